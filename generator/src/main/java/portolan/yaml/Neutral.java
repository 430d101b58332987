package portolan.yaml;

import java.util.List;
import portolan.source.Position;

/** Values of every shape that say nothing, to stand where a value is missing or unreadable. */
final class Neutral {
  private Neutral() {}

  /**
   * A value.
   *
   * @param at where the value should stand
   * @param doubtful where it is marked
   */
  static YamlNode of(Shape shape, Position at, Faults doubtful) {
    return doubtful.add(value(shape, at, doubtful));
  }

  private static YamlNode value(Shape shape, Position at, Faults doubtful) {
    if (shape instanceof Shape.Block block) {
      return new YamlNode.Mapping(
          block.keys().stream()
              .filter(Shape.Key::required)
              .map(k -> new YamlNode.Entry(k.name(), at, of(k.shape(), at, doubtful)))
              .toList(),
          at);
    } else if (shape instanceof Shape.BlockOr either) {
      return value(either.other(), at, doubtful);
    } else if (shape instanceof Shape.ListOf) {
      return new YamlNode.Sequence(List.of(), at);
    }
    return new YamlNode.Scalar(word(shape, at), at);
  }

  private static String word(Shape shape, Position at) {
    if (shape instanceof Shape.WordsOr words) {
      return word(words.words());
    } else if (shape instanceof Shape.Choice choice) {
      return word(choice.words());
    } else if (shape instanceof Shape.Flag) {
      return "false";
    }
    // No id is written so, and no two places share it.
    return shape instanceof Shape.Id ? "?" + at : "";
  }

  private static String word(List<String> words) {
    return words.contains("not-stated") ? "not-stated" : words.get(0);
  }
}
