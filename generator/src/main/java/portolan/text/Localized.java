package portolan.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text in both languages; equal texts mean a name that is the same in both.
 *
 * @param ru Russian
 * @param en English
 */
public record Localized(String ru, String en) {
  public Localized {
    requireNonNull(ru, "ru");
    requireNonNull(en, "en");
  }

  /** A name that both languages write alike, such as {@code Kerberos}. */
  public static Localized same(String name) {
    return new Localized(name, name);
  }

  /** No text. */
  public static final Localized EMPTY = same("");

  /** Texts one after the other in each language, those without words left out. */
  public static Localized join(String separator, List<Localized> texts) {
    return new Localized(join(separator, texts, Language.RU), join(separator, texts, Language.EN));
  }

  private static String join(String separator, List<Localized> texts, Language language) {
    return texts.stream()
        .map(t -> t.in(language))
        .filter(t -> !t.isBlank())
        .collect(Collectors.joining(separator));
  }

  /** The text in one language. */
  public String in(Language language) {
    return language == Language.RU ? ru : en;
  }
}
