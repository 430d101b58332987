package portolan.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.source.Suggestion;

/**
 * Checks one file against its declaration: keys, types, words, languages and references. Blocks
 * with a mistake are remembered, so that the catalog is built from the others.
 */
public final class ShapeCheck {
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final String line;
  private final Ids ids;
  private final Diagnostics diagnostics;
  private final Set<YamlNode> faulty = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * A check of one file.
   *
   * @param line product line of the file, or an empty string
   * @param ids all ids of the content
   */
  public ShapeCheck(String line, Ids ids, Diagnostics diagnostics) {
    this.line = line;
    this.ids = ids;
    this.diagnostics = diagnostics;
  }

  /** Checks the whole file. */
  public boolean check(YamlNode root, FileKind kind) {
    return accepts(root, kind.root());
  }

  /** Whether a block was found to be faulty. */
  public boolean isFaulty(YamlNode node) {
    return faulty.contains(node);
  }

  private boolean accepts(YamlNode node, Shape shape) {
    boolean fine = acceptsShape(node, shape);
    if (!fine) {
      faulty.add(node);
    }
    return fine;
  }

  private boolean acceptsShape(YamlNode node, Shape shape) {
    if (shape instanceof Shape.Block block) {
      return block(node, block);
    } else if (shape instanceof Shape.BlockOr either) {
      return node instanceof YamlNode.Mapping
          ? block(node, either.block())
          : acceptsShape(node, either.other());
    } else if (shape instanceof Shape.WordsOr words) {
      return wordOr(node, words);
    } else if (shape instanceof Shape.ListOf list) {
      return list(node, list);
    } else if (shape instanceof Shape.Name) {
      return name(node);
    } else if (shape instanceof Shape.Prose) {
      return languages(node, false);
    }
    return node instanceof YamlNode.Scalar scalar
        ? scalar(scalar, shape)
        : wrong(node, expected(shape));
  }

  private boolean block(YamlNode node, Shape.Block block) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      return wrong(node, "a block with the keys " + String.join(", ", block.names()));
    }
    boolean fine = true;
    for (YamlNode.Entry entry : mapping.entries()) {
      Shape.Key key =
          block.keys().stream().filter(k -> k.name().equals(entry.key())).findFirst().orElse(null);
      if (key == null) {
        diagnostics.error(
            entry.at(),
            "the key '" + entry.key() + "' is not known here",
            Suggestion.hint(entry.key(), block.names()));
        fine = false;
      } else {
        fine &= accepts(entry.value(), key.shape());
      }
    }
    for (Shape.Key key : block.keys()) {
      if (key.required() && mapping.get(key.name()).isEmpty()) {
        diagnostics.error(
            mapping.at(),
            "the key '" + key.name() + "' is missing",
            "add '" + key.name() + ": …': " + key.description());
        fine = false;
      }
    }
    return fine;
  }

  private boolean wordOr(YamlNode node, Shape.WordsOr words) {
    if (!(node instanceof YamlNode.Scalar scalar)) {
      return acceptsShape(node, words.other());
    }
    if (words.words().contains(scalar.text())) {
      return true;
    }
    if (words.other() instanceof Shape.ListOf list
        && list.item() instanceof Shape.Reference reference) {
      List<String> known = new ArrayList<>(words.words());
      known.addAll(ids.known(line, reference.kinds()));
      return known.contains(scalar.text())
          || unknown(scalar, reference.what() + " or one of the words", known);
    }
    return acceptsShape(node, words.other());
  }

  private boolean list(YamlNode node, Shape.ListOf list) {
    if (!(node instanceof YamlNode.Sequence sequence)) {
      return list.lone()
          ? accepts(node, list.item())
          : wrong(node, "a list of " + expected(list.item()));
    }
    if (sequence.items().isEmpty()) {
      diagnostics.error(node.at(), "the list is empty", "fill it or remove the key");
      return false;
    }
    // A faulty item makes itself faulty, not its neighbours; only scalar lists fail as a whole.
    boolean all = true;
    for (YamlNode item : sequence.items()) {
      all &= accepts(item, list.item());
    }
    return all;
  }

  private boolean name(YamlNode node) {
    if (!(node instanceof YamlNode.Scalar scalar)) {
      return languages(node, true);
    }
    if (scalar.text().isBlank()) {
      return wrong(node, "a name");
    }
    if (CYRILLIC.matcher(scalar.text()).find()) {
      diagnostics.error(
          scalar.at(),
          "a name written once means both languages, but this one is Russian",
          "write {ru: …, en: …}");
      return false;
    }
    return true;
  }

  private boolean languages(YamlNode node, boolean name) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      return wrong(node, "a text in both languages, {ru: …, en: …}");
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
      return wrong(node, "a text");
    }
    if (scalar.text().isBlank()) {
      diagnostics.error(
          node.at(), "the text in '" + code + "' is empty", "translate the other one");
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
        .map(ShapeCheck::textOf)
        .equals(mapping.get("en").map(ShapeCheck::textOf));
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

  private boolean scalar(YamlNode.Scalar scalar, Shape shape) {
    if (shape instanceof Shape.Text text) {
      return text.pattern().matcher(scalar.text()).matches()
          ? !Shapes.PORTS.contains(text) || numbers(scalar)
          : wrong(scalar, text.what());
    } else if (shape instanceof Shape.Choice choice) {
      return choice.words().contains(scalar.text())
          || unknown(scalar, "a word for this key", choice.words());
    } else if (shape instanceof Shape.Flag) {
      return List.of("true", "false").contains(scalar.text()) || wrong(scalar, "true or false");
    } else if (shape instanceof Shape.Id) {
      return id(scalar);
    } else if (shape instanceof Shape.Reference reference) {
      return ids.known(line, reference.kinds()).contains(scalar.text())
          || unknown(scalar, reference.what(), ids.known(line, reference.kinds()));
    }
    throw new IllegalStateException("no scalar shape: " + shape);
  }

  private boolean numbers(YamlNode.Scalar scalar) {
    var mistake = PortText.mistake(scalar.text());
    mistake.ifPresent(m -> diagnostics.error(scalar.at(), m.message(), m.hint()));
    return mistake.isEmpty();
  }

  private boolean id(YamlNode.Scalar scalar) {
    if (ID.matcher(scalar.text()).matches()) {
      return true;
    }
    diagnostics.error(
        scalar.at(),
        "'" + scalar.text() + "' is not an id",
        "use lower-case Latin letters and digits, joined by single hyphens");
    return false;
  }

  private boolean unknown(YamlNode.Scalar scalar, String what, Iterable<String> known) {
    List<String> words = new ArrayList<>();
    known.forEach(words::add);
    diagnostics.error(
        scalar.at(),
        "'" + scalar.text() + "' is not " + what,
        Suggestion.hint(scalar.text(), words));
    return false;
  }

  private boolean wrong(YamlNode node, String expected) {
    Position at = node.at();
    diagnostics.error(at, "expected " + expected + ", found " + node.describe(), "");
    return false;
  }

  private static String expected(Shape shape) {
    if (shape instanceof Shape.Text text) {
      return text.what();
    } else if (shape instanceof Shape.Choice choice) {
      return "one of " + String.join(", ", choice.words());
    } else if (shape instanceof Shape.Reference reference) {
      return "the id of " + reference.what();
    } else if (shape instanceof Shape.Flag) {
      return "true or false";
    } else if (shape instanceof Shape.Id) {
      return "an id";
    } else if (shape instanceof Shape.Block) {
      return "blocks of keys";
    }
    return "values";
  }
}
