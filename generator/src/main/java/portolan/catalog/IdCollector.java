package portolan.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.yaml.ContentKinds;
import portolan.yaml.FileKind;
import portolan.yaml.Ids;
import portolan.yaml.KeyMatch;
import portolan.yaml.Shape;
import portolan.yaml.ShapeCheck;
import portolan.yaml.YamlNode;

/**
 * Gathers the ids of all files before anything refers to them, and reports those that are declared
 * twice. Works on the declarations, so that a new kind of file needs nothing here.
 */
final class IdCollector {
  /** Kinds whose ids become addresses or are named without their line: unique in the catalog. */
  private static final Set<String> GLOBAL = Set.of("version", "line");

  private final Ids ids;
  private final Diagnostics diagnostics;

  IdCollector(Ids ids, Diagnostics diagnostics) {
    this.ids = ids;
    this.diagnostics = diagnostics;
  }

  void collect(ContentFile file) {
    visit(file.root(), file.kind().root(), file.line());
  }

  /** Notes that no id of a file could be read. */
  void lose(FileKind kind, String line) {
    lose(kind.root(), line);
  }

  /** Notes that nobody knows the ids of a product line, so that none can be called unknown. */
  void lose(String line) {
    ContentKinds.below().stream()
        .filter(kind -> !kind.name().equals("line"))
        .forEach(kind -> lose(kind, line));
  }

  private void visit(YamlNode node, Shape shape, String line) {
    if (shape instanceof Shape.Block block && node instanceof YamlNode.Mapping mapping) {
      KeyMatch match = new KeyMatch(mapping, block);
      for (Shape.Key key : block.keys()) {
        Optional<YamlNode.Entry> entry = match.entry(key);
        if (entry.isPresent()) {
          visit(entry.get().value(), key.shape(), line);
        } else if (key.required() || match.hasStrays(mapping)) {
          lose(key.shape(), line);
        }
      }
    } else if (shape instanceof Shape.ListOf list
        && (list.lone() || node instanceof YamlNode.Sequence)) {
      List<YamlNode> items = node instanceof YamlNode.Sequence s ? s.items() : List.of(node);
      items.forEach(item -> visit(item, list.item(), line));
    } else if (shape instanceof Shape.Id id && node instanceof YamlNode.Scalar scalar) {
      declare(scope(line, id), id.kind(), scalar);
      if (!ShapeCheck.isId(scalar.text())) {
        // Others may refer to the id that was meant.
        lose(id, line);
      }
    } else {
      lose(shape, line);
    }
  }

  private void lose(Shape shape, String line) {
    if (shape instanceof Shape.Block block) {
      block.keys().forEach(key -> lose(key.shape(), line));
    } else if (shape instanceof Shape.ListOf list) {
      lose(list.item(), line);
    } else if (shape instanceof Shape.Id id) {
      ids.lose(scope(line, id), id.kind());
    }
  }

  private static String scope(String line, Shape.Id id) {
    return GLOBAL.contains(id.kind()) ? "" : line;
  }

  private void declare(String line, String kind, YamlNode.Scalar scalar) {
    ids.declare(line, kind, scalar.text(), scalar.at())
        .ifPresent(before -> duplicate(scalar, before));
  }

  private void duplicate(YamlNode.Scalar scalar, Position before) {
    diagnostics.error(
        scalar.at(),
        "the id '" + scalar.text() + "' is declared twice",
        "the other one stands at " + before + "; ids are permanent, so rename the newer one");
  }
}
