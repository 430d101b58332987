package portolan.markdown;

import java.util.Locale;

/** Makes the id of a heading that has none: Latin letters, digits and single hyphens. */
final class Slug {
  private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
  private static final String[] LATIN = {
    "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "j", "k", "l", "m", "n", "o", "p", "r", "s",
    "t", "u", "f", "h", "c", "ch", "sh", "shh", "", "y", "", "e", "yu", "ya"
  };

  private Slug() {}

  static String of(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      int cyrillic = CYRILLIC.indexOf(c);
      if (cyrillic >= 0) {
        out.append(LATIN[cyrillic]);
      } else {
        out.append((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '-');
      }
    }
    String slug = out.toString().replaceAll("-+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "section" : slug;
  }
}
