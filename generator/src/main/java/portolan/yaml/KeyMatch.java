package portolan.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import portolan.source.Suggestion;

/**
 * Which declared keys the entries of a block stand for. A misspelt key stands for the one that it
 * resembles, unless that one is given too; so one slip of the finger is one mistake.
 */
public final class KeyMatch {
  private final Map<YamlNode.Entry, Shape.Key> known = new LinkedHashMap<>();
  private final Map<YamlNode.Entry, Shape.Key> guessed = new LinkedHashMap<>();

  /** Matches the entries of a block with its declaration. */
  public KeyMatch(YamlNode.Mapping mapping, Shape.Block block) {
    for (YamlNode.Entry entry : mapping.entries()) {
      find(block, entry.key()).ifPresent(key -> known.put(entry, key));
    }
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!known.containsKey(entry)) {
        guess(entry, block).ifPresent(key -> guessed.put(entry, key));
      }
    }
  }

  private static Optional<Shape.Key> find(Shape.Block block, String name) {
    return block.keys().stream().filter(k -> k.name().equals(name)).findFirst();
  }

  private Optional<Shape.Key> guess(YamlNode.Entry entry, Shape.Block block) {
    List<String> free =
        block.keys().stream()
            .filter(k -> !known.containsValue(k) && !guessed.containsValue(k))
            .map(Shape.Key::name)
            .toList();
    return Suggestion.nearest(entry.key(), free).flatMap(name -> find(block, name));
  }

  /** The key that an entry is spelt as. */
  Optional<Shape.Key> known(YamlNode.Entry entry) {
    return Optional.ofNullable(known.get(entry));
  }

  /** The key that a misspelt entry stands for. */
  Optional<Shape.Key> guessed(YamlNode.Entry entry) {
    return Optional.ofNullable(guessed.get(entry));
  }

  /** Whether some entry stands for no key that anyone can guess. */
  public boolean hasStrays(YamlNode.Mapping mapping) {
    return mapping.entries().size() > known.size() + guessed.size();
  }

  /** The entry that stands for a key, well spelt or not. */
  public Optional<YamlNode.Entry> entry(Shape.Key key) {
    return Stream.of(known, guessed)
        .flatMap(m -> m.entrySet().stream())
        .filter(e -> e.getValue().equals(key))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
