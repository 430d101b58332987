package portolan.publish;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stood in a folder at one moment; links are entries, not followed.
 *
 * <p>Keyed by {@link Path}, not by text: in a locale that cannot decode a foreign name, two names
 * may have the same text, but a path keeps its bytes.
 *
 * @param entries by path relative to the folder, which is not among them; folders before what is in
 *     them; may be empty
 */
record Snapshot(SortedMap<Path, Entry> entries) {
  /** The kinds that are treated differently. */
  enum Kind {
    FILE,
    FOLDER,
    LINK,
    /** A pipe, a socket, a device. */
    OTHER
  }

  /**
   * One thing in the folder.
   *
   * @param key tells two files of one name apart; null where the file system has no such number
   */
  record Entry(Kind kind, long size, FileTime modified, Object key) {
    Entry {
      requireNonNull(kind, "kind");
      requireNonNull(modified, "modified");
    }

    static Entry of(BasicFileAttributes a) {
      Kind kind =
          a.isSymbolicLink()
              ? Kind.LINK
              : a.isDirectory() ? Kind.FOLDER : a.isRegularFile() ? Kind.FILE : Kind.OTHER;
      return new Entry(kind, a.size(), a.lastModifiedTime(), a.fileKey());
    }

    /** Whether nothing was lost if this entry goes in place of the one seen before. */
    boolean isStill(Entry before, boolean shared) {
      if (kind != before.kind || !Objects.equals(key, before.key)) {
        return false;
      }
      // What was written into a file that the new site shares is in the new site too.
      boolean carried = kind == Kind.FOLDER || (shared && key != null);
      return carried || (size == before.size && modified.equals(before.modified));
    }
  }

  /** Walks the folder; empty when there is none. */
  static Snapshot of(Path folder) throws IOException {
    SortedMap<Path, Entry> entries = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try {
        Files.walkFileTree(folder, new Walk(folder, entries));
      } catch (IOException e) {
        throw new PublishException(
            "cannot read all of " + folder,
            "every file of the output must be readable, for it is carried into the new site",
            e);
      }
    }
    return new Snapshot(entries);
  }

  /**
   * The first thing that came, went or changed since, or null.
   *
   * @param shared the files whose content both sites share
   */
  Path firstChange(Snapshot later, Set<Path> shared) {
    for (Map.Entry<Path, Entry> e : later.entries.entrySet()) {
      Entry before = entries.get(e.getKey());
      if (before == null || !e.getValue().isStill(before, shared.contains(e.getKey()))) {
        return e.getKey();
      }
    }
    return entries.keySet().stream()
        .filter(path -> !later.entries.containsKey(path))
        .findFirst()
        .orElse(null);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Map<Path, Entry> entries;

    Walk(Path root, Map<Path, Entry> entries) {
      this.root = root;
      this.entries = entries;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes a) {
      if (!folder.equals(root)) {
        entries.put(root.relativize(folder), Entry.of(a));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
      entries.put(root.relativize(file), Entry.of(a));
      return FileVisitResult.CONTINUE;
    }
  }
}
