package portolan.yaml;

import static portolan.yaml.Shapes.ABOUT;
import static portolan.yaml.Shapes.ALIASES;
import static portolan.yaml.Shapes.ENDPOINTS;
import static portolan.yaml.Shapes.EVIDENCE;
import static portolan.yaml.Shapes.FLAG;
import static portolan.yaml.Shapes.LINE;
import static portolan.yaml.Shapes.MENTION;
import static portolan.yaml.Shapes.NAME;
import static portolan.yaml.Shapes.PORT_USES;
import static portolan.yaml.Shapes.PROSE;
import static portolan.yaml.Shapes.PROTOCOL;
import static portolan.yaml.Shapes.RANGE;
import static portolan.yaml.Shapes.SOURCE;
import static portolan.yaml.Shapes.SPAN;
import static portolan.yaml.Shapes.TRANSPORTS;
import static portolan.yaml.Shapes.VERSIONS;
import static portolan.yaml.Shapes.ZONE;
import static portolan.yaml.Shapes.block;
import static portolan.yaml.Shapes.cell;
import static portolan.yaml.Shapes.optional;
import static portolan.yaml.Shapes.required;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import portolan.yaml.Shape.Choice;
import portolan.yaml.Shape.ListOf;

/** Kinds of content files in the folder of a product line, except for static ports. */
final class ProductKinds {
  static final Shape.Key IN = optional("in", VERSIONS, "versions for which the file holds");
  static final Shape.Key ROW_IN =
      optional("in", VERSIONS, "versions for which it holds, when they differ from the file's");
  static final Shape.Key FILE_EVIDENCE = optional("evidence", EVIDENCE, "evidence of all rows");
  static final Shape.Key ROW_EVIDENCE = optional("evidence", EVIDENCE, "evidence of the row");
  static final Shape.Key FOUND = optional("evidence", EVIDENCE, "where it was seen");
  static final Shape.Key MENTIONS =
      optional("mentions", new ListOf(MENTION, true), "ports that the text names and no row does");

  private static final Shape.Key[] ENDPOINT_FACTS = {
    required("label", NAME, "full name"),
    required("short", NAME, "name for narrow places"),
    required("zones", new ListOf(ZONE, true), "where it stands"),
    optional("runs-on", ENDPOINTS, "roles that a service runs on"),
    optional("members", ENDPOINTS, "endpoints of a group"),
    optional("dynamic-range", RANGE, "range of its run-time ports, when not the product's"),
    optional("service-name", LINE, "name of the service for the system, of services only"),
    optional("display-name", LINE, "name that lists of services show, of services only"),
    required("summary", PROSE, "one sentence")
  };

  private static final Shape.Key[] PATH_FACTS = {
    required("label", NAME, "what the connection is; the header of the row"),
    required("from", ENDPOINTS, "who opens the connection"),
    required("to", ENDPOINTS, "who listens"),
    optional("exposure", ZONE, "widest zone of use, when the zones of the ends do not tell it"),
    required("ports", cell(PORT_USES), "ports of the listening end, ascending"),
    required(
        "authentication",
        block(
            required("default", Shapes.authentication(), "methods used by default"),
            required("supported", Shapes.authentication(), "methods that can be used")),
        "authentication"),
    required(
        "encryption",
        block(
            required("supported", Shapes.encryption(), "methods that can protect it"),
            required("default", Shapes.encryptionDefault(), "encrypted, clear or not-stated")),
        "encryption")
  };

  private ProductKinds() {}

  static List<FileKind> all() {
    return List.of(
        line(),
        file(
            "endpoints",
            "endpoints\\.yaml",
            "Who opens and accepts connections.",
            optional("in", VERSIONS, "versions that have the endpoints"),
            rows("endpoints", "the endpoints", endpoint())),
        file(
            "paths",
            "paths/[^/]+\\.yaml",
            "Who connects to whom, over which ports, how protected.",
            IN,
            FILE_EVIDENCE,
            rows("paths", "the paths", path())),
        file(
            "rules",
            "rules/[^/]+\\.yaml",
            "Firewall rules that Setup creates.",
            IN,
            FILE_EVIDENCE,
            rows("rules", "the rules", rule())),
        file(
            "ranges",
            "ranges\\.yaml",
            "Ranges of ports with a name.",
            IN,
            FILE_EVIDENCE,
            rows("ranges", "the ranges", range())),
        StaticPortKind.kind(),
        file(
            "notes",
            "notes/[^/]+\\.yaml",
            "Remarks about rows, roles or versions.",
            IN,
            FILE_EVIDENCE,
            rows(
                "notes",
                "the notes",
                block(
                    required("id", new Shape.Id("note"), "permanent id"),
                    ROW_IN,
                    optional("about", ABOUT, "what it speaks of"),
                    optional(
                        "kind",
                        new Choice(List.of("change")),
                        "change: what is new in the version that it is about"),
                    MENTIONS,
                    required("text", PROSE, "the note"),
                    FOUND))),
        file(
            "support",
            "support\\.yaml",
            "Boundaries of what the vendor supports.",
            IN,
            FILE_EVIDENCE,
            rows(
                "rules",
                "the boundaries",
                block(
                    required("id", new Shape.Id("support"), "permanent id"),
                    ROW_IN,
                    required("about", ENDPOINTS, "endpoints that it concerns"),
                    required("title", PROSE, "the boundary in a few words"),
                    required("text", PROSE, "the boundary"),
                    FOUND))),
        file(
            "conflicts",
            "conflicts\\.yaml",
            "Values on which sources disagree.",
            rows("conflicts", "the conflicts", DisagreementShapes.conflict())),
        file(
            "corrections",
            "corrections\\.yaml",
            "Mistakes of sources and what is right.",
            FILE_EVIDENCE,
            rows("corrections", "the corrections", DisagreementShapes.correction())));
  }

  static FileKind file(String name, String path, String description, Shape.Key... keys) {
    return new FileKind(
        name,
        Pattern.compile("products/([^/]+)/" + path),
        "products/<line>/" + path.replace("[^/]+", "*").replace("\\", ""),
        description,
        block(keys));
  }

  static Shape.Key rows(String name, String description, Shape row) {
    return required(name, new ListOf(row, false), description);
  }

  private static FileKind line() {
    return file(
        "line",
        "line\\.yaml",
        "A product line with its versions, the oldest first.",
        required("id", new Shape.Id("line"), "id, the name of the folder"),
        required("label", NAME, "name"),
        required("summary", PROSE, "what it is"),
        rows(
            "versions",
            "versions, the oldest first",
            block(
                required("id", new Shape.Id("version"), "permanent id"),
                required("label", NAME, "full name"),
                required("short", NAME, "short name"),
                optional("edition", NAME, "builds that the facts are from"),
                required("leading-source", SOURCE, "source that the facts start from"),
                required("dynamic-range", RANGE, "range of ports assigned at run time"),
                optional("most-asked", new ListOf(SPAN, true), "ports that people ask for first"),
                optional("aliases", ALIASES, "other names, for search"),
                required("summary", PROSE, "what it is"),
                optional(
                    "special",
                    new ListOf(PROSE, true),
                    "what to know before reading the tables"))));
  }

  private static Shape endpoint() {
    return withFacts(
        ENDPOINT_FACTS,
        List.of(
            required("id", new Shape.Id("endpoint"), "permanent id"),
            required(
                "kind",
                new Choice(
                    List.of(
                        "role", "service", "client", "directory", "external", "internet", "group")),
                "what it is"),
            optional("in", VERSIONS, "versions that have it; all when left out")),
        List.of(optional("aliases", ALIASES, "other names, for search")));
  }

  private static Shape path() {
    return withFacts(
        PATH_FACTS,
        List.of(
            required("id", new Shape.Id("path"), "permanent id"),
            ROW_IN,
            optional("formerly", new ListOf(LINE, true), "older ids that still lead here"),
            optional("replaces", new ListOf(Shapes.PATH, true), "paths whose place it takes")),
        List.of(
            ROW_EVIDENCE, optional("who-evidence", EVIDENCE, "where the path as such was seen")));
  }

  /** Leading keys, facts, closing keys, and the same facts again for the versions that differ. */
  private static Shape withFacts(Shape.Key[] facts, List<Shape.Key> before, List<Shape.Key> after) {
    List<Shape.Key> except = new ArrayList<>();
    except.add(required("in", VERSIONS, "versions that differ"));
    List<Shape.Key> keys = new ArrayList<>(before);
    for (Shape.Key fact : facts) {
      keys.add(fact);
      except.add(differing(fact));
    }
    keys.addAll(after);
    keys.add(
        optional(
            "except",
            new ListOf(new Shape.Block(except), true),
            "what differs in some versions; keys left out stay as above"));
    return new Shape.Block(keys);
  }

  private static Shape.Key differing(Shape.Key fact) {
    Shape shape =
        fact.shape() instanceof Shape.Block b
            ? new Shape.Block(b.keys().stream().map(ProductKinds::differing).toList())
            : fact.shape();
    return optional(fact.name(), shape, fact.description());
  }

  private static Shape rule() {
    return block(
        required("id", new Shape.Id("rule"), "permanent id"),
        ROW_IN,
        required("name", LINE, "name as the system shows it"),
        optional("documented-as", LINE, "name in the source, when it differs"),
        required("direction", new Choice(List.of("in", "out")), "inbound or outbound"),
        required("roles", cell(ENDPOINTS), "roles that get it"),
        required("ports", cell(PORT_USES), "ports that it opens"),
        required("program", cell(LINE), "program that it is bound to, or any"),
        required("process-bound", FLAG, "whether it holds for one program only"),
        optional("note", PROSE, "remark"),
        ROW_EVIDENCE,
        optional("name-evidence", EVIDENCE, "where the rule as such was seen"));
  }

  private static Shape range() {
    return block(
        required("id", new Shape.Id("range"), "permanent id"),
        ROW_IN,
        required("label", NAME, "where it holds"),
        required(
            "kind",
            new Choice(List.of("windows-default", "product", "recommended", "fixed")),
            "what it is"),
        required("port", SPAN, "the numbers"),
        required("transport", TRANSPORTS, "tcp, udp or both"),
        optional("protocol", PROTOCOL, "protocol that it serves"),
        FOUND,
        optional("note", PROSE, "remark"));
  }
}
