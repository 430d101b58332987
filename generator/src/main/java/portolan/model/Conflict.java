package portolan.model;

import java.util.List;
import java.util.Optional;
import portolan.source.Position;
import portolan.text.Localized;

/**
 * Values that disagree.
 *
 * @param id permanent id, unique in the line
 * @param line id of the product line
 * @param about ids of what it concerns
 * @param cell the cell that is disputed
 * @param title what is disputed
 * @param values the values in order
 * @param shown id of the value that the tables show
 * @param why why
 * @param mentions ports that it names
 * @param at where it is written
 */
public record Conflict(
    String id,
    String line,
    List<String> about,
    Optional<String> cell,
    Localized title,
    List<Value> values,
    String shown,
    Localized why,
    List<Mention> mentions,
    Position at) {
  public Conflict {
    about = List.copyOf(about);
    values = List.copyOf(values);
    mentions = List.copyOf(mentions);
  }

  /**
   * One of the values.
   *
   * @param id id within the conflict
   * @param value the value
   * @param evidence where it was seen
   */
  public record Value(String id, Localized value, Evidence evidence) {}
}
