package portolan.catalog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portolan.model.Ports;
import portolan.yaml.PortText;
import portolan.yaml.Row;
import portolan.yaml.Shape;
import portolan.yaml.ShapeWalk;
import portolan.yaml.YamlNode;

/**
 * The rows of one file, found along its declaration: every block with an id is one, and what stands
 * outside of such blocks makes one more.
 */
final class TextRows implements ShapeWalk.Visitor {
  private static final Pattern NUMBERS = Pattern.compile("(\\d+)(?:-(\\d+))?(?:/.*)?");

  private final String line;
  private final Row root;
  private final List<TextRow> rows = new ArrayList<>();
  private final Deque<TextRow> open = new ArrayDeque<>();

  private TextRows(String line, Row root) {
    this.line = line;
    this.root = root;
  }

  static List<TextRow> of(ReadFile file) {
    TextRows rows = new TextRows(file.file().line(), file.root());
    file.root().visit(file.file().kind().root(), rows);
    return rows.rows;
  }

  @Override
  public void enter(YamlNode.Mapping block, Shape.Block shape) {
    Optional<Shape.Key> id =
        shape.keys().stream().filter(k -> k.shape() instanceof Shape.Id).findFirst();
    if (id.isEmpty() && !open.isEmpty()) {
      if (shape.names().contains("port")
          && block.get("port").isEmpty()
          && block.get("range").isEmpty()) {
        open.element().lose();
      }
      open.push(open.element());
      return;
    }
    boolean listing = shape.names().contains("mentions");
    TextRow row =
        new TextRow(
            line,
            id.map(k -> ((Shape.Id) k.shape()).kind()).orElse(""),
            id.flatMap(k -> block.get(k.name())).map(Row::text).orElse(""),
            listing);
    if (root.doubts(block) && listing && block.get("mentions").isEmpty()) {
      row.lose();
    }
    rows.add(row);
    open.push(row);
  }

  @Override
  public void leave() {
    open.pop();
  }

  @Override
  public void list(YamlNode.Sequence list, Shape item) {
    if (root.doubts(list) && bearsPorts(item)) {
      open.element().lose();
    }
  }

  /** Whether ports are lost with an item of a list: their rows, the ports, what they are about. */
  private static boolean bearsPorts(Shape item) {
    return PortText.isPort(item)
        || isSubject(item)
        || (item instanceof Shape.Block block
            && block.keys().stream().anyMatch(k -> PortText.isPort(k.shape())));
  }

  private static boolean isSubject(Shape shape) {
    return shape instanceof Shape.Reference reference && reference.kinds().size() > 1;
  }

  @Override
  public void value(YamlNode value, Shape shape) {
    TextRow row = open.element();
    if (shape instanceof Shape.Name || shape instanceof Shape.Prose) {
      row.texts().add(value);
    } else if (PortText.isPort(shape)) {
      span(Row.text(value)).ifPresent(row.ports()::add);
      if (root.doubts(value)) {
        row.lose();
      }
    } else if (shape instanceof Shape.Reference reference) {
      var other = new TextRow.Reference(reference.kinds(), Row.text(value));
      if (isSubject(shape)) {
        row.subjects().add(other);
      } else if (reference.kinds().contains("range")) {
        row.ranges().add(other);
      }
    }
  }

  private static Optional<Ports.Span> span(String text) {
    Matcher m = NUMBERS.matcher(text);
    if (!m.matches() || PortText.mistake(text).isPresent()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(m.group(1));
    int last = m.group(2) == null ? first : Integer.parseInt(m.group(2));
    return Optional.of(new Ports.Span(first, last));
  }
}
