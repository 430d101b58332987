package portolan.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a tree that fits its declaration out of one that does not, so that a faulty value hides
 * nothing but itself. What is faulty is kept where its text can still be read, else replaced by a
 * value that says nothing; either way it is marked, and checks do not judge by it.
 */
final class Mending {
  private final Faults faulty;
  private final Faults doubtful;

  /**
   * A mending.
   *
   * @param faulty what the check of shapes found, blocks around it included
   * @param doubtful where the values that cannot be trusted are marked
   */
  Mending(Faults faulty, Faults doubtful) {
    this.faulty = faulty;
    this.doubtful = doubtful;
  }

  /** The node itself when it is sound, else what stands in for it. */
  YamlNode mend(YamlNode node, Shape shape) {
    if (!faulty.has(node)) {
      return node;
    } else if (shape instanceof Shape.Block block) {
      return node instanceof YamlNode.Mapping mapping
          ? block(mapping, block)
          : Neutral.of(shape, node.at(), doubtful);
    } else if (shape instanceof Shape.BlockOr either) {
      return mend(node, node instanceof YamlNode.Mapping ? either.block() : either.other());
    } else if (shape instanceof Shape.WordsOr words) {
      return node instanceof YamlNode.Scalar ? doubtful.add(node) : mend(node, words.other());
    } else if (shape instanceof Shape.ListOf list) {
      return list(node, list);
    } else if (shape instanceof Shape.Name || shape instanceof Shape.Prose) {
      return text(node);
    }
    boolean readable =
        node instanceof YamlNode.Scalar
            && !(shape instanceof Shape.Choice)
            && !(shape instanceof Shape.Flag);
    return readable ? doubtful.add(node) : Neutral.of(shape, node.at(), doubtful);
  }

  private YamlNode block(YamlNode.Mapping mapping, Shape.Block block) {
    KeyMatch match = new KeyMatch(mapping, block);
    List<YamlNode.Entry> entries = new ArrayList<>();
    for (Shape.Key key : block.keys()) {
      var given = match.entry(key);
      if (given.isPresent()) {
        YamlNode value = mend(given.get().value(), key.shape());
        entries.add(new YamlNode.Entry(key.name(), given.get().at(), value));
      } else if (key.required()) {
        YamlNode value = Neutral.of(key.shape(), mapping.at(), doubtful);
        entries.add(new YamlNode.Entry(key.name(), mapping.at(), value));
      }
    }
    YamlNode.Mapping mended = new YamlNode.Mapping(entries, mapping.at());
    return match.hasStrays(mapping) ? doubtful.add(mended) : mended;
  }

  private YamlNode list(YamlNode node, Shape.ListOf list) {
    if (!(node instanceof YamlNode.Sequence sequence)) {
      return list.lone() && isKept(node, list.item())
          ? mend(node, list.item())
          : doubtful.add(new YamlNode.Sequence(List.of(), node.at()));
    }
    List<YamlNode> items = new ArrayList<>();
    boolean sure = !sequence.items().isEmpty();
    for (YamlNode item : sequence.items()) {
      boolean kept = isKept(item, list.item());
      if (kept) {
        items.add(mend(item, list.item()));
      }
      sure &= kept && (!faulty.has(item) || item instanceof YamlNode.Mapping);
    }
    YamlNode.Sequence mended = new YamlNode.Sequence(items, node.at());
    return sure ? mended : doubtful.add(mended);
  }

  /** Whether an item of a list can be read at all. */
  private boolean isKept(YamlNode item, Shape shape) {
    if (!faulty.has(item)) {
      return true;
    } else if (shape instanceof Shape.Block) {
      return item instanceof YamlNode.Mapping;
    } else if (shape instanceof Shape.Name || shape instanceof Shape.Prose) {
      return true;
    }
    return item instanceof YamlNode.Scalar && !(shape instanceof Shape.Choice);
  }

  /** A text with what can be read of it. */
  private YamlNode text(YamlNode node) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      return doubtful.add(node instanceof YamlNode.Scalar ? node : scalar("", node));
    }
    List<YamlNode.Entry> entries = new ArrayList<>();
    for (String language : List.of("ru", "en")) {
      YamlNode value =
          mapping
              .get(language)
              .filter(n -> n instanceof YamlNode.Scalar)
              .orElseGet(() -> scalar("", node));
      entries.add(new YamlNode.Entry(language, node.at(), value));
    }
    return doubtful.add(new YamlNode.Mapping(entries, node.at()));
  }

  private static YamlNode scalar(String text, YamlNode place) {
    return new YamlNode.Scalar(text, place.at());
  }
}
