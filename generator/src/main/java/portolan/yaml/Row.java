package portolan.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import portolan.source.Position;
import portolan.text.Localized;

/**
 * A block that fits its declaration, for the code that builds the catalog: values are there as
 * declared, so asking for a required key needs no check. Some may stand for values with a mistake;
 * {@link #trusts} tells.
 */
public final class Row {
  private final YamlNode.Mapping mapping;
  private final Faults doubtful;

  /**
   * A row.
   *
   * @param doubtful values that stand for others with a mistake
   */
  public Row(YamlNode.Mapping mapping, Faults doubtful) {
    this.mapping = mapping;
    this.doubtful = doubtful;
  }

  /** A row without mistakes. */
  public Row(YamlNode.Mapping mapping) {
    this(mapping, new Faults());
  }

  /**
   * Whether the value of a key is as the author meant it. A key that is not given was not meant,
   * unless the row has a stray one in its place. The value of a cell is judged without its
   * condition and evidence, a list without what its blocks hold.
   */
  public boolean trusts(String key) {
    YamlNode node =
        mapping
            .get(key)
            .map(n -> n instanceof YamlNode.Mapping m ? m.get("value").orElse(n) : n)
            .orElse(mapping);
    return !doubtful.has(node);
  }

  /** This row with a key of another, unless it has the key itself. */
  public Row inheriting(String key, Row other) {
    if (has(key)) {
      return this;
    }
    List<YamlNode.Entry> entries = new ArrayList<>(mapping.entries());
    other.mapping.entries().stream().filter(e -> e.key().equals(key)).forEach(entries::add);
    boolean meant = other.has(key) || other.trusts(key);
    return with(entries, at(), doubtful.has(mapping) || !meant);
  }

  private Row with(List<YamlNode.Entry> entries, Position at, boolean inDoubt) {
    YamlNode.Mapping block = new YamlNode.Mapping(entries, at);
    return new Row(inDoubt ? doubtful.add(block) : block, doubtful);
  }

  /** Visits everything in the row along its declaration. */
  public void visit(Shape.Block shape, ShapeWalk.Visitor visitor) {
    ShapeWalk.visit(mapping, shape, visitor);
  }

  /** Whether a node of the row stands for one with a mistake. */
  public boolean doubts(YamlNode node) {
    return doubtful.has(node);
  }

  /** Where the row begins. */
  public Position at() {
    return mapping.at();
  }

  /** Where a value begins, or the row when the key is not given. */
  public Position at(String key) {
    return mapping.get(key).map(YamlNode::at).orElse(mapping.at());
  }

  /** Where an item of a list begins, the first when there are several; else where its key does. */
  public Position at(String key, String item) {
    return items(mapping.get(key)).stream()
        .filter(n -> n instanceof YamlNode.Scalar s && s.text().equals(item))
        .map(YamlNode::at)
        .findFirst()
        .orElse(at(key));
  }

  /** The node of a key. */
  public Optional<YamlNode> node(String key) {
    return mapping.get(key);
  }

  /** Whether a key is given. */
  public boolean has(String key) {
    return mapping.get(key).isPresent();
  }

  /** A required text. */
  public String text(String key) {
    return find(key).orElseThrow(() -> new NoSuchElementException("no key " + key));
  }

  /** A text. */
  public Optional<String> find(String key) {
    return mapping.get(key).map(Row::text);
  }

  /** A flag; false when it is not given. */
  public boolean flag(String key) {
    return find(key).map("true"::equals).orElse(false);
  }

  /** The texts of a list, of a single value, or none. */
  public List<String> texts(String key) {
    return mapping.get(key).map(Row::texts).orElse(List.of());
  }

  /** A required name or text in both languages. */
  public Localized localized(String key) {
    return findLocalized(key).orElseThrow(() -> new NoSuchElementException("no key " + key));
  }

  /** A name or text in both languages. */
  public Optional<Localized> findLocalized(String key) {
    return mapping.get(key).map(Row::localized);
  }

  /** A block below a key. */
  public Optional<Row> row(String key) {
    return mapping
        .get(key)
        .filter(n -> n instanceof YamlNode.Mapping)
        .map(n -> new Row((YamlNode.Mapping) n, doubtful));
  }

  /** The blocks of a list, or the single block that stands for one. */
  public List<Row> rows(String key) {
    List<Row> rows = new ArrayList<>();
    for (YamlNode node : items(mapping.get(key))) {
      if (node instanceof YamlNode.Mapping block) {
        rows.add(new Row(block, doubtful));
      }
    }
    return rows;
  }

  /** This row with the keys of another in place of its own; blocks are merged key by key. */
  public Row overlaid(Row other) {
    List<YamlNode.Entry> merged = new ArrayList<>();
    for (YamlNode.Entry own : mapping.entries()) {
      merged.add(other.mapping.get(own.key()).map(over -> merge(own, over)).orElse(own));
    }
    other.mapping.entries().stream()
        .filter(e -> mapping.get(e.key()).isEmpty())
        .forEach(merged::add);
    return with(merged, other.mapping.at(), doubtful.has(mapping) || doubtful.has(other.mapping));
  }

  private YamlNode.Entry merge(YamlNode.Entry own, YamlNode over) {
    boolean blocks =
        own.value() instanceof YamlNode.Mapping mine
            && over instanceof YamlNode.Mapping
            && mine.get("ru").isEmpty()
            && mine.get("value").isEmpty();
    YamlNode value =
        blocks
            ? new Row((YamlNode.Mapping) own.value(), doubtful)
                .overlaid(new Row((YamlNode.Mapping) over, doubtful))
                .mapping
            : over;
    return new YamlNode.Entry(own.key(), own.at(), value);
  }

  private static List<YamlNode> items(Optional<YamlNode> node) {
    return node.map(n -> n instanceof YamlNode.Sequence s ? s.items() : List.of(n))
        .orElse(List.of());
  }

  /** The text of a single value. */
  public static String text(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.text();
    }
    throw new IllegalArgumentException(node.at() + ": not a single value");
  }

  /** The texts of a list or of a single value. */
  public static List<String> texts(YamlNode node) {
    return items(Optional.of(node)).stream().map(Row::text).toList();
  }

  /** A name written once, or a text in both languages. */
  public static Localized localized(YamlNode node) {
    if (node instanceof YamlNode.Mapping block) {
      return new Localized(
          block.get("ru").map(Row::text).orElseThrow(),
          block.get("en").map(Row::text).orElseThrow());
    }
    return Localized.same(text(node));
  }
}
