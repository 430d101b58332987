package portolan.yaml;

import java.util.List;

/** Goes through a file along its declaration, so that a new kind of file needs nothing more. */
public final class ShapeWalk {
  private ShapeWalk() {}

  /** What is met on the way. */
  public interface Visitor {
    /** A block begins. */
    void enter(YamlNode.Mapping block, Shape.Block shape);

    /** The block that began last ends. */
    void leave();

    /** A list begins. */
    void list(YamlNode.Sequence list, Shape item);

    /** A single value, or a name or text in both languages. */
    void value(YamlNode value, Shape shape);
  }

  /** Visits a node and all below it, in the order of the file. */
  public static void visit(YamlNode node, Shape shape, Visitor visitor) {
    if (shape instanceof Shape.Block block && node instanceof YamlNode.Mapping mapping) {
      visitor.enter(mapping, block);
      for (YamlNode.Entry entry : mapping.entries()) {
        block.keys().stream()
            .filter(k -> k.name().equals(entry.key()))
            .forEach(k -> visit(entry.value(), k.shape(), visitor));
      }
      visitor.leave();
    } else if (shape instanceof Shape.BlockOr either) {
      visit(node, node instanceof YamlNode.Mapping ? either.block() : either.other(), visitor);
    } else if (shape instanceof Shape.WordsOr words) {
      visit(node, words.other(), visitor);
    } else if (shape instanceof Shape.ListOf list) {
      if (node instanceof YamlNode.Sequence sequence) {
        visitor.list(sequence, list.item());
      }
      List<YamlNode> items = node instanceof YamlNode.Sequence s ? s.items() : List.of(node);
      items.forEach(item -> visit(item, list.item(), visitor));
    } else {
      visitor.value(node, shape);
    }
  }
}
