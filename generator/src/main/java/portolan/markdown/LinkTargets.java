package portolan.markdown;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Optional;

/**
 * The things that a typed link such as {@code path:some-id} can lead to, as seen from one page in
 * one language.
 */
public interface LinkTargets {
  /** Types of links, such as {@code path}: lower-case Latin letters and hyphens. */
  Collection<String> types();

  /** Ids of a type, for hints; empty when there is no such type. */
  Collection<String> known(String type);

  /** Where a link leads, or empty when there is no such thing. */
  Optional<Target> find(String type, String id);

  /**
   * Where a link leads.
   *
   * @param label name of the thing, for links without a text
   * @param href address relative to the page on which the link stands
   */
  record Target(String label, String href) {
    public Target {
      requireNonNull(label, "label");
      requireNonNull(href, "href");
    }
  }
}
