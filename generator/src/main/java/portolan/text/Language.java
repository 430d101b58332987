package portolan.text;

import java.util.List;

/** A language of the site. Both have the same pages. */
public enum Language {
  RU("ru"),
  EN("en");

  /** Both languages in the order in which links to them are shown. */
  public static final List<Language> ALL = List.of(values());

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** Language tag: the value of {@code lang} and the name of the folder of the pages. */
  public String code() {
    return code;
  }

  /** The language that a reader can switch to. */
  public Language other() {
    return this == RU ? EN : RU;
  }
}
