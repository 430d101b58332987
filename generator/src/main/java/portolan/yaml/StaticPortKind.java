package portolan.yaml;

import static portolan.yaml.Shapes.ENDPOINTS;
import static portolan.yaml.Shapes.EVIDENCE;
import static portolan.yaml.Shapes.FLAG;
import static portolan.yaml.Shapes.LINE;
import static portolan.yaml.Shapes.NAME;
import static portolan.yaml.Shapes.PORT_USES;
import static portolan.yaml.Shapes.PROSE;
import static portolan.yaml.Shapes.RANGE;
import static portolan.yaml.Shapes.SPAN;
import static portolan.yaml.Shapes.block;
import static portolan.yaml.Shapes.cell;
import static portolan.yaml.Shapes.optional;
import static portolan.yaml.Shapes.required;

import java.util.List;
import portolan.yaml.Shape.Choice;
import portolan.yaml.Shape.ListOf;

/** The kind of file that tells how to fix ports which are otherwise assigned at run time. */
final class StaticPortKind {
  private static final Shape STATEMENTS =
      new ListOf(
          block(
              required("text", PROSE, "the sentence"),
              optional("evidence", EVIDENCE, "where it is from")),
          false);

  private StaticPortKind() {}

  static FileKind kind() {
    return ProductKinds.file(
        "static-ports",
        "static-ports/[^/]+\\.yaml",
        "Settings that fix ports which are otherwise assigned at run time.",
        ProductKinds.IN,
        ProductKinds.FILE_EVIDENCE,
        required("guide", guide(), "what holds for all settings"),
        ProductKinds.rows("settings", "the settings", setting()));
  }

  private static Shape guide() {
    return block(
        required("why", STATEMENTS, "reasons for fixed ports"),
        required("still-needed", PORT_USES, "ports that are needed besides"),
        required(
            "valid-values",
            block(
                required("port", SPAN, "numbers that the product accepts"),
                optional("evidence", EVIDENCE, "where they were seen"),
                optional("note", PROSE, "remark")),
            "numbers that the product accepts"),
        required("rules", STATEMENTS, "rules to observe"),
        required(
            "verify",
            new ListOf(
                block(
                    required("where", PROSE, "on which machine"),
                    required("command", LINE, "the command line"),
                    required("expect", PROSE, "what it should show"),
                    optional("evidence", EVIDENCE, "where it is from")),
                false),
            "commands that show whether it works"));
  }

  private static Shape setting() {
    return block(
        required("id", new Shape.Id("static-port"), "permanent id"),
        ProductKinds.ROW_IN,
        required("service", NAME, "what gets the port"),
        required("windows-service", cell(LINE), "name of the service for the system"),
        required("servers", cell(ENDPOINTS), "roles on which it is set"),
        required("scope", PROSE, "on which servers of the organization"),
        required("applies", NAME, "builds for which it holds"),
        required(
            "store", new Choice(List.of("registry", "config-file")), "where the value is kept"),
        required("location", cell(LINE), "registry key or file"),
        optional("folder", cell(LINE), "folder of the file"),
        optional("create-key", FLAG, "whether the key has to be created"),
        required("value-name", cell(LINE), "name of the value"),
        required("value-type", cell(LINE), "type of the value"),
        optional("initial", cell(LINE), "value after installation"),
        required("range", cell(RANGE), "recommended range"),
        optional("example", SPAN, "example port"),
        required("restart", cell(LINE), "command that restarts the service"),
        optional("commands", new ListOf(LINE, true), "command lines that make the change"),
        optional("note", PROSE, "remark"),
        ProductKinds.ROW_EVIDENCE);
  }
}
