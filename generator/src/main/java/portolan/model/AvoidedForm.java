package portolan.model;

import java.util.List;
import java.util.Optional;
import portolan.source.Position;
import portolan.text.Language;

/**
 * Words that texts of a language do not use for a thing.
 *
 * @param language language of the texts
 * @param form the words, or the pattern that they match
 * @param match how they are found
 * @param unless longer phrases in which the words are right
 * @param why the reason, where it is not plain
 * @param at where it is written
 */
public record AvoidedForm(
    Language language,
    String form,
    Match match,
    List<String> unless,
    Optional<String> why,
    Position at) {
  public AvoidedForm {
    unless = List.copyOf(unless);
  }

  /** How the words are found in a text. */
  public enum Match {
    /** With any ending, in capital or small letters. */
    WORDS,
    /** Letter for letter. */
    EXACT,
    /** As a regular expression. */
    PATTERN,
    /** Not at all: whether they are wrong depends on what the author means. */
    NONE
  }
}
