package portolan.model;

import java.time.LocalDate;
import java.util.List;
import portolan.source.Position;
import portolan.text.Localized;

/**
 * A dated fact. Nothing in it depends on the day on which it is read.
 *
 * @param id permanent id, unique in the line
 * @param line product line
 * @param in versions that it concerns
 * @param date when
 * @param holds how it stands to the date
 * @param about ids of paths that it changes
 * @param text what happens or holds
 * @param checked day on which the source was seen to say so
 * @param evidence where it was seen
 * @param at where it is written
 */
public record TimelineEvent(
    String id,
    String line,
    List<String> in,
    FactDate date,
    Holds holds,
    List<String> about,
    Localized text,
    LocalDate checked,
    Evidence evidence,
    Position at) {
  public TimelineEvent {
    in = List.copyOf(in);
    about = List.copyOf(about);
  }

  /** How a fact stands to its date. */
  public enum Holds {
    /** It happens then. */
    ON("on"),
    /** It holds from then on. */
    SINCE("since"),
    /** It holds until then. */
    UNTIL("until");

    private final String id;

    Holds(String id) {
      this.id = id;
    }

    /** The word in content files. */
    public String id() {
      return id;
    }
  }
}
