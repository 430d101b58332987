package portolan.search.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portolan.search.Analysis;

/**
 * Adds the words inside names such as {@code KolibriRingService} or {@code POP3}: as one token,
 * they could be found by their beginning only.
 */
final class NameParts {
  /** Capitals up to the word that the last one begins, or a word with its capital. */
  private static final Pattern PART = Pattern.compile("\\p{Lu}+(?![\\p{Ll}])|\\p{Lu}?\\p{Ll}+");

  private static final int SHORTEST = 2;

  private NameParts() {}

  static void addTo(Draft draft) {
    for (String text : draft.read()) {
      Matcher token = Analysis.TOKEN.matcher(text);
      while (token.find()) {
        parts(draft, token.group());
      }
    }
  }

  private static void parts(Draft draft, String token) {
    Matcher part = PART.matcher(token);
    while (part.find()) {
      boolean inner = part.end() - part.start() < token.length();
      if (inner && part.end() - part.start() >= SHORTEST) {
        draft.alt(part.group());
      }
    }
  }
}
