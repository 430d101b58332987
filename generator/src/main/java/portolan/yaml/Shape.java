package portolan.yaml;

import java.util.List;
import java.util.regex.Pattern;

/** What the value of a key may be. */
public sealed interface Shape {
  /**
   * One line of text.
   *
   * @param what the kind of text in words, such as {@code an address}
   * @param pattern what the whole text must match
   */
  record Text(String what, Pattern pattern) implements Shape {}

  /**
   * One of a few words.
   *
   * @param words allowed words
   */
  record Choice(List<String> words) implements Shape {}

  /** {@code true} or {@code false}. */
  record Flag() implements Shape {}

  /** A name: once when both languages write it alike, or per language. */
  record Name() implements Shape {}

  /** A text in both languages. */
  record Prose() implements Shape {}

  /**
   * The id that a thing is known by.
   *
   * @param kind kind of thing; ids are unique within a kind
   */
  record Id(String kind) implements Shape {}

  /**
   * The id of a thing declared elsewhere.
   *
   * @param what the kind of thing in words, such as {@code an endpoint}
   * @param kinds kinds of thing that are meant
   */
  record Reference(String what, List<String> kinds) implements Shape {}

  /**
   * A list.
   *
   * @param item what each item may be
   * @param lone whether a single item may stand without brackets
   */
  record ListOf(Shape item, boolean lone) implements Shape {}

  /**
   * Keys with values.
   *
   * @param keys all allowed keys in the order of the house style
   */
  record Block(List<Key> keys) implements Shape {
    public Block {
      keys = List.copyOf(keys);
    }

    /** Names of all keys. */
    public List<String> names() {
      return keys.stream().map(Key::name).toList();
    }
  }

  /**
   * A block of keys, or something shorter.
   *
   * @param block the long form
   * @param other the short form, never a block itself
   */
  record BlockOr(Block block, Shape other) implements Shape {}

  /**
   * One of a few words, or something else.
   *
   * @param words the words
   * @param other the other form
   */
  record WordsOr(List<String> words, Shape other) implements Shape {}

  /**
   * A key of a block.
   *
   * @param name the key
   * @param shape what its value may be
   * @param required whether it must be given
   * @param description one line for authors
   */
  record Key(String name, Shape shape, boolean required, String description) {}
}
