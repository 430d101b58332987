package portolan.yaml;

import java.util.List;
import java.util.regex.Pattern;
import portolan.yaml.Shape.Block;
import portolan.yaml.Shape.BlockOr;
import portolan.yaml.Shape.Choice;
import portolan.yaml.Shape.ListOf;
import portolan.yaml.Shape.Name;
import portolan.yaml.Shape.Prose;
import portolan.yaml.Shape.Reference;
import portolan.yaml.Shape.Text;
import portolan.yaml.Shape.WordsOr;

/** Shapes that several kinds of content files share. */
final class Shapes {
  static final Shape NAME = new Name();
  static final Shape PROSE = new Prose();
  static final Shape LINE = new Text("a text of one line", Pattern.compile("\\S(.*\\S)?"));
  static final Shape DAY =
      new Text(
          "a date such as 2026-11-24",
          Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"));
  static final Shape FLAG = new Shape.Flag();
  static final Shape ZONE = new Choice(List.of("internet", "perimeter", "internal", "same-server"));
  static final Shape TRANSPORTS = new ListOf(new Choice(List.of("tcp", "udp")), true);
  static final Shape SPAN =
      new Text("a number or a range, such as 25 or 5075-5077", Pattern.compile("\\d+(-\\d+)?"));
  static final Shape MENTION =
      new Text(
          "a port as in 6001, 50389/tcp or 5075-5077/tcp",
          Pattern.compile("\\d+(-\\d+)?(/(tcp|udp|tcp\\+udp))?"));

  static final Shape PORT =
      new Text(
          "a number, a range such as 5075-5077, or one of the words any, run-time and local",
          Pattern.compile("\\d+(-\\d+)?|any|run-time|local"));

  /** Texts with port numbers, which must ascend within 1 to 65535. */
  static final List<Shape> PORTS = List.of(SPAN, MENTION, PORT);

  static final Shape VERSION = new Reference("a product version", List.of("version"));
  static final Shape VERSIONS = new ListOf(VERSION, true);
  static final Shape ENDPOINT = new Reference("an endpoint", List.of("endpoint"));
  static final Shape ENDPOINTS = new ListOf(ENDPOINT, true);
  static final Shape RANGE = new Reference("a range", List.of("range"));
  static final Shape SOURCE = new Reference("a source", List.of("source"));
  static final Shape PROTOCOL = new Reference("a protocol", List.of("protocol"));
  static final Shape CONNECTOR = new Reference("a connector", List.of("connector"));
  static final Shape PATH = new Reference("a path", List.of("path"));

  /** Kinds of things that notes, conflicts and corrections can speak of. */
  static final List<String> SUBJECTS =
      List.of("path", "endpoint", "rule", "range", "static-port", "connector", "version", "note");

  static final Shape ABOUT =
      new ListOf(
          new Reference(
              "a path, endpoint, rule, range, static port, connector, version or note", SUBJECTS),
          true);

  static final Shape ALIASES =
      new BlockOr(
          block(
              optional("ru", new ListOf(LINE, true), "Russian names"),
              optional("en", new ListOf(LINE, true), "English names")),
          new ListOf(LINE, true));

  static final Shape EVIDENCE =
      new BlockOr(
          block(
              required(
                  "unverified",
                  new Choice(List.of("high", "medium", "low")),
                  "how sure the authors are of a value that no source at hand shows"),
              required(
                  "reason",
                  new Reference("a reason", List.of("reason")),
                  "why no source is given; declared in sources.yaml")),
          new ListOf(SOURCE, true));

  static final Shape SECURITY =
      new Choice(List.of("clear", "starttls", "tls", "rpc", "kerberos", "not-stated"));

  static final Shape PORT_USE =
      block(
          optional(
              "port",
              PORT,
              "number, range, or a word: any, run-time (assigned by the system), local (no number)"),
          optional("range", RANGE, "named range, instead of port"),
          optional("transport", TRANSPORTS, "tcp, udp or both; left out for local"),
          optional("protocol", PROTOCOL, "application protocol; left out when no source states it"),
          optional(
              "security",
              SECURITY,
              "how the protocol is protected on this port; not-stated when left out"),
          optional("changeable", FLAG, "whether an administrator can choose another number"),
          optional("when", PROSE, "condition under which the port is used"),
          optional("evidence", EVIDENCE, "where this port was seen, when it differs from the row"));

  static final Shape PORT_USES = new ListOf(PORT_USE, false);

  private Shapes() {}

  static Block block(Shape.Key... keys) {
    return new Block(List.of(keys));
  }

  static Shape.Key required(String name, Shape shape, String description) {
    return new Shape.Key(name, shape, true, description);
  }

  static Shape.Key optional(String name, Shape shape, String description) {
    return new Shape.Key(name, shape, false, description);
  }

  /** A value, alone or with its condition and evidence. */
  static Shape cell(Shape value) {
    return new BlockOr(
        block(
            required("value", value, "the value"),
            optional("when", PROSE, "condition under which the value holds"),
            optional("evidence", EVIDENCE, "where the value was seen")),
        value);
  }

  static Shape authentication() {
    return cell(
        new WordsOr(
            List.of("none", "not-stated"),
            new ListOf(
                new Reference("an authentication method", List.of("authentication")), true)));
  }

  static Shape encryption() {
    return cell(
        new WordsOr(
            List.of("unnamed", "none", "not-stated"),
            new ListOf(new Reference("an encryption method", List.of("encryption")), true)));
  }

  static Shape encryptionDefault() {
    return cell(new Choice(List.of("encrypted", "clear", "not-stated")));
  }
}
