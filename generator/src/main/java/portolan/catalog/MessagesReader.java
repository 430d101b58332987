package portolan.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.source.SourceFile;
import portolan.source.Suggestion;
import portolan.text.Language;
import portolan.text.Messages;
import portolan.text.Plural;
import portolan.yaml.YamlNode;
import portolan.yaml.YamlReader;

/** Reads the interface words of a theme, {@code messages/ru.yaml} and {@code messages/en.yaml}. */
public final class MessagesReader {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  private final Path theme;
  private final Diagnostics diagnostics;
  private final Map<Language, Map<String, Map<String, String>>> forms =
      new EnumMap<>(Language.class);
  private final Map<Language, Map<String, Position>> positions = new EnumMap<>(Language.class);

  /**
   * A reader.
   *
   * @param theme folder of the theme
   */
  public MessagesReader(Path theme, Diagnostics diagnostics) {
    this.theme = theme;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads both languages and compares them.
   *
   * @throws IOException when a file cannot be read
   */
  public Map<Language, Messages> read() throws IOException {
    Map<Language, Messages> messages = new EnumMap<>(Language.class);
    for (Language language : Language.ALL) {
      forms.put(language, new LinkedHashMap<>());
      positions.put(language, new HashMap<>());
      read(language);
      messages.put(language, new Messages(language, forms.get(language)));
    }
    compare(Language.RU, Language.EN);
    compare(Language.EN, Language.RU);
    return messages;
  }

  private Path file(Language language) {
    return theme.resolve("messages").resolve(language.code() + ".yaml");
  }

  private void read(Language language) throws IOException {
    String name = SourceNames.name(file(language));
    if (!Files.isRegularFile(file(language))) {
      diagnostics.error(
          Position.of(name),
          "the theme has no words for '" + language.code() + "'",
          "add the file");
      return;
    }
    var source = SourceFile.read(file(language), name, diagnostics);
    source.ifPresent(diagnostics::remember);
    source
        .flatMap(s -> YamlReader.read(s, diagnostics))
        .ifPresent(
            root -> {
              if (root instanceof YamlNode.Mapping mapping) {
                mapping.entries().forEach(e -> entry(language, e));
              } else {
                diagnostics.error(
                    root.at(),
                    "the file must hold keys with their texts",
                    "write 'key: text' on each line");
              }
            });
  }

  private void entry(Language language, YamlNode.Entry entry) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (entry.value() instanceof YamlNode.Scalar scalar) {
      blank(entry, scalar);
      texts.put("", scalar.text());
    } else if (entry.value() instanceof YamlNode.Mapping plurals) {
      plurals(language, entry, plurals, texts);
    } else {
      diagnostics.error(
          entry.value().at(),
          "'" + entry.key() + "' must be a text, found a list",
          "write one text");
    }
    forms.get(language).put(entry.key(), texts);
    positions.get(language).put(entry.key(), entry.at());
  }

  private void blank(YamlNode.Entry entry, YamlNode.Scalar text) {
    if (text.text().isBlank()) {
      diagnostics.error(entry.at(), "the text of '" + entry.key() + "' is empty", "write it");
    }
  }

  private void plurals(
      Language language,
      YamlNode.Entry entry,
      YamlNode.Mapping plurals,
      Map<String, String> texts) {
    List<String> needed = Plural.needed(language).stream().map(Plural::key).toList();
    for (YamlNode.Entry form : plurals.entries()) {
      if (!needed.contains(form.key()) || !(form.value() instanceof YamlNode.Scalar)) {
        diagnostics.error(
            form.at(),
            needed.contains(form.key())
                ? "the plural form '" + form.key() + "' must be a text"
                : "'" + form.key() + "' is not a plural form of '" + language.code() + "'",
            "the forms are " + String.join(", ", needed));
      } else {
        blank(form, (YamlNode.Scalar) form.value());
        texts.put(form.key(), ((YamlNode.Scalar) form.value()).text());
      }
    }
    for (String form : needed) {
      if (plurals.get(form).isEmpty()) {
        diagnostics.error(
            entry.at(),
            "the plural form '" + form + "' of '" + entry.key() + "' is missing",
            "the forms are " + String.join(", ", needed));
      }
    }
  }

  private void compare(Language language, Language other) {
    for (Map.Entry<String, Map<String, String>> e : forms.get(language).entrySet()) {
      Map<String, String> theirs = forms.get(other).get(e.getKey());
      Position at = positions.get(language).get(e.getKey());
      if (theirs == null) {
        diagnostics.error(
            at,
            "the key '" + e.getKey() + "' is missing in '" + other.code() + "'",
            "add it to " + SourceNames.name(file(other)));
      } else if (language == Language.RU
          && !e.getValue().isEmpty()
          && !theirs.isEmpty()
          && e.getValue().containsKey("") != theirs.containsKey("")) {
        diagnostics.error(
            at,
            "'" + e.getKey() + "' has plural forms in one language only",
            "write plural forms in both languages, or one text in both");
      } else if (language == Language.RU
          && !e.getValue().isEmpty()
          && !theirs.isEmpty()
          && !places(e.getValue()).equals(places(theirs))) {
        diagnostics.error(
            at,
            "the languages fill different places of '" + e.getKey() + "'",
            "use the same {0}, {1} … in both");
      }
    }
  }

  private static Set<String> places(Map<String, String> texts) {
    Set<String> places = new TreeSet<>();
    for (String text : texts.values()) {
      Matcher m = PLACE.matcher(text);
      while (m.find()) {
        places.add(m.group());
      }
    }
    return places;
  }

  /**
   * Compares the words with what the generator and the templates ask for.
   *
   * @param texts keys of texts that the generator needs
   * @param plurals keys of plural texts that the generator needs
   * @param templates keys that templates name; whether they exist is checked with the templates
   */
  public void check(Set<String> texts, Set<String> plurals, Set<String> templates) {
    for (Language language : Language.ALL) {
      Map<String, Map<String, String>> known = forms.get(language);
      Position file = Position.of(SourceNames.name(file(language)));
      for (String key : new TreeSet<>(texts)) {
        if (!known.containsKey(key)) {
          diagnostics.error(
              file, "the key '" + key + "' is missing", Suggestion.hint(key, known.keySet()));
        } else if (!known.get(key).isEmpty() && !known.get(key).containsKey("")) {
          diagnostics.error(
              positions.get(language).get(key),
              "'" + key + "' must be one text, without plural forms",
              "no number decides its form");
        }
      }
      for (String key : new TreeSet<>(plurals)) {
        if (!known.containsKey(key)) {
          diagnostics.error(
              file,
              "the key '" + key + "' with its plural forms is missing",
              Suggestion.hint(key, known.keySet()));
        } else if (known.get(key).containsKey("")) {
          diagnostics.error(
              positions.get(language).get(key),
              "'" + key + "' must have plural forms",
              "the forms are "
                  + String.join(", ", Plural.needed(language).stream().map(Plural::key).toList()));
        }
      }
      known.keySet().stream()
          .filter(k -> !texts.contains(k) && !plurals.contains(k) && !templates.contains(k))
          .forEach(
              k ->
                  diagnostics.warning(
                      positions.get(language).get(k),
                      "nothing uses the key '" + k + "'",
                      "remove it"));
    }
  }

  /** All keys of a language. */
  public Set<String> keys(Language language) {
    return forms.get(language).keySet();
  }
}
