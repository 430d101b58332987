package portolan.model;

import java.util.Optional;
import portolan.source.Position;
import portolan.text.Localized;

/**
 * A source of facts.
 *
 * @param id id
 * @param title title in the source's own words
 * @param publisher who published it
 * @param address address, with a scheme when it can be opened
 * @param dated date that the source bears, as text
 * @param checked date on which the facts were compared with it
 * @param weight what it is worth
 * @param supports what it is used for
 * @param at where it is written
 */
public record Source(
    String id,
    Localized title,
    Optional<Localized> publisher,
    Optional<String> address,
    Optional<String> dated,
    Optional<String> checked,
    Weight weight,
    Localized supports,
    Position at) {

  /** What a source is worth. */
  public enum Weight {
    /** The source that the reference starts from. */
    LEADING,
    /** The vendor of the product. */
    VENDOR,
    /** Somebody who measured or administers. */
    INDEPENDENT,
    /** A copy or a list of unknown origin. */
    OTHER;

    /** The word in content files. */
    public String id() {
      return switch (this) {
        case LEADING -> "leading";
        case VENDOR -> "vendor";
        case INDEPENDENT -> "independent";
        case OTHER -> "other";
      };
    }
  }
}
