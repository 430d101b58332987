package portolan.yaml;

import static portolan.yaml.Shapes.DAY;
import static portolan.yaml.Shapes.ENDPOINT;
import static portolan.yaml.Shapes.FLAG;
import static portolan.yaml.Shapes.LINE;
import static portolan.yaml.Shapes.NAME;
import static portolan.yaml.Shapes.PATH;
import static portolan.yaml.Shapes.PROSE;
import static portolan.yaml.Shapes.SPAN;
import static portolan.yaml.Shapes.block;
import static portolan.yaml.Shapes.optional;
import static portolan.yaml.Shapes.required;

import java.util.List;
import java.util.regex.Pattern;
import portolan.yaml.Shape.Choice;
import portolan.yaml.Shape.ListOf;

/**
 * Kinds of content files that say more about paths: connectors, settings of clients, dated facts
 * and texts of errors.
 */
final class ServiceKinds {
  private static final Shape PATHS = new ListOf(PATH, true);

  private static final Shape DATE =
      new Shape.Text(
          "a date such as 2024-09-16, 2026-12, 2027-H2 or 2027",
          Pattern.compile("\\d{4}(-H[12]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?"));

  private ServiceKinds() {}

  static List<FileKind> all() {
    return List.of(connectors(), clientSettings(), timeline(), errors());
  }

  private static FileKind connectors() {
    return ProductKinds.file(
        "connectors",
        "connectors/[^/]+\\.yaml",
        "Connectors that accept or send messages, and the paths that they serve.",
        ProductKinds.IN,
        ProductKinds.FILE_EVIDENCE,
        ProductKinds.rows(
            "connectors",
            "the connectors",
            block(
                required("id", new Shape.Id("connector"), "permanent id"),
                ProductKinds.ROW_IN,
                required("kind", new Choice(List.of("receive", "send")), "what it does"),
                required("name", NAME, "name as the product shows it in that language"),
                required("service", ENDPOINT, "service that it belongs to"),
                required("paths", PATHS, "paths that it serves"),
                optional("hidden", FLAG, "whether administrators cannot see it"),
                required(
                    "created-by",
                    new Choice(List.of("setup", "system", "administrator", "subscription")),
                    "who creates it"),
                optional("carries", PROSE, "which messages, when not all"),
                optional("transport-role", LINE, "role that a command shows"),
                optional("permission-groups", new ListOf(LINE, true), "groups allowed to connect"),
                optional("protocol-logging", LINE, "level of its protocol log after setup"),
                optional(
                    "authentication",
                    block(
                        optional("default", Shapes.authentication(), "methods used by default"),
                        optional("supported", Shapes.authentication(), "methods it offers")),
                    "authentication where it differs from that of its paths"),
                optional(
                    "encryption",
                    block(
                        optional("supported", Shapes.encryption(), "methods that can protect it"),
                        optional(
                            "default",
                            Shapes.encryptionDefault(),
                            "encrypted, clear or not-stated")),
                    "encryption where it differs from that of its paths"),
                optional("note", PROSE, "remark"),
                ProductKinds.ROW_EVIDENCE)));
  }

  private static FileKind clientSettings() {
    return ProductKinds.file(
        "client-settings",
        "client-settings/[^/]+\\.yaml",
        "What to enter in a client: paths with their hosts.",
        ProductKinds.IN,
        ProductKinds.FILE_EVIDENCE,
        ProductKinds.rows(
            "settings",
            "the settings",
            block(
                required("path", PATH, "path that the client takes"),
                ProductKinds.ROW_IN,
                required("host", LINE, "name of the server, with <placeholders> where needed"),
                required(
                    "purpose",
                    new Choice(List.of("receive", "send", "discover", "access")),
                    "what it is for"),
                optional("preferred", SPAN, "port to try first, when there are several"),
                optional("note", PROSE, "remark"),
                ProductKinds.FOUND)));
  }

  private static FileKind timeline() {
    return ProductKinds.file(
        "timeline",
        "timeline\\.yaml",
        "Dated facts: since when or until when something holds.",
        ProductKinds.IN,
        ProductKinds.FILE_EVIDENCE,
        ProductKinds.rows(
            "events",
            "the dated facts",
            block(
                required("id", new Shape.Id("event"), "permanent id"),
                ProductKinds.ROW_IN,
                required("date", DATE, "day, month, half of a year or year"),
                required(
                    "holds",
                    new Choice(List.of("on", "since", "until")),
                    "whether it happens then, holds from then on, or until then"),
                optional("about", PATHS, "paths that it changes"),
                required("text", PROSE, "what happens or holds"),
                required("checked", DAY, "day on which the source was seen to say so"),
                ProductKinds.FOUND)));
  }

  private static FileKind errors() {
    return ProductKinds.file(
        "errors",
        "errors\\.yaml",
        "Texts of errors that people paste into a search box.",
        ProductKinds.IN,
        ProductKinds.FILE_EVIDENCE,
        ProductKinds.rows(
            "errors",
            "the errors",
            block(
                required("id", new Shape.Id("error"), "permanent id"),
                ProductKinds.ROW_IN,
                required("text", LINE, "the text exactly as programs show it"),
                optional("about", PATHS, "paths on which it is met"),
                required("meaning", PROSE, "what it means and what to do"),
                ProductKinds.FOUND)));
  }
}
