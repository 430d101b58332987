package portolan.search.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import portolan.search.Analysis;

/**
 * Adds the words inside names such as {@code KolibriRingService} or {@code POP3}: as one token,
 * they could be found by their beginning only.
 */
final class NameParts {
  /** Capitals up to the word that the last one begins, or a word with its capital. */
  private static final Pattern PART = Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+");

  private static final int SHORTEST = 2;

  /** Sentences and names stand in many documents. */
  private final Map<String, List<String>> known = new HashMap<>();

  void addTo(Draft draft) {
    Stream.concat(draft.called().stream(), draft.read().stream())
        .flatMap(text -> known.computeIfAbsent(text, NameParts::parts).stream())
        .forEach(draft::alt);
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    Matcher token = Analysis.TOKEN.matcher(text);
    while (token.find()) {
      addParts(token.group(), parts);
    }
    return parts;
  }

  private static void addParts(String token, List<String> parts) {
    Matcher part = PART.matcher(token);
    while (part.find()) {
      boolean inner = part.end() - part.start() < token.length();
      if (inner && part.end() - part.start() >= SHORTEST) {
        parts.add(part.group());
      }
    }
  }
}
