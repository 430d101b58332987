package portolan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.source.Diagnostics;
import portolan.source.SourceFile;

/** The fixture gives every optional key once and leaves it out once, and every word of a choice. */
class FixtureCoverageTest {
  /** Keys of files of which a catalog, or a product line, has only one. */
  private static final Set<String> ONE_FILE =
      Set.of(
          "site.base-url: given",
          "site.report: left out",
          "sources.reasons: left out",
          "endpoints.in: given",
          "endpoints.endpoints.except.in: left out",
          "ranges.in: left out",
          "ranges.evidence: left out",
          "rules.in: left out",
          "rules.evidence: left out",
          "static-ports.in: left out",
          "static-ports.evidence: left out",
          "static-ports.guide.valid-values.evidence: left out",
          "static-ports.guide.valid-values.note: left out",
          "notes.in: left out",
          "notes.evidence: left out",
          "connectors.in: left out",
          "connectors.evidence: left out",
          "client-settings.in: left out",
          "client-settings.evidence: left out",
          "timeline.in: left out",
          "timeline.evidence: left out",
          "errors.in: left out",
          "errors.evidence: left out",
          // A note without a subject is a mistake, which its own test plants.
          "notes.notes.about: left out",
          "support.in: left out",
          "support.evidence: left out",
          "corrections.evidence: left out",
          // Names of one language only say nothing that a test needs.
          "aliases.ru: left out",
          "aliases.en: left out");

  /** Choices of so many words that the fixture has only some of them. */
  private static final Set<String> LONG_CHOICES =
      Set.of(
          "corrections.corrections.kind", "conflicts.conflicts.cell", "protocols.protocols.family");

  private final Map<String, Boolean> seen = new TreeMap<>();

  @TempDir Path folder;

  @Test
  void everyOptionalKeyIsGivenOnceAndLeftOutOnce() throws IOException {
    visitAll();

    assertThat(missing()).isSubsetOf(ONE_FILE);
  }

  @Test
  void everyWordIsUsed() throws IOException {
    visitAll();

    assertThat(missing().stream().filter(m -> m.endsWith("used"))).isEmpty();
  }

  private Set<String> missing() {
    Set<String> missing = new TreeSet<>();
    seen.forEach(
        (what, found) -> {
          if (!found) {
            missing.add(what);
          }
        });
    return missing;
  }

  private void visitAll() throws IOException {
    Fixture fixture = Fixture.in(folder);
    visit(parse(fixture.site()), ContentKinds.SITE.root(), "site");
    try (Stream<Path> all = Files.walk(fixture.content())) {
      for (Path file : all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        String relative = fixture.content().relativize(file).toString().replace('\\', '/');
        FileKind kind = ContentKinds.of(relative).orElseThrow();
        visit(parse(file), kind.root(), kind.name());
      }
    }
  }

  private static YamlNode parse(Path file) throws IOException {
    return YamlReader.read(new SourceFile("f", Files.readString(file)), new Diagnostics())
        .orElseThrow();
  }

  private void visit(YamlNode node, Shape shape, String name) {
    if (shape instanceof Shape.Block block && node instanceof YamlNode.Mapping mapping) {
      block(mapping, block, name);
    } else if (shape instanceof Shape.BlockOr either) {
      visit(node, node instanceof YamlNode.Mapping ? either.block() : either.other(), name);
    } else if (shape instanceof Shape.ListOf list) {
      List<YamlNode> items = node instanceof YamlNode.Sequence s ? s.items() : List.of(node);
      items.forEach(item -> visit(item, list.item(), name));
    } else if (shape instanceof Shape.Choice choice && !LONG_CHOICES.contains(name)) {
      words(choice.words().toString(), choice.words(), Row.text(node));
    } else if (shape instanceof Shape.Flag) {
      words(name, List.of("true", "false"), Row.text(node));
    }
  }

  private void words(String group, List<String> words, String used) {
    words.forEach(w -> seen.merge(group + " " + w + ": used", w.equals(used), Boolean::logicalOr));
  }

  /** Blocks that many kinds of files share count together. */
  private static String shared(Shape.Block block, String name) {
    if (block.names().equals(List.of("value", "when", "evidence"))) {
      return "cell";
    } else if (block.names().equals(List.of("ru", "en"))) {
      return "aliases";
    }
    return block.names().contains("changeable") ? "port-use" : name;
  }

  private void block(YamlNode.Mapping mapping, Shape.Block block, String name) {
    String group = shared(block, name);
    boolean exception = (name + ".").contains(".except.");
    for (Shape.Key key : block.keys()) {
      String full = group + "." + key.name();
      boolean given = mapping.get(key.name()).isPresent();
      if (!key.required() && !exception) {
        seen.merge(full + ": given", given, Boolean::logicalOr);
        seen.merge(full + ": left out", !given, Boolean::logicalOr);
      }
      mapping.get(key.name()).ifPresent(value -> visit(value, key.shape(), full));
    }
  }
}
