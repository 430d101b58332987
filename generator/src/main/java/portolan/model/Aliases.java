package portolan.model;

import java.util.List;
import portolan.text.Language;

/**
 * What people call a thing besides its name; for search, never printed as text of the facts.
 *
 * @param ru Russian names
 * @param en English names
 */
public record Aliases(List<String> ru, List<String> en) {
  public Aliases {
    ru = List.copyOf(ru);
    en = List.copyOf(en);
  }

  /** No other names. */
  public static final Aliases NONE = new Aliases(List.of(), List.of());

  /** Names of one language. */
  public List<String> in(Language language) {
    return language == Language.RU ? ru : en;
  }
}
