package portolan.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sets the spaces and dashes that authors cannot be asked to type: no line ends after a Russian
 * preposition, conjunction or particle, before a dash, or between a unit and its number; number
 * ranges get an en dash.
 */
public final class Typography {
  private static final char NO_BREAK = '\u00A0';
  private static final Set<String> SHORT_WORDS =
      Set.of(
          "в", "во", "и", "к", "ко", "с", "со", "о", "об", "у", "а", "из", "на", "не", "ни", "но",
          "до", "за", "от", "по", "или", "для", "без", "при");
  private static final Set<String> UNITS = Set.of("TCP", "UDP", "порт", "порта", "port", "№");
  private static final int LONGEST = 5;
  private static final Pattern RANGE =
      Pattern.compile("(?<![\\d.-])(\\d{2,5})-(\\d{2,5})(?![\\d-]|\\.\\d)");

  private Typography() {}

  /** The text with its spaces and dashes set; applying it twice changes nothing more. */
  public static String set(String text, Language language) {
    String dashed = text.indexOf('-') < 0 ? text : RANGE.matcher(text).replaceAll("$1–$2");
    // Every text of every page comes through here, so the spaces are looked at one by one:
    // patterns took most of the time in which the contents of the pages were put together.
    StringBuilder out = null;
    for (int i = dashed.indexOf(' '); i >= 0; i = dashed.indexOf(' ', i + 1)) {
      if (binds(dashed, i, language)) {
        if (out == null) {
          out = new StringBuilder(dashed);
        }
        out.setCharAt(i, NO_BREAK);
      }
    }
    return out == null ? dashed : out.toString();
  }

  /** Whether no line may end at the space at an index. */
  private static boolean binds(String text, int space, Language language) {
    if (space + 1 == text.length() || Character.isWhitespace(text.charAt(space + 1))) {
      return false;
    }
    char next = text.charAt(space + 1);
    if (next == '—' || next == '–') {
      return space + 2 < text.length() && text.charAt(space + 2) == ' ';
    }
    boolean number = next >= '0' && next <= '9';
    if (!number && language != Language.RU) {
      return false;
    }
    String word = wordBefore(text, space);
    return (number && UNITS.contains(word))
        || (language == Language.RU && SHORT_WORDS.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** The word that ends at an index, or nothing when it is too long to be one of ours. */
  private static String wordBefore(String text, int end) {
    int start = end;
    while (start > 0 && isWord(text.charAt(start - 1))) {
      start--;
      if (end - start > LONGEST) {
        return "";
      }
    }
    return text.substring(start, end);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '№';
  }
}
