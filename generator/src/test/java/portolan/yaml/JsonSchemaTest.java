package portolan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import portolan.source.Position;

class JsonSchemaTest {
  private final Ids ids = new Ids();

  @Test
  void offersTheIdsOfTheContent() throws IOException {
    ids.declare("kolibri", "endpoint", "hub", Position.of("a.yaml"));
    ids.declare("kolibri", "endpoint", "desk", Position.of("a.yaml"));
    Shape one = new Shape.Reference("an endpoint", List.of("endpoint"));

    assertThat(mistakes(one, "'hub'")).isZero();
    assertThat(mistakes(one, "'hup'")).isPositive();
    assertThat(tree(one).at("/properties/value/enum"))
        .extracting(JsonNode::asText)
        .containsExactly("desk", "hub");
  }

  @Test
  void takesAnyTextForAnIdWhileNoneIsDeclared() throws IOException {
    assertThat(mistakes(new Shape.Reference("an endpoint", List.of("endpoint")), "'hub'")).isZero();
  }

  @Test
  void refusesUnknownAndMissingKeys() throws IOException {
    Shape block =
        Shapes.block(
            Shapes.required("a", Shapes.FLAG, "first"),
            Shapes.optional("b", Shapes.FLAG, "second"));

    assertThat(mistakes(block, "{'a': true}")).isZero();
    assertThat(mistakes(block, "{'b': true}")).isPositive();
    assertThat(mistakes(block, "{'a': true, 'c': true}")).isPositive();
  }

  @Test
  void takesPlainDigitsForPorts() throws IOException {
    assertThat(mistakes(Shapes.SPAN, "25")).isZero();
    assertThat(mistakes(Shapes.SPAN, "'5075-5077'")).isZero();
    assertThat(mistakes(Shapes.SPAN, "'many'")).isPositive();
    assertThat(mistakes(Shapes.SPAN, "2.5")).isPositive();
    assertThat(mistakes(Shapes.SPAN, "true")).isPositive();
  }

  @Test
  void takesNoNumberWhereDigitsDoNotFit() throws IOException {
    Shape date = new Shape.Text("a date", Pattern.compile("\\d{4}-\\d{2}-\\d{2}"));

    assertThat(mistakes(date, "'2026-11-24'")).isZero();
    assertThat(mistakes(date, "2026")).isPositive();
  }

  @Test
  void takesOneItemInPlaceOfAListOnlyWhereTheReaderDoes() throws IOException {
    Shape word = new Shape.Choice(List.of("tcp", "udp"));

    assertThat(mistakes(new Shape.ListOf(word, true), "'tcp'")).isZero();
    assertThat(mistakes(new Shape.ListOf(word, true), "['tcp', 'udp']")).isZero();
    assertThat(mistakes(new Shape.ListOf(word, false), "'tcp'")).isPositive();
    assertThat(mistakes(new Shape.ListOf(word, true), "[]")).isPositive();
  }

  @Test
  void takesTheShortAndTheLongFormOfACell() throws IOException {
    Shape cell = Shapes.encryptionDefault();

    assertThat(mistakes(cell, "'clear'")).isZero();
    assertThat(mistakes(cell, "{'value': 'clear', 'when': {'ru': 'иногда', 'en': 'at times'}}"))
        .isZero();
    assertThat(mistakes(cell, "{'when': {'ru': 'иногда', 'en': 'at times'}}")).isPositive();
    assertThat(mistakes(cell, "'maybe'")).isPositive();
  }

  @Test
  void takesWordsBesidesIds() throws IOException {
    ids.declare("", "authentication", "kerberos", Position.of("a.yaml"));

    assertThat(mistakes(Shapes.authentication(), "'not-stated'")).isZero();
    assertThat(mistakes(Shapes.authentication(), "['kerberos']")).isZero();
    assertThat(mistakes(Shapes.authentication(), "['not-stated']")).isPositive();
  }

  @Test
  void asksForBothLanguages() throws IOException {
    assertThat(mistakes(Shapes.PROSE, "{'ru': 'да', 'en': 'yes'}")).isZero();
    assertThat(mistakes(Shapes.PROSE, "{'en': 'yes'}")).isPositive();
    assertThat(mistakes(Shapes.PROSE, "'yes'")).isPositive();
    assertThat(mistakes(Shapes.NAME, "'Kerberos'")).isZero();
  }

  @Test
  void everyKindHasAValidSchemaWithADescriptionOnEachKey() throws IOException {
    JsonNode meta;
    try (var in = JsonSchemaFactory.class.getResourceAsStream("/draft-07/schema")) {
      meta = new ObjectMapper().readTree(in);
    }
    var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(meta);
    for (FileKind kind : ContentKinds.below()) {
      JsonNode tree = new ObjectMapper().valueToTree(JsonSchema.of(kind, ids));
      assertThat(schema.validate(tree)).as(kind.name()).isEmpty();
      assertThat(tree.get("properties")).allSatisfy(p -> assertThat(p.has("description")).isTrue());
    }
  }

  @Test
  void theKeyReferenceNamesEveryKindAndKey() {
    String text = KeyReference.text();

    for (FileKind kind : ContentKinds.below()) {
      assertThat(text).contains("## `" + kind.where() + "`");
      kind.root().names().forEach(key -> assertThat(text).contains("`" + key));
    }
    assertThat(text).contains("## `site.yaml`").isEqualTo(KeyReference.text());
  }

  private JsonNode tree(Shape shape) {
    FileKind kind =
        new FileKind(
            "kind",
            Pattern.compile("kind\\.yaml"),
            "kind.yaml",
            "A kind.",
            new Shape.Block(List.of(Shapes.required("value", shape, "the value"))));
    return new ObjectMapper().valueToTree(JsonSchema.of(kind, ids));
  }

  private int mistakes(Shape shape, String value) throws IOException {
    JsonNode file =
        new ObjectMapper().readTree("{'value': %s}".formatted(value).replace('\'', '"'));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
        .getSchema(tree(shape))
        .validate(file)
        .size();
  }
}
