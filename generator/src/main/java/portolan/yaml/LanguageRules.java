package portolan.yaml;

import java.util.regex.Pattern;
import portolan.source.Diagnostics;

/** Names and texts in both languages: complete, filled, and each in its language. */
final class LanguageRules {
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

  private final Diagnostics diagnostics;

  LanguageRules(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Whether a name is right: written once, or in both languages.
   *
   * @param key the key under which it stands
   */
  boolean name(YamlNode node, String key) {
    if (!(node instanceof YamlNode.Scalar scalar)) {
      return languages(node, key, true);
    }
    if (scalar.text().isBlank()) {
      return wrong(node, key, "a name");
    }
    if (CYRILLIC.matcher(scalar.text()).find()) {
      diagnostics.error(
          scalar.at(),
          "a name written once means both languages, but this one is Russian",
          "write {ru: …, en: …}, with the English name as well");
      return false;
    }
    return true;
  }

  /**
   * Whether a text is right: written in both languages.
   *
   * @param key the key under which it stands
   */
  boolean text(YamlNode node, String key) {
    return languages(node, key, false);
  }

  private boolean languages(YamlNode node, String key, boolean name) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      return wrong(node, key, "a text in both languages");
    }
    boolean fine = true;
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!entry.key().equals("ru") && !entry.key().equals("en")) {
        diagnostics.error(
            entry.at(),
            "the key '" + entry.key() + "' is not a language",
            "the languages are ru and en");
        fine = false;
      }
    }
    // Each is asked, so that all mistakes of the block are found in one run.
    boolean ru = language(mapping, "ru");
    boolean en = language(mapping, "en");
    boolean twice = name && writtenTwice(mapping);
    return fine && ru && en && !twice;
  }

  private boolean language(YamlNode.Mapping mapping, String code) {
    YamlNode node = mapping.get(code).orElse(null);
    if (node == null) {
      diagnostics.error(
          mapping.at(), "the text in '" + code + "' is missing", "add '" + code + ": …'");
      return false;
    }
    if (!(node instanceof YamlNode.Scalar scalar)) {
      return wrong(node, code, "a text");
    }
    if (scalar.text().isBlank()) {
      diagnostics.error(
          node.at(),
          "the text in '" + code + "' is empty",
          "translate the text of the other language");
      return false;
    }
    if (code.equals("ru") && !CYRILLIC.matcher(scalar.text()).find() && !sameInBoth(mapping)) {
      diagnostics.error(
          node.at(),
          "the Russian text has no Russian letter",
          "translate it, or write a name that both languages share once, without ru and en");
      return false;
    }
    return true;
  }

  private static boolean sameInBoth(YamlNode.Mapping mapping) {
    return mapping
        .get("ru")
        .map(LanguageRules::textOf)
        .equals(mapping.get("en").map(LanguageRules::textOf));
  }

  private boolean writtenTwice(YamlNode.Mapping mapping) {
    if (!sameInBoth(mapping) || mapping.get("ru").isEmpty()) {
      return false;
    }
    diagnostics.error(
        mapping.at(), "both languages have the same name", "write it once, without ru and en");
    return true;
  }

  private static String textOf(YamlNode node) {
    return node instanceof YamlNode.Scalar s ? s.text() : "";
  }

  private boolean wrong(YamlNode node, String key, String expected) {
    diagnostics.error(
        node.at(),
        "'" + key + "' must be " + expected + ", found " + node.describe(),
        expected.equals("a text") ? "write one text" : "write {ru: …, en: …}");
    return false;
  }
}
