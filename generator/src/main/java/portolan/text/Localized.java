package portolan.text;

import static java.util.Objects.requireNonNull;

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

  /** The text in one language. */
  public String in(Language language) {
    return language == Language.RU ? ru : en;
  }
}
