package portolan.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portolan.text.Language;
import portolan.yaml.Shape;
import portolan.yaml.ShapeWalk;
import portolan.yaml.YamlNode;

/** The names and texts of one file that are in the authors' own words: what they quote is not. */
final class OwnTexts implements ShapeWalk.Visitor {
  /**
   * A text.
   *
   * @param language its language
   * @param scalar where it stands
   */
  record Text(Language language, YamlNode.Scalar scalar) {}

  /** Keys whose values are the words of sources and products, by kind of file. */
  private static final Map<String, List<String>> QUOTES =
      Map.of(
          "corrections", List.of("reads"),
          "connectors", List.of("name"),
          "sources", List.of("title", "publisher"));

  private final List<String> quotes;
  private final Set<YamlNode> quoted = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Text> texts = new ArrayList<>();

  private OwnTexts(ReadFile file) {
    quotes = QUOTES.getOrDefault(file.file().kind().name(), List.of());
  }

  static List<Text> of(ReadFile file) {
    OwnTexts own = new OwnTexts(file);
    file.root().visit(file.file().kind().root(), own);
    return own.texts;
  }

  @Override
  public void enter(YamlNode.Mapping block, Shape.Block shape) {
    quotes.forEach(key -> block.get(key).ifPresent(quoted::add));
  }

  @Override
  public void leave() {
    // What is quoted is known by its node.
  }

  @Override
  public void list(YamlNode.Sequence list, Shape item) {
    // Only single values hold texts.
  }

  @Override
  public void value(YamlNode value, Shape shape) {
    boolean text = shape instanceof Shape.Name || shape instanceof Shape.Prose;
    if (!text || quoted.contains(value)) {
      return;
    }
    for (Language language : Language.ALL) {
      YamlNode node =
          value instanceof YamlNode.Mapping both ? both.get(language.code()).orElse(both) : value;
      if (node instanceof YamlNode.Scalar scalar) {
        texts.add(new Text(language, scalar));
      }
    }
  }
}
