package portolan;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the table of packages, and what each class must keep to. */
class PackageTableTest {
  private static final Path MAIN = Path.of("src/main");
  private static final Path JAVA = MAIN.resolve("java/portolan");
  private static final Path THEMES = Path.of("../themes");

  /** Longest class file; about 300 lines are meant. */
  private static final int LONGEST = 320;

  /** Package to the packages at its arrow; it may import these and what these may import. */
  private static final Map<String, List<String>> ARROWS =
      Map.ofEntries(
          entry("source", List.of()),
          entry("text", List.of("source")),
          entry("yaml", List.of("source", "text")),
          entry("model", List.of("source", "text")),
          entry("catalog", List.of("yaml", "model")),
          entry("address", List.of("model")),
          entry("entry", List.of("model", "address")),
          entry("markdown", List.of("text", "address")),
          entry("diagram", List.of("entry")),
          entry("search", List.of("entry", "markdown")),
          entry("page", List.of("entry", "markdown", "diagram")),
          entry("render", List.of("page")),
          entry("publish", List.of("render", "search")),
          entry("cli", List.of("publish", "catalog", "page", "render", "search", "yaml")));

  /** Library to the only packages that import it. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "org.yaml.snakeyaml", Set.of("yaml"),
          "com.vladsch.flexmark", Set.of("markdown"),
          "freemarker", Set.of("render"),
          "org.eclipse.elk", Set.of("diagram"),
          "org.apache.lucene", Set.of("search"),
          "org.tartarus.snowball", Set.of("search"),
          "picocli", Set.of("cli"),
          "me.tongfei.progressbar", Set.of("cli"),
          "com.fasterxml.jackson", Set.of("cli"));

  private static final Pattern IMPORT =
      Pattern.compile("import (?:static )?([\\w.]+?)(?:\\.\\*)?;");

  /** Packages named in full inside the code need no import line. */
  private static final Pattern IN_FULL = Pattern.compile("\\bportolan\\.([a-z]+)\\.[A-Za-z]");

  private static final Pattern CONTENT_WORD =
      Pattern.compile(
          "\\b(exchange|outlook|active-?sync|edge-?sync|edge transport|edge-transport|owa"
              + "|hub transport|hub-transport|client access|client-access|mapi|autodiscover"
              + "|unified messaging|mailbox(es)?)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(f -> f.toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Name of the package of a class below {@code portolan}; {@code page.view} is part of page. */
  private static String packageOf(Path file) {
    return JAVA.relativize(file).getName(0).toString();
  }

  /** What a package may import: what stands at its arrow, and what those may import. */
  private static Set<String> allowed(String name) {
    Set<String> all = new TreeSet<>(Set.of(name));
    for (String next : ARROWS.getOrDefault(name, List.of())) {
      all.addAll(allowed(next));
    }
    return all;
  }

  private static List<String> imports(Path file) {
    List<String> imports = new ArrayList<>();
    Matcher m = IMPORT.matcher(text(file));
    while (m.find()) {
      imports.add(m.group(1));
    }
    return imports;
  }

  @Test
  void everyPackageStandsInTheTable() {
    assertThat(files(JAVA, ".java")).hasSizeGreaterThan(50);
    assertThat(files(JAVA, ".java"))
        .extracting(PackageTableTest::packageOf)
        .allSatisfy(name -> assertThat(ARROWS).containsKey(name));
  }

  @Test
  void everyPackageImportsOnlyWhatTheTableAllows() {
    List<String> faults = new ArrayList<>();
    for (Path file : files(JAVA, ".java")) {
      Matcher m = IN_FULL.matcher(text(file));
      while (m.find()) {
        boolean known = ARROWS.containsKey(m.group(1));
        boolean described = file.endsWith("package-info.java");
        if (known && !described && !allowed(packageOf(file)).contains(m.group(1))) {
          faults.add(JAVA.relativize(file) + " uses " + m.group());
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyLibraryHasOnePackage() {
    List<String> faults = new ArrayList<>();
    for (Path file : files(JAVA, ".java")) {
      for (String imported : imports(file)) {
        boolean own = imported.startsWith("java.") || imported.startsWith("portolan.");
        boolean allowed =
            LIBRARIES.entrySet().stream()
                .anyMatch(
                    l ->
                        imported.startsWith(l.getKey() + ".")
                            && l.getValue().contains(packageOf(file)));
        if (!own && !allowed) {
          faults.add(JAVA.relativize(file) + " imports " + imported);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void noClassIsLong() {
    assertThat(files(JAVA, ".java"))
        .filteredOn(f -> text(f).lines().count() > LONGEST)
        .extracting(f -> JAVA.relativize(f) + ": " + text(f).lines().count() + " lines")
        .isEmpty();
  }

  @Test
  void everyClassHasAnOwner() {
    assertThat(files(JAVA, ".java"))
        .extracting(f -> f.getFileName().toString())
        .noneMatch(name -> name.matches(".*(Utils?|Helpers?|Managers?)\\.java"));
  }

  @Test
  void everyPackageIntroducesItself() {
    assertThat(files(JAVA, ".java"))
        .extracting(Path::getParent)
        .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
  }

  @Test
  void neitherProgramNorThemesKnowAnyContent() {
    List<String> faults = new ArrayList<>();
    for (Path folder : List.of(MAIN, THEMES)) {
      for (Path file : files(folder, "")) {
        List<String> lines = new String(bytes(file), StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
          Matcher m = CONTENT_WORD.matcher(lines.get(i));
          if (m.find()) {
            faults.add(file + ":" + (i + 1) + ": " + m.group());
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
