package portolan.yaml;

import static portolan.yaml.Shapes.ALIASES;
import static portolan.yaml.Shapes.NAME;
import static portolan.yaml.Shapes.PROSE;
import static portolan.yaml.Shapes.SOURCE;
import static portolan.yaml.Shapes.VERSIONS;
import static portolan.yaml.Shapes.ZONE;
import static portolan.yaml.Shapes.block;
import static portolan.yaml.Shapes.optional;
import static portolan.yaml.Shapes.required;

import java.util.List;
import java.util.regex.Pattern;
import portolan.yaml.Shape.Choice;
import portolan.yaml.Shape.ListOf;
import portolan.yaml.Shape.Reference;

/** The file of what is weak or retired. */
final class WeaknessKind {
  private static final Shape MATCH =
      block(
          optional("in", VERSIONS, "in one of these versions"),
          optional("exposure", new ListOf(ZONE, true), "used from one of these zones at most"),
          optional(
              "protocols",
              new ListOf(Shapes.PROTOCOL, true),
              "a port speaks one of these protocols"),
          optional(
              "security",
              new ListOf(Shapes.SECURITY, true),
              "the same port is protected in one of these ways"),
          optional(
              "authentication",
              new ListOf(
                  new Reference("an authentication method", List.of("authentication")), true),
              "one of these methods is used by default or supported"),
          optional(
              "encryption",
              new ListOf(new Reference("an encryption method", List.of("encryption")), true),
              "one of these methods can protect it"),
          optional(
              "default-encryption",
              new Choice(List.of("encrypted", "clear", "not-stated")),
              "what protects it by default"));

  private WeaknessKind() {}

  static FileKind kind() {
    return new FileKind(
        "weaknesses",
        Pattern.compile("vocabulary/weaknesses\\.yaml"),
        "vocabulary/weaknesses.yaml",
        "What is weak or retired, what to use instead, and which rows have it.",
        block(
            required(
                "weaknesses",
                new ListOf(
                    block(
                        required("id", new Shape.Id("weakness"), "permanent id"),
                        required(
                            "kind",
                            new Choice(List.of("weak", "retired")),
                            "weak: protects badly; retired: given up by those who made it"),
                        required("label", NAME, "what it is, in a few words"),
                        optional("aliases", ALIASES, "other names, for search"),
                        required("text", PROSE, "why, and what to use instead"),
                        required(
                            "evidence", new ListOf(SOURCE, true), "public sources that say so"),
                        optional(
                            "rows",
                            new ListOf(MATCH, false),
                            "which rows have it: those that fit every key of one item")),
                    false),
                "the weaknesses")));
  }
}
