package portolan.cli;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import portolan.catalog.CatalogReader;
import portolan.publish.Publication;
import portolan.source.Diagnostics;
import portolan.yaml.ContentKinds;
import portolan.yaml.FileKind;
import portolan.yaml.JsonSchema;
import portolan.yaml.KeyReference;

/** {@code portolan schema}: the schemas for editors and the key reference for authors. */
@Command(
    name = "schema",
    description = "Writes the schemas for editors and the key reference into content/schema.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class SchemaCommand implements Callable<Integer> {
  @Mixin private Folders folders;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Publication.recover(folders.output());
    // Mistakes in the content do not matter here: an author needs the schemas to mend them.
    CatalogReader reader = new CatalogReader(folders.content(), folders.site(), new Diagnostics());
    reader.read();
    Map<String, String> files = new TreeMap<>();
    List<FileKind> kinds = new ArrayList<>(ContentKinds.below());
    kinds.add(ContentKinds.SITE);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    ObjectMapper mapper = new ObjectMapper();
    for (FileKind kind : kinds) {
      files.put(
          kind.schemaName(),
          mapper.writer(printer).writeValueAsString(JsonSchema.of(kind, reader.ids())) + "\n");
    }
    files.put("keys.md", KeyReference.text());
    int written = write(folders.content().resolve("schema"), files);
    PrintWriter out = spec.commandLine().getOut();
    out.println("Wrote " + written + " of " + files.size() + " files; the others were up to date.");
    out.flush();
    return ExitCode.DONE;
  }

  private static int write(Path folder, Map<String, String> files) throws IOException {
    Files.createDirectories(folder);
    int written = 0;
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
      if (!Files.isRegularFile(path) || !Arrays.equals(Files.readAllBytes(path), content)) {
        Files.write(path, content);
        written++;
      }
    }
    try (DirectoryStream<Path> present = Files.newDirectoryStream(folder, "*.schema.json")) {
      for (Path path : present) {
        if (!files.containsKey(path.getFileName().toString())) {
          Files.delete(path);
        }
      }
    }
    return written;
  }
}
