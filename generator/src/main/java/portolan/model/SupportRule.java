package portolan.model;

import java.util.List;
import portolan.source.Position;
import portolan.text.Localized;

/**
 * A boundary of what the vendor supports.
 *
 * @param id permanent id, unique in the line
 * @param line id of the product line
 * @param in versions
 * @param about endpoints that it concerns
 * @param title the boundary in a few words
 * @param text inline Markdown
 * @param evidence where it is from
 * @param at where it is written
 */
public record SupportRule(
    String id,
    String line,
    List<String> in,
    List<String> about,
    Localized title,
    Localized text,
    Evidence evidence,
    Position at) {
  public SupportRule {
    in = List.copyOf(in);
    about = List.copyOf(about);
  }
}
