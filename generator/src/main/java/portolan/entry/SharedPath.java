package portolan.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portolan.model.Cell;
import portolan.model.Evidence;
import portolan.model.Note;
import portolan.model.Product;
import portolan.model.Protocol;

/**
 * A connection that some versions of a line have with the same values, so that it can stand in one
 * row for all of them.
 *
 * @param entries the connection in each version, in the order in which the versions were given,
 *     never empty
 */
public record SharedPath(List<PathEntry> entries) {
  public SharedPath {
    entries = List.copyOf(entries);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a row of no version");
    }
  }

  /**
   * Joins connections of one id whose cells look the same.
   *
   * @param entries connections of one line, the version to be named first before the others
   */
  public static List<SharedPath> of(Collection<PathEntry> entries) {
    Map<List<Object>, List<PathEntry>> alike = new LinkedHashMap<>();
    entries.forEach(e -> alike.computeIfAbsent(look(e), k -> new ArrayList<>()).add(e));
    return alike.values().stream().map(SharedPath::new).toList();
  }

  /** The connection that stands for all: that of the version which was given first. */
  public PathEntry first() {
    return entries.get(0);
  }

  /** The versions that have it. */
  public List<Product> versions() {
    return entries.stream().map(PathEntry::product).toList();
  }

  /** Notes of all versions about it. */
  public List<Note> notes() {
    Set<Note> notes = new LinkedHashSet<>();
    entries.forEach(e -> notes.addAll(e.notes()));
    return List.copyOf(notes);
  }

  /** All that a row shows, but for its notes and where its values are from. */
  private static List<Object> look(PathEntry entry) {
    return List.of(
        entry.product().line(),
        entry.id(),
        entry.label(),
        entry.from().stream().map(SharedPath::look).toList(),
        entry.to().stream().map(SharedPath::look).toList(),
        entry.exposure(),
        entry.ports().stream().map(SharedPath::look).toList(),
        entry.portCondition(),
        look(entry.defaultAuthentication()),
        look(entry.supportedAuthentication()),
        look(entry.encryption()),
        look(entry.encryptionDefault()));
  }

  private static List<Object> look(End end) {
    return List.of(end.id(), end.shortLabel(), end.zones());
  }

  private static List<Object> look(PortEntry port) {
    return List.of(
        port.kind(),
        port.span(),
        port.transports(),
        port.protocol().map(Protocol::id),
        port.security(),
        port.changeable(),
        port.when(),
        port.derived(),
        isUnverified(port.evidence()));
  }

  private static <T> List<Object> look(Cell<T> cell) {
    return List.of(Optional.of(cell.value()), cell.when(), isUnverified(cell.evidence()));
  }

  private static boolean isUnverified(Evidence evidence) {
    return evidence instanceof Evidence.Unverified;
  }
}
