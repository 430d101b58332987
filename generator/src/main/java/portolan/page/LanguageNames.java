package portolan.page;

import portolan.text.Language;

/** Names of the languages in themselves; they are the same on every page. */
final class LanguageNames {
  private LanguageNames() {}

  static String of(Language language) {
    return language == Language.RU ? "Русский" : "English";
  }
}
