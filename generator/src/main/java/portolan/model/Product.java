package portolan.model;

import java.util.List;
import java.util.Optional;
import portolan.source.Position;
import portolan.text.Localized;

/**
 * A version of a product.
 *
 * @param id id, unique in the catalog
 * @param line id of the product line
 * @param label full name
 * @param shortLabel short name
 * @param edition builds that the facts are from
 * @param leadingSource id of the source that the facts start from; a value seen there counts as
 *     stated, elsewhere as filled
 * @param dynamicRange id of the range from which ports are assigned at run time, unless the
 *     endpoint says otherwise
 * @param mostAsked ports that people ask for first
 * @param aliases other names
 * @param summary what it is
 * @param special what an administrator should know before reading the tables
 * @param at where it is written
 */
public record Product(
    String id,
    String line,
    Localized label,
    Localized shortLabel,
    Optional<Localized> edition,
    String leadingSource,
    String dynamicRange,
    List<Ports.Span> mostAsked,
    Aliases aliases,
    Localized summary,
    List<Localized> special,
    Position at) {
  public Product {
    mostAsked = List.copyOf(mostAsked);
    special = List.copyOf(special);
  }

  /**
   * Whether something holds in this version.
   *
   * @param ofLine its product line
   * @param in versions for which it holds
   */
  public boolean has(String ofLine, List<String> in) {
    return ofLine.equals(line) && in.contains(id);
  }
}
