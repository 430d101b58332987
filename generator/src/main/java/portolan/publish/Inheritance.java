package portolan.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Decides what becomes of each thing in the old site; changes nothing. */
final class Inheritance {
  private final OldSite old;
  private final Map<String, FileSum> written;
  private final Predicate<String> keep;
  private final Set<String> writtenFolders = new HashSet<>();
  private final Set<String> ourFolders;
  private final List<Path> kept = new ArrayList<>();
  private final List<Path> foreign = new ArrayList<>();
  private final Set<String> collisions = new TreeSet<>();
  private int removed;

  private Inheritance(OldSite old, Map<String, FileSum> written, Predicate<String> keep) {
    this.old = old;
    this.written = written;
    this.keep = keep;
    written.keySet().forEach(path -> OldSite.addFolders(path, writtenFolders));
    ourFolders = old.folders();
    ourFolders.addAll(writtenFolders);
  }

  /**
   * Looks at every entry of the old site.
   *
   * @param written what the build wrote, the manifest not among it
   * @param unchanged those of them that the old site holds with the same bytes
   * @param keep which paths live one generation longer
   */
  static Inheritance of(
      OldSite old, Map<String, FileSum> written, Set<String> unchanged, Predicate<String> keep)
      throws IOException {
    Inheritance result = new Inheritance(old, written, keep);
    for (Map.Entry<Path, Snapshot.Entry> e : old.snapshot().entries().entrySet()) {
      if (e.getValue().kind() != Snapshot.Kind.FOLDER) {
        if (!unchanged.contains(OldSite.slashed(e.getKey()))) {
          result.decide(e.getKey());
        }
      }
    }
    for (Path folder : emptyFolders(old.snapshot())) {
      result.decideEmpty(folder);
    }
    return result;
  }

  private void decide(Path relative) throws IOException {
    String path = OldSite.slashed(relative);
    boolean ours = old.isOurs(relative);
    if (written.containsKey(path) || path.equals(Manifest.NAME)) {
      if (!ours) {
        collisions.add(path);
      }
    } else if (!ours) {
      carry(relative, path);
    } else if (isFree(path)
        && keep.test(path)
        && !old.manifest().lines().get(path).old()
        && old.isSound(relative)) {
      kept.add(relative);
      OldSite.addFolders(path, ourFolders);
    } else {
      removed++;
    }
  }

  private void decideEmpty(Path folder) {
    String path = OldSite.slashed(folder);
    // A folder of ours that somebody emptied is no folder of theirs.
    if (!ourFolders.contains(path)) {
      carry(folder, path + "/");
    }
  }

  private void carry(Path relative, String path) {
    String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    if (written.containsKey(bare) || !isFree(bare)) {
      collisions.add(path);
    } else {
      foreign.add(relative);
    }
  }

  /** Whether the build neither makes a folder of this name nor a file of one of its folders'. */
  private boolean isFree(String path) {
    Set<String> above = new HashSet<>();
    OldSite.addFolders(path, above);
    return !writtenFolders.contains(path)
        && above.stream().noneMatch(folder -> written.containsKey(folder))
        && !above.contains(Manifest.NAME);
  }

  private static List<Path> emptyFolders(Snapshot snapshot) {
    List<Path> empty = new ArrayList<>();
    Set<Path> full = new HashSet<>();
    snapshot.entries().keySet().forEach(path -> full.add(path.getParent()));
    snapshot
        .entries()
        .forEach(
            (path, entry) -> {
              if (entry.kind() == Snapshot.Kind.FOLDER && !full.contains(path)) {
                empty.add(path);
              }
            });
    return empty;
  }

  /** Files of the last build that live one generation longer; sorted. */
  List<Path> kept() {
    return kept;
  }

  /** Files, links and empty folders that are not ours; sorted, folders last. */
  List<Path> foreign() {
    return foreign;
  }

  /** Things that are not ours where the build wants to write; sorted. */
  List<String> collisions() {
    return List.copyOf(collisions);
  }

  int removed() {
    return removed;
  }

  /** The foreign things as the report names them: a folder that is foreign as a whole once. */
  List<String> foreignNames() {
    Map<Path, Snapshot.Entry> entries = old.snapshot().entries();
    Set<String> names = new TreeSet<>();
    for (Path relative : foreign) {
      int length = 1;
      while (length < relative.getNameCount()
          && ourFolders.contains(OldSite.slashed(relative.subpath(0, length)))) {
        length++;
      }
      Path top = relative.subpath(0, length);
      boolean folder = entries.get(top).kind() == Snapshot.Kind.FOLDER;
      names.add(OldSite.slashed(top) + (folder ? "/" : ""));
    }
    return List.copyOf(names);
  }

  /** The manifest of the site to come. */
  Manifest manifest() {
    SortedMap<String, Manifest.Line> lines = new TreeMap<>();
    written.forEach((path, sum) -> lines.put(path, new Manifest.Line(sum, false)));
    for (Path relative : kept) {
      String path = OldSite.slashed(relative);
      lines.put(path, new Manifest.Line(old.manifest().lines().get(path).sum(), true));
    }
    return new Manifest(lines);
  }
}
