package portolan.model;

import java.util.List;
import portolan.source.Position;

/**
 * What differs in some versions.
 *
 * @param in versions
 * @param facts everything that holds there, what is common included
 * @param at where it is written
 */
public record Variant<T>(List<String> in, T facts, Position at) {
  public Variant {
    in = List.copyOf(in);
  }

  /** The facts for a version: those of the first variant that names it, else the common ones. */
  public static <T> T pick(T common, List<Variant<T>> variants, String version) {
    return variants.stream()
        .filter(v -> v.in().contains(version))
        .map(Variant::facts)
        .findFirst()
        .orElse(common);
  }
}
