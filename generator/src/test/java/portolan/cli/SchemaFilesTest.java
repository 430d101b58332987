package portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.source.Diagnostics;
import portolan.source.SourceFile;
import portolan.yaml.ContentKinds;
import portolan.yaml.YamlNode;
import portolan.yaml.YamlReader;

/** The schemas in the repository are those of the content, and the content fits them. */
class SchemaFilesTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path CONTENT = ROOT.resolve("content");

  @TempDir private Path temp;

  @Test
  void committedSchemasAreUpToDate() throws IOException {
    Path copy = temp.resolve("content");
    try (Stream<Path> files = Files.walk(CONTENT)) {
      for (Path file : files.toList()) {
        Path target = copy.resolve(CONTENT.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    PrintWriter out = new PrintWriter(new StringWriter());
    String site = ROOT.resolve("site/site.yaml").toString();
    String[] command = {"schema", "--content", copy.toString(), "--site", site};
    assertThat(Main.run(command, out, out)).isZero();
    for (Path file : files(CONTENT.resolve("schema"))) {
      assertThat(copy.resolve("schema").resolve(file.getFileName()))
          .as("run ./portolan schema and commit %s", file.getFileName())
          .hasSameTextualContentAs(file);
    }
    assertThat(files(copy.resolve("schema"))).hasSameSizeAs(files(CONTENT.resolve("schema")));
  }

  @Test
  void everyContentFileFitsItsSchema() throws IOException {
    JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
    ObjectMapper mapper = new ObjectMapper();
    int checked = 0;
    for (Path file : files(CONTENT)) {
      String relative = CONTENT.relativize(file).toString().replace('\\', '/');
      var kind = ContentKinds.of(relative);
      if (kind.isPresent()) {
        JsonSchema schema =
            factory.getSchema(
                mapper.readTree(CONTENT.resolve("schema/" + kind.get().schemaName()).toFile()));
        assertThat(schema.validate(json(file))).as(relative).isEmpty();
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(15);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static JsonNode json(Path file) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile source = SourceFile.read(file, file.toString(), diagnostics).orElseThrow();
    return json(YamlReader.read(source, diagnostics).orElseThrow());
  }

  /** What an editor sees: plain digits are numbers, true and false are truth values. */
  private static JsonNode json(YamlNode node) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (node instanceof YamlNode.Mapping mapping) {
      ObjectNode object = nodes.objectNode();
      mapping.entries().forEach(e -> object.set(e.key(), json(e.value())));
      return object;
    } else if (node instanceof YamlNode.Sequence sequence) {
      ArrayNode array = nodes.arrayNode();
      sequence.items().forEach(i -> array.add(json(i)));
      return array;
    }
    String text = ((YamlNode.Scalar) node).text();
    if (text.matches("[1-9]\\d{0,8}")) {
      return nodes.numberNode(Integer.parseInt(text));
    }
    return text.equals("true") || text.equals("false")
        ? nodes.booleanNode(text.equals("true"))
        : nodes.textNode(text);
  }
}
