package portolan.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;
import portolan.source.Diagnostics;
import portolan.text.Language;
import portolan.text.Messages;

/** The theme of this project, and small ones written by a test. */
final class ThemeFolder {
  static final Path PORTOLAN = Path.of("..", "themes", "portolan");

  private ThemeFolder() {}

  /** Our theme, which must have no mistakes. */
  static Theme portolan() {
    Diagnostics diagnostics = new Diagnostics();
    Theme theme = read(PORTOLAN, diagnostics);
    if (diagnostics.hasErrors()) {
      throw new AssertionError(diagnostics.sorted());
    }
    return theme;
  }

  static Theme read(Path folder, Diagnostics diagnostics) {
    try {
      return Theme.read(folder, "themes/portolan", diagnostics);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A theme whose only page template is that of role pages. */
  static Theme withRole(Path folder, String template) {
    write(folder, "templates/pages/role.ftlh", template);
    return read(folder, new Diagnostics());
  }

  static void write(Path folder, String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<Language, Messages> messages() {
    Map<Language, Messages> messages = new EnumMap<>(Language.class);
    for (Language language : Language.ALL) {
      Map<String, Map<String, String>> forms = new TreeMap<>();
      raw(language)
          .forEach(
              (key, value) ->
                  forms.put(
                      key, value instanceof Map<?, ?> plural ? plural(plural) : plain(value)));
      messages.put(language, new Messages(language, forms));
    }
    return messages;
  }

  private static Map<String, String> plain(Object value) {
    return Map.of("", value.toString());
  }

  private static Map<String, String> plural(Map<?, ?> forms) {
    Map<String, String> texts = new TreeMap<>();
    forms.forEach((form, text) -> texts.put(form.toString(), text.toString()));
    return texts;
  }

  private static Map<String, Object> raw(Language language) {
    try {
      return new Yaml()
          .load(Files.readString(PORTOLAN.resolve("messages/" + language.code() + ".yaml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
