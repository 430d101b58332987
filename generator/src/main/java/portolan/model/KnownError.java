package portolan.model;

import java.util.List;
import portolan.source.Position;
import portolan.text.Localized;

/**
 * The text of an error with what it means.
 *
 * @param id permanent id, unique in the line
 * @param line product line
 * @param in versions in which it is met
 * @param text the text exactly as programs show it
 * @param about ids of paths on which it is met
 * @param meaning what it means and what to do
 * @param evidence where it was seen
 * @param at where it is written
 */
public record KnownError(
    String id,
    String line,
    List<String> in,
    String text,
    List<String> about,
    Localized meaning,
    Evidence evidence,
    Position at) {
  public KnownError {
    in = List.copyOf(in);
    about = List.copyOf(about);
  }
}
