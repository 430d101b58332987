package portolan.entry;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import portolan.model.Catalog;
import portolan.model.Weakness;

/** Finds what is weak or retired about connections. */
public final class Weaknesses {
  private final List<Weakness> all;

  /** The rules of a catalog. */
  public Weaknesses(Catalog catalog) {
    this.all = catalog.weaknesses();
  }

  /** All rules in file order. */
  public List<Weakness> all() {
    return all;
  }

  /** The rules that a connection falls under, in file order. */
  public List<Weakness> of(PathEntry entry) {
    return all.stream().filter(w -> w.matches().stream().anyMatch(m -> fits(m, entry))).toList();
  }

  private static boolean fits(Weakness.Match match, PathEntry entry) {
    return allows(match.in(), List.of(entry.product().id()))
        && allows(match.exposure(), List.of(entry.exposure()))
        && fitsPort(match, entry)
        && (allows(match.authentication(), entry.defaultAuthentication().value().methods())
            || allows(match.authentication(), entry.supportedAuthentication().value().methods()))
        && allows(match.encryption(), entry.encryption().value().methods())
        && match.encryptionDefault().map(entry.encryptionDefault().value()::equals).orElse(true);
  }

  /** Whether one port has both the protocol and the protection that are asked for. */
  private static boolean fitsPort(Weakness.Match match, PathEntry entry) {
    return (match.protocols().isEmpty() && match.security().isEmpty())
        || entry.ports().stream()
            .anyMatch(
                p ->
                    allows(match.protocols(), p.protocol().map(w -> w.id()).stream().toList())
                        && allows(match.security(), List.of(p.security())));
  }

  /** Whether nothing is asked for, or one of the values. */
  private static <T> boolean allows(List<T> wanted, Collection<T> values) {
    return wanted.isEmpty() || !Collections.disjoint(wanted, values);
  }
}
