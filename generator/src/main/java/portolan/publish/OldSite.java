package portolan.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The site that stands in the output when a publication begins. */
final class OldSite {
  private final Path root;
  private final Snapshot snapshot;
  private final Manifest manifest;
  private final byte[] manifestBytes;

  private OldSite(Path root, Snapshot snapshot, Manifest manifest, byte[] manifestBytes) {
    this.root = root;
    this.snapshot = snapshot;
    this.manifest = manifest;
    this.manifestBytes = manifestBytes;
  }

  /** Reads names and manifest; without a sound manifest nothing in the folder is ours. */
  static OldSite read(Path root) throws IOException {
    Snapshot snapshot = Snapshot.of(root);
    Path name = root.getFileSystem().getPath(Manifest.NAME);
    byte[] bytes = new byte[0];
    if (kind(snapshot, name) == Snapshot.Kind.FILE) {
      bytes = Files.readAllBytes(root.resolve(name));
    }
    return new OldSite(root, snapshot, Manifest.parse(bytes).orElseGet(Manifest::none), bytes);
  }

  Path root() {
    return root;
  }

  Snapshot snapshot() {
    return snapshot;
  }

  Manifest manifest() {
    return manifest;
  }

  /** Whether the file has exactly these bytes now. */
  boolean holds(String path, byte[] bytes) throws IOException {
    Path relative = root.getFileSystem().getPath(path);
    Snapshot.Entry entry = snapshot.entries().get(relative);
    return entry != null
        && entry.kind() == Snapshot.Kind.FILE
        && entry.size() == bytes.length
        && Arrays.equals(Files.readAllBytes(root.resolve(relative)), bytes);
  }

  /** Whether the build wrote what stands there, so that it may be replaced or deleted. */
  boolean isOurs(Path relative) throws IOException {
    if (kind(snapshot, relative) != Snapshot.Kind.FILE) {
      return false;
    }
    String path = slashed(relative);
    if (path.equals(Manifest.NAME)) {
      return Manifest.isOurs(manifestBytes);
    }
    Manifest.Line line = manifest.lines().get(path);
    if (line == null) {
      return false;
    }
    long size = snapshot.entries().get(relative).size();
    if (size == 0) {
      // A power cut empties files that were just written; nothing of anybody's is in them.
      return true;
    }
    return size == line.sum().size()
        && FileSum.of(Files.readAllBytes(root.resolve(relative))).equals(line.sum());
  }

  /** Whether the file has the bytes that the manifest says. */
  boolean isSound(Path relative) throws IOException {
    Manifest.Line line = manifest.lines().get(slashed(relative));
    return isOurs(relative)
        && line != null
        && snapshot.entries().get(relative).size() == line.sum().size();
  }

  boolean hasManifest(byte[] bytes) {
    return Arrays.equals(manifestBytes, bytes);
  }

  /** The folders that the last build made, as text without a slash at the end. */
  Set<String> folders() {
    Set<String> folders = new HashSet<>();
    manifest.lines().keySet().forEach(path -> addFolders(path, folders));
    return folders;
  }

  /** Adds each folder on the way to a path. */
  static void addFolders(String path, Set<String> folders) {
    for (int i = path.lastIndexOf('/'); i > 0; i = path.lastIndexOf('/', i - 1)) {
      if (!folders.add(path.substring(0, i))) {
        return;
      }
    }
  }

  /** The text of a relative path with slashes, as the manifest writes it. */
  static String slashed(Path relative) {
    String separator = relative.getFileSystem().getSeparator();
    return separator.equals("/")
        ? relative.toString()
        : relative.toString().replace(separator, "/");
  }

  private static Snapshot.Kind kind(Snapshot snapshot, Path relative) {
    Snapshot.Entry entry = snapshot.entries().get(relative);
    return entry == null ? null : entry.kind();
  }
}
