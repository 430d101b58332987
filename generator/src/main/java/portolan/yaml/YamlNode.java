package portolan.yaml;

import java.util.List;
import java.util.Optional;
import portolan.source.Position;

/** A node of a YAML file. */
public sealed interface YamlNode {
  /** Where it begins. */
  Position at();

  /** What it is, in words for the author. */
  String describe();

  /**
   * A single value.
   *
   * @param text the value as text, never resolved to another type
   * @param at where it begins
   */
  record Scalar(String text, Position at) implements YamlNode {
    @Override
    public String describe() {
      return text.isEmpty() ? "nothing" : "'" + text + "'";
    }
  }

  /**
   * A list.
   *
   * @param items items in order
   * @param at where it begins
   */
  record Sequence(List<YamlNode> items, Position at) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String describe() {
      return "a list";
    }
  }

  /**
   * Keys with values.
   *
   * @param entries entries in order, keys unique
   * @param at where it begins
   */
  record Mapping(List<Entry> entries, Position at) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The value of a key. */
    public Optional<YamlNode> get(String key) {
      return entries.stream().filter(e -> e.key().equals(key)).map(Entry::value).findFirst();
    }

    @Override
    public String describe() {
      return "a block of keys";
    }
  }

  /**
   * One key with its value.
   *
   * @param key the key
   * @param at where the key begins
   * @param value its value
   */
  record Entry(String key, Position at, YamlNode value) {}
}
