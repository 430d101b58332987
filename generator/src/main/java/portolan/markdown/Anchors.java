package portolan.markdown;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ids of headings: lower-case Latin letters and digits, in words joined by single hyphens. */
final class Anchors {
  private static final Pattern WELL_FORMED = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
  private static final String[] LATIN = {
    "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s",
    "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
  };

  private Anchors() {}

  static boolean isWellFormed(String anchor) {
    return WELL_FORMED.matcher(anchor).matches();
  }

  /** The anchor made of a heading's text; empty when the text has neither letters nor digits. */
  static String of(String heading) {
    StringBuilder latin = new StringBuilder();
    for (char c : heading.toLowerCase(Locale.ROOT).toCharArray()) {
      int cyrillic = CYRILLIC.indexOf(c);
      if (cyrillic >= 0) {
        latin.append(LATIN[cyrillic]);
      } else {
        latin.append(c);
      }
    }
    String bare = MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
    String joined = OTHERS.matcher(bare).replaceAll("-");
    int start = joined.startsWith("-") ? 1 : 0;
    int end = joined.endsWith("-") ? joined.length() - 1 : joined.length();
    return start < end ? joined.substring(start, end) : "";
  }
}
