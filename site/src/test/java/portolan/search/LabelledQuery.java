package portolan.search;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portolan.source.Diagnostics;
import portolan.source.SourceFile;
import portolan.yaml.YamlNode;
import portolan.yaml.YamlReader;

/**
 * A query that people type, with the answers that they hope for.
 *
 * @param query what is typed
 * @param want addresses below the folder of a language, any of which will do; never empty
 * @param repair kind of repair that has to be reported, if any
 * @param why the need behind it
 */
record LabelledQuery(String query, List<String> want, Optional<String> repair, String why) {
  private static final Set<String> KEYS = Set.of("query", "want", "repair", "why", "changed");

  LabelledQuery {
    requireNonNull(query, "query");
    want = List.copyOf(want);
    requireNonNull(repair, "repair");
    requireNonNull(why, "why");
    if (query.isBlank() || want.isEmpty() || why.isBlank()) {
      throw new IllegalArgumentException("'" + query + "' lacks a part");
    }
  }

  /** Whether it has letters of Russian. */
  boolean russian() {
    return query
        .codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
  }

  /** Whether it has letters, and none of Russian. */
  boolean english() {
    return !russian() && query.codePoints().anyMatch(Character::isLetter);
  }

  /** All labelled queries, as in the file. */
  static List<LabelledQuery> all() {
    String name = "labelled.yaml";
    try (InputStream in = LabelledQuery.class.getResourceAsStream("/search/" + name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Diagnostics diagnostics = new Diagnostics();
      YamlNode root =
          YamlReader.read(new SourceFile(name, text), diagnostics)
              .orElseThrow(() -> new AssertionError(diagnostics.sorted().toString()));
      return child(root, "queries", YamlNode.Sequence.class).items().stream()
          .map(item -> of((YamlNode.Mapping) item))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledQuery of(YamlNode.Mapping node) {
    node.entries().stream()
        .filter(e -> !KEYS.contains(e.key()))
        .forEach(e -> fail(node, "has the unknown key " + e.key()));
    return new LabelledQuery(
        text(node, "query"),
        child(node, "want", YamlNode.Sequence.class).items().stream()
            .map(i -> ((YamlNode.Scalar) i).text())
            .toList(),
        node.get("repair").map(r -> ((YamlNode.Scalar) r).text()),
        text(node, "why"));
  }

  private static String text(YamlNode node, String key) {
    return child(node, key, YamlNode.Scalar.class).text();
  }

  private static <T extends YamlNode> T child(YamlNode node, String key, Class<T> type) {
    return ((YamlNode.Mapping) node)
        .get(key)
        .map(type::cast)
        .orElseThrow(() -> new AssertionError(node.at() + " lacks the key " + key));
  }

  private static void fail(YamlNode node, String what) {
    throw new AssertionError(node.at() + " " + what);
  }
}
