package portolan.model;

import java.util.List;
import portolan.source.Position;
import portolan.text.Localized;

/**
 * How texts call a thing, and how not.
 *
 * @param id id
 * @param term id of the same thing in the glossary, which need not have it
 * @param name the name, as it stands in the middle of a sentence
 * @param cases the Russian name in other cases
 * @param avoided forms that texts must not use
 * @param aliases what people type when they look for it
 * @param at where it is written
 */
public record Wording(
    String id,
    String term,
    Localized name,
    List<String> cases,
    List<AvoidedForm> avoided,
    Aliases aliases,
    Position at) {
  public Wording {
    cases = List.copyOf(cases);
    avoided = List.copyOf(avoided);
  }
}
