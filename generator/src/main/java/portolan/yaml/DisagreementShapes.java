package portolan.yaml;

import static portolan.yaml.Shapes.ABOUT;
import static portolan.yaml.Shapes.EVIDENCE;
import static portolan.yaml.Shapes.LINE;
import static portolan.yaml.Shapes.NAME;
import static portolan.yaml.Shapes.PROSE;
import static portolan.yaml.Shapes.SOURCE;
import static portolan.yaml.Shapes.block;
import static portolan.yaml.Shapes.optional;
import static portolan.yaml.Shapes.required;

import java.util.List;
import portolan.yaml.Shape.Choice;
import portolan.yaml.Shape.ListOf;

/** Shapes of conflicts between sources and of corrections to them. */
final class DisagreementShapes {
  private DisagreementShapes() {}

  /** A conflict. */
  static Shape conflict() {
    return block(
        required("id", new Shape.Id("conflict"), "permanent id"),
        required("about", ABOUT, "what it concerns"),
        optional(
            "cell",
            new Choice(
                List.of(
                    "who",
                    "ports",
                    "default-authentication",
                    "supported-authentication",
                    "encryption",
                    "encryption-default",
                    "value-type")),
            "the cell that is disputed"),
        required("title", PROSE, "what is disputed"),
        required(
            "values",
            new ListOf(
                block(
                    required("id", LINE, "id within the conflict"),
                    required("value", NAME, "the value"),
                    required("evidence", EVIDENCE, "where it was seen")),
                false),
            "the values that disagree"),
        required("shown", LINE, "id of the value that the tables show"),
        required("why", PROSE, "why that one"),
        ProductKinds.MENTIONS);
  }

  /** A correction. */
  static Shape correction() {
    return block(
        required("id", new Shape.Id("correction"), "permanent id"),
        required("kind", new Choice(correctionKinds()), "kind of mistake"),
        optional("about", ABOUT, "what it concerns"),
        required("where", PROSE, "where it stands in the source"),
        required("source", SOURCE, "the source"),
        required("reads", NAME, "what the source prints"),
        required("corrected", NAME, "what is right"),
        optional("why", PROSE, "reason"),
        ProductKinds.MENTIONS,
        ProductKinds.FOUND);
  }

  private static List<String> correctionKinds() {
    return List.of(
        "misprint",
        "misprint-in-original",
        "lost-text",
        "template",
        "terminology",
        "wrong-fact",
        "doubtful",
        "kept");
  }
}
