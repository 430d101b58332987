package portolan.model;

import java.util.List;
import java.util.Optional;
import portolan.source.Position;
import portolan.text.Localized;

/**
 * A mistake of a source and what is right.
 *
 * @param id permanent id, unique in the line
 * @param line id of the product line
 * @param kind kind of mistake, one of {@link #KINDS}
 * @param about ids of what it concerns
 * @param where where it stands in the source
 * @param source id of the source
 * @param reads what the source prints
 * @param corrected what is right
 * @param why reason
 * @param mentions ports that it names
 * @param evidence what the correction rests on
 * @param at where it is written
 */
public record Correction(
    String id,
    String line,
    String kind,
    List<String> about,
    Localized where,
    String source,
    Localized reads,
    Localized corrected,
    Optional<Localized> why,
    List<Mention> mentions,
    Evidence evidence,
    Position at) {
  public Correction {
    about = List.copyOf(about);
    mentions = List.copyOf(mentions);
  }

  /** Kinds of mistake. */
  public static final List<String> KINDS =
      List.of(
          "misprint",
          "misprint-in-original",
          "lost-text",
          "template",
          "terminology",
          "wrong-fact",
          "doubtful",
          "kept");
}
