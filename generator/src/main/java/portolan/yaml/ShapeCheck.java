package portolan.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import portolan.source.Diagnostics;
import portolan.source.Suggestion;

/**
 * Checks one file against its declaration: keys, types, words, languages and references. What is
 * faulty is remembered, so that the catalog is built from the rest.
 */
public final class ShapeCheck {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final String line;
  private final Ids ids;
  private final Diagnostics diagnostics;
  private final LanguageRules languages;
  private final Faults faulty;

  /** The key whose value is being judged. */
  private String key = "";

  /** Hints for some unknown keys. */
  private Map<String, String> strangers = Map.of();

  /**
   * A check of one file.
   *
   * @param line product line of the file, or an empty string
   * @param ids all ids of the content
   */
  public ShapeCheck(String line, Ids ids, Diagnostics diagnostics) {
    this(line, ids, diagnostics, new Faults());
  }

  private ShapeCheck(String line, Ids ids, Diagnostics diagnostics, Faults faulty) {
    this.line = line;
    this.ids = ids;
    this.diagnostics = diagnostics;
    this.languages = new LanguageRules(diagnostics);
    this.faulty = faulty;
  }

  /** Checks the whole file. */
  public boolean check(YamlNode root, FileKind kind) {
    strangers = kind.strangers();
    return accepts(root, kind.root());
  }

  /**
   * The file as far as it can be read, for binding: it fits the declaration, whatever was found.
   * Call it after {@link #check}.
   */
  public Row mended(YamlNode.Mapping root, FileKind kind) {
    Faults doubtful = new Faults();
    YamlNode mended = new Mending(faulty, doubtful).mend(root, kind.root());
    return new Row((YamlNode.Mapping) mended, doubtful);
  }

  /** Whether a block was found to be faulty. */
  public boolean isFaulty(YamlNode node) {
    return faulty.has(node);
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
      return languages.name(node, key);
    } else if (shape instanceof Shape.Prose) {
      return languages.text(node, key);
    }
    return node instanceof YamlNode.Scalar scalar ? scalar(scalar, shape) : wrong(node, shape);
  }

  private boolean block(YamlNode node, Shape.Block block) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      return wrong(node, block);
    }
    KeyMatch match = new KeyMatch(mapping, block);
    boolean fine = true;
    for (YamlNode.Entry entry : mapping.entries()) {
      Optional<Shape.Key> key = match.known(entry);
      if (key.isPresent()) {
        fine &= accepts(entry, key.get().shape());
      } else {
        diagnostics.error(
            entry.at(),
            "the key '" + entry.key() + "' is not known here",
            Optional.ofNullable(strangers.get(entry.key()))
                .orElseGet(() -> Suggestion.hint(entry.key(), block.names())));
        match.guessed(entry).ifPresent(k -> tryOut(entry.value(), k.shape()));
        fine = false;
      }
    }
    for (Shape.Key key : block.keys()) {
      if (key.required() && match.entry(key).isEmpty()) {
        diagnostics.error(
            mapping.at(),
            "the key '" + key.name() + "' is missing",
            "add '" + key.name() + ": …', " + key.description());
        fine = false;
      }
    }
    return fine;
  }

  /** Judges the value of a key; the value of a cell is known by the key of the cell. */
  private boolean accepts(YamlNode.Entry entry, Shape shape) {
    String outer = key;
    key = entry.key().equals("value") ? outer : entry.key();
    boolean fine = accepts(entry.value(), shape);
    key = outer;
    return fine;
  }

  /** Finds the faults of a value under a misspelt key without reporting what may be misguessed. */
  private void tryOut(YamlNode node, Shape shape) {
    new ShapeCheck(line, ids, new Diagnostics(), faulty).accepts(node, shape);
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
          || ids.isIncomplete(line, reference.kinds())
          || unknown(
              scalar,
              "neither " + reference.what() + " nor " + Expected.oneOf(words.words()),
              known);
    }
    return acceptsShape(node, words.other());
  }

  private boolean list(YamlNode node, Shape.ListOf list) {
    if (!(node instanceof YamlNode.Sequence sequence)) {
      return list.lone()
          ? accepts(node, list.item())
          : wrong(node, Expected.list(list), Expected.hint(list));
    }
    if (sequence.items().isEmpty()) {
      diagnostics.error(
          node.at(), "the list '" + key + "' is empty", "add an item, or remove the key");
      return false;
    }
    boolean all = true;
    for (YamlNode item : sequence.items()) {
      all &= accepts(item, list.item());
    }
    return all;
  }

  private boolean scalar(YamlNode.Scalar scalar, Shape shape) {
    if (shape instanceof Shape.Text text) {
      return text.pattern().matcher(scalar.text()).matches()
          ? !Shapes.PORTS.contains(text) || numbers(scalar)
          : wrong(scalar, text);
    } else if (shape instanceof Shape.Choice choice) {
      return choice.words().contains(scalar.text())
          || wrong(
              scalar,
              Expected.words(choice),
              Suggestion.nearest(scalar.text(), choice.words())
                  .map(w -> "did you mean '" + w + "'?")
                  .orElse(""));
    } else if (shape instanceof Shape.Flag) {
      return List.of("true", "false").contains(scalar.text()) || wrong(scalar, shape);
    } else if (shape instanceof Shape.Id) {
      return id(scalar);
    } else if (shape instanceof Shape.Reference reference) {
      return ids.known(line, reference.kinds()).contains(scalar.text())
          || ids.isIncomplete(line, reference.kinds())
          || unknown(scalar, "not " + reference.what(), ids.known(line, reference.kinds()));
    }
    throw new IllegalStateException("no scalar shape: " + shape);
  }

  private boolean numbers(YamlNode.Scalar scalar) {
    var mistake = PortText.mistake(scalar.text());
    mistake.ifPresent(m -> diagnostics.error(scalar.at(), m.message(), m.hint()));
    return mistake.isEmpty();
  }

  /** Whether a text has the form of an id. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  private boolean id(YamlNode.Scalar scalar) {
    if (isId(scalar.text())) {
      return true;
    }
    diagnostics.error(
        scalar.at(),
        "'" + scalar.text() + "' cannot be an id",
        "use lower-case Latin letters and digits, joined by single hyphens");
    return false;
  }

  private boolean unknown(YamlNode.Scalar scalar, String what, Iterable<String> known) {
    List<String> words = new ArrayList<>();
    known.forEach(words::add);
    diagnostics.error(
        scalar.at(), "'" + scalar.text() + "' is " + what, Suggestion.hint(scalar.text(), words));
    return false;
  }

  private boolean wrong(YamlNode node, Shape shape) {
    return wrong(node, Expected.words(shape), Expected.hint(shape));
  }

  private boolean wrong(YamlNode node, String expected, String hint) {
    diagnostics.error(
        node.at(), "'" + key + "' must be " + expected + ", found " + node.describe(), hint);
    return false;
  }
}
