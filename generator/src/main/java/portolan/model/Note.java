package portolan.model;

import java.util.List;
import portolan.source.Position;
import portolan.text.Localized;

/**
 * A remark about rows, roles or a product.
 *
 * @param id permanent id, unique in the line
 * @param line id of the product line
 * @param in versions
 * @param about ids of what it speaks of
 * @param change whether it tells what is new in the version that it is about
 * @param mentions ports that it names besides those of the things it speaks of
 * @param text inline Markdown
 * @param evidence where it is from
 * @param at where it is written
 */
public record Note(
    String id,
    String line,
    List<String> in,
    List<String> about,
    boolean change,
    List<Mention> mentions,
    Localized text,
    Evidence evidence,
    Position at) {
  public Note {
    in = List.copyOf(in);
    about = List.copyOf(about);
    mentions = List.copyOf(mentions);
  }
}
