package portolan.yaml;

import static portolan.yaml.Shapes.CONNECTOR;
import static portolan.yaml.Shapes.ENDPOINT;
import static portolan.yaml.Shapes.ENDPOINTS;
import static portolan.yaml.Shapes.NAME;
import static portolan.yaml.Shapes.PATH;
import static portolan.yaml.Shapes.PROSE;
import static portolan.yaml.Shapes.ZONE;
import static portolan.yaml.Shapes.block;
import static portolan.yaml.Shapes.optional;
import static portolan.yaml.Shapes.required;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import portolan.yaml.Shape.Choice;
import portolan.yaml.Shape.ListOf;
import portolan.yaml.Shape.Text;
import portolan.yaml.Shape.WordsOr;

/** The kind of file that tells who stands where in a diagram. It has no key for ports. */
final class DiagramKind {
  /** Ids of boxes and nodes are known in their diagram only, so they are plain texts. */
  private static final Shape LOCAL_ID =
      new Text(
          "an id of lower-case Latin letters and digits, joined by single hyphens",
          Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*"));

  private static final Shape PLACE = new WordsOr(((Choice) ZONE).words(), LOCAL_ID);

  private static final Shape TIER =
      new Text("a whole number from 0 to 99", Pattern.compile("\\d|[1-9]\\d"));

  private static final String FROM_PATHS =
      "ports come from the paths between the nodes, no diagram types them; remove it";

  private DiagramKind() {}

  static FileKind kind() {
    return new FileKind(
        "diagrams",
        Pattern.compile("diagrams/([^/]+)/[^/]+\\.yaml"),
        "diagrams/<line>/*.yaml",
        "Who stands where in a diagram; its lines and their ports come from the paths.",
        block(ProductKinds.IN, ProductKinds.rows("diagrams", "the diagrams", diagram())),
        Map.of("port", FROM_PATHS, "ports", FROM_PATHS, "range", FROM_PATHS));
  }

  private static Shape diagram() {
    return block(
        required("id", new Shape.Id("diagram"), "permanent id, the name of its downloads"),
        required(
            "kind",
            new Choice(List.of("topology", "pipeline")),
            "everybody with all connections, or the way of a message"),
        ProductKinds.ROW_IN,
        required("title", PROSE, "heading"),
        required("summary", PROSE, "what it shows, one sentence"),
        optional("boxes", new ListOf(box(), false), "boxes inside of zones"),
        required("nodes", new ListOf(node(), false), "the nodes, in the order of their places"),
        optional("hops", new ListOf(hop(), false), "steps of a pipeline, in order"),
        optional("leave-out", new ListOf(leftOut(), false), "paths that it does not show"));
  }

  private static Shape box() {
    return block(
        required("id", LOCAL_ID, "id within the diagram"),
        required("inside", PLACE, "zone, or box declared before, that it stands in"),
        required("label", NAME, "name"));
  }

  private static Shape node() {
    return block(
        optional("endpoint", ENDPOINTS, "whom it stands for; several need 'id' and 'label'"),
        optional("id", LOCAL_ID, "id within the diagram; that of the endpoint when left out"),
        optional("part-of", ENDPOINT, "endpoint that it is a part of; in pipelines only"),
        optional("label", NAME, "name; that of the endpoint when left out"),
        optional(
            "zone", PLACE, "zone or box; the widest zone of the endpoint when left out, not parts"),
        required("tier", TIER, "where it stands: 0 outermost, connections lead to larger ones"));
  }

  private static Shape hop() {
    return block(
        optional("path", PATH, "path that the step takes; none inside of one server"),
        optional("from", LOCAL_ID, "node that it begins at, when the path does not tell it"),
        optional("to", LOCAL_ID, "node that it ends at, when the path does not tell it"),
        optional("send", CONNECTOR, "connector that sends the message"),
        optional("receive", CONNECTOR, "connector that accepts the message"),
        optional("note", PROSE, "remark about the step"));
  }

  private static Shape leftOut() {
    return block(
        required("paths", new ListOf(PATH, true), "the paths"),
        required("reason", PROSE, "why, for readers of the diagram"));
  }
}
