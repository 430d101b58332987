package portolan.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portolan.entry.PathChange.Difference;
import portolan.entry.PathChange.Part;
import portolan.model.Authentication;
import portolan.model.Cell;
import portolan.model.Encryption;
import portolan.model.Endpoint;
import portolan.model.Security;

/**
 * Finds out which cells of two connections differ. A value against "not stated" is no change: one
 * of the sources says nothing.
 */
final class CellDifferences {
  private final Map<Part, Difference> found = new EnumMap<>(Part.class);

  private CellDifferences() {}

  static Map<Part, Difference> of(PathEntry older, PathEntry newer) {
    CellDifferences differences = new CellDifferences();
    differences.add(Part.WHO, who(older, newer));
    differences.add(Part.PORTS, ports(older, newer));
    differences.add(
        Part.DEFAULT_AUTHENTICATION,
        authentication(older.defaultAuthentication(), newer.defaultAuthentication()));
    differences.add(
        Part.SUPPORTED_AUTHENTICATION,
        authentication(older.supportedAuthentication(), newer.supportedAuthentication()));
    differences.add(Part.ENCRYPTION, encryption(older.encryption(), newer.encryption()));
    differences.add(
        Part.ENCRYPTION_DEFAULT, byDefault(older.encryptionDefault(), newer.encryptionDefault()));
    return differences.found;
  }

  private void add(Part part, Optional<Difference> difference) {
    difference.ifPresent(d -> found.put(part, d));
  }

  private static Optional<Difference> changed(boolean differs) {
    return differs ? Optional.of(Difference.CHANGED) : Optional.empty();
  }

  private static Optional<Difference> who(PathEntry older, PathEntry newer) {
    if (!ids(older.from()).equals(ids(newer.from())) || !ids(older.to()).equals(ids(newer.to()))) {
      return Optional.of(Difference.CHANGED);
    }
    boolean moved =
        !hosts(older.from()).equals(hosts(newer.from()))
            || !hosts(older.to()).equals(hosts(newer.to()));
    return moved ? Optional.of(Difference.MOVED) : Optional.empty();
  }

  private static Set<String> ids(List<End> ends) {
    Set<String> ids = new HashSet<>();
    ends.forEach(e -> ids.add(e.id()));
    return ids;
  }

  /** Roles on which the services among some ends run. */
  private static Set<List<String>> hosts(List<End> ends) {
    Set<List<String>> hosts = new HashSet<>();
    ends.stream()
        .filter(e -> e.kind() == Endpoint.Kind.SERVICE)
        .forEach(e -> hosts.add(e.roles().stream().sorted().toList()));
    return hosts;
  }

  private static Optional<Difference> ports(PathEntry older, PathEntry newer) {
    List<PortEntry> before = sorted(older);
    List<PortEntry> after = sorted(newer);
    if (!before.stream()
            .map(CellDifferences::number)
            .toList()
            .equals(after.stream().map(CellDifferences::number).toList())
        || !older.portCondition().equals(newer.portCondition())) {
      return Optional.of(Difference.CHANGED);
    }
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      port(before.get(i), after.get(i)).forEach(differences::add);
    }
    return differences.stream().max(Difference::compareTo);
  }

  private static List<PortEntry> sorted(PathEntry entry) {
    return entry.ports().stream().sorted(Comparator.comparing(p -> number(p).toString())).toList();
  }

  private static List<Object> number(PortEntry port) {
    return List.of(port.kind(), port.span(), port.transports());
  }

  /** Differences of two uses of the same numbers. */
  private static Stream<Difference> port(PortEntry older, PortEntry newer) {
    return Stream.of(
            told(
                older.protocol().isPresent(),
                newer.protocol().isPresent(),
                !older.protocol().equals(newer.protocol())),
            told(
                older.security() != Security.NOT_STATED,
                newer.security() != Security.NOT_STATED,
                older.security() != newer.security()),
            changed(!older.when().equals(newer.when())))
        .flatMap(Optional::stream);
  }

  /**
   * The difference of two values that may be missing.
   *
   * @param older whether the older one is stated
   * @param newer whether the newer one is stated
   * @param differs whether they are different
   */
  private static Optional<Difference> told(boolean older, boolean newer, boolean differs) {
    return older == newer ? changed(older && differs) : Optional.of(Difference.SILENT);
  }

  private static Optional<Difference> authentication(
      Cell<Authentication> older, Cell<Authentication> newer) {
    boolean differs =
        !older.when().equals(newer.when())
            || (older.value() == Authentication.Absent.NONE)
                != (newer.value() == Authentication.Absent.NONE)
            || !Set.copyOf(older.value().methods()).equals(Set.copyOf(newer.value().methods()));
    return told(
        older.value() != Authentication.Absent.NOT_STATED,
        newer.value() != Authentication.Absent.NOT_STATED,
        differs);
  }

  private static Optional<Difference> encryption(Cell<Encryption> older, Cell<Encryption> newer) {
    boolean unnamed =
        (older.value() == Encryption.Other.UNNAMED) != (newer.value() == Encryption.Other.UNNAMED);
    if (unnamed && older.value().isSupported() && newer.value().isSupported()) {
      return Optional.of(Difference.SILENT);
    }
    boolean differs =
        !older.when().equals(newer.when())
            || older.value().isSupported() != newer.value().isSupported()
            || !Set.copyOf(older.value().methods()).equals(Set.copyOf(newer.value().methods()));
    return told(
        older.value() != Encryption.Other.NOT_STATED,
        newer.value() != Encryption.Other.NOT_STATED,
        differs);
  }

  private static Optional<Difference> byDefault(
      Cell<Encryption.Default> older, Cell<Encryption.Default> newer) {
    return told(
        older.value() != Encryption.Default.NOT_STATED,
        newer.value() != Encryption.Default.NOT_STATED,
        older.value() != newer.value() || !older.when().equals(newer.when()));
  }
}
