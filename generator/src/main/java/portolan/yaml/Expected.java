package portolan.yaml;

import java.util.List;

/** What a shape wants, in words for authors. */
final class Expected {
  private Expected() {}

  /** The words, to follow "must be". */
  static String words(Shape shape) {
    if (shape instanceof Shape.Text text) {
      return text.what();
    } else if (shape instanceof Shape.Choice choice) {
      return oneOf(choice.words());
    } else if (shape instanceof Shape.Reference reference) {
      return "the id of " + reference.what();
    } else if (shape instanceof Shape.Flag) {
      return "true or false";
    } else if (shape instanceof Shape.Id) {
      return "an id";
    } else if (shape instanceof Shape.Block) {
      return "a block of keys";
    } else if (shape instanceof Shape.WordsOr either) {
      return words(either.other()) + " or " + oneOf(either.words());
    } else if (shape instanceof Shape.BlockOr either) {
      return words(either.other());
    } else if (shape instanceof Shape.ListOf list) {
      return list.lone() ? words(list.item()) : list(list);
    }
    return shape instanceof Shape.Name ? "a name" : "a text in both languages";
  }

  /** A list in words. */
  static String list(Shape.ListOf list) {
    return list.item() instanceof Shape.Block
        ? "a list of blocks"
        : "a list; each item is " + words(list.item());
  }

  /** How to write what is wanted, or an empty string when the words say it. */
  static String hint(Shape shape) {
    if (shape instanceof Shape.Block block) {
      return "its keys are " + String.join(", ", block.names());
    } else if (shape instanceof Shape.ListOf list && !list.lone()) {
      return list.item() instanceof Shape.Block
          ? "begin each block with '- ' on a line of its own"
          : "write the items in brackets: […, …]";
    }
    return shape instanceof Shape.Name || shape instanceof Shape.Prose
        ? "write {ru: …, en: …}"
        : "";
  }

  /** A few words to choose from: {@code a, b or c}. */
  static String oneOf(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }
}
