package portolan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Style sheet, templates and scripts of our theme, and the program, speak of the same classes. */
class ThemeClassesTest {
  private static final Path JAVA = Path.of("src", "main", "java", "portolan");

  /**
   * Classes without a rule of their own: one that other programs know, those that only a script
   * looks for, and one of a list, which loses its marks by having a class.
   */
  private static final Set<String> UNSTYLED =
      Set.of("language-", "command__word", "evidence__lines", "facets__clear", "path__formerly");

  /** A directive or an expression in a template; the end of a name is open where one stands. */
  private static final Pattern DIRECTIVE = Pattern.compile("</?[#@][^>]*>");

  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{[^}]*}");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("class=\\\\?\"((?:<[^>]*>|\\$\\{[^}]*}|[^\"\\\\<])*)");

  /** Words in macros that add a class to an attribute. */
  private static final Pattern MODIFIER = Pattern.compile("(?<=[ >])[a-z]+--[a-z-]+(?=<)");

  /** Classes that scripts give. */
  private static final Pattern SCRIPT = Pattern.compile("'([a-z]+(?:__|--)[a-z-]+)'");

  /** Elements that scripts make, with a class of one word. */
  private static final Pattern MADE = Pattern.compile("\\bel\\('[a-z]+', '([a-z]+)'");

  /** Classes of pictures, which are written as attributes with a name of their own. */
  private static final Pattern PICTURE = Pattern.compile("(?<=[ \"])diagram__[a-z-]+");

  private static final Pattern SELECTOR = Pattern.compile("([^{};]*)\\{");
  private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z0-9_-]*)");
  private static final Pattern NAME = Pattern.compile("(--[a-z0-9_-]+)\\s*:");
  private static final Pattern NAME_USE = Pattern.compile("var\\((--[a-z0-9_-]+)");

  private final String css =
      ThemeFolder.portolan().assets().files().stream()
          .filter(a -> a.name().equals(Assets.STYLESHEET))
          .map(a -> new String(a.content(), StandardCharsets.UTF_8))
          .findFirst()
          .orElseThrow();
  private final Set<String> styled =
      found(SELECTOR, css, 1).stream()
          .flatMap(s -> found(CLASS, s, 1).stream())
          .collect(Collectors.toCollection(TreeSet::new));
  private final Set<String> given = given();

  @Test
  void everyClassOfTheStyleSheetIsGiven() {
    assertThat(styled).isNotEmpty().allMatch(this::isGiven);
  }

  /** An open name, such as {@code zone--}, gives every class that begins with it. */
  private boolean isGiven(String name) {
    return given.stream().anyMatch(g -> g.equals(name) || (g.endsWith("-") && name.startsWith(g)));
  }

  @Test
  void everyClassThatIsGivenHasAStyle() {
    assertThat(given).isNotEmpty().allMatch(this::isStyled);
  }

  /** The name of a block may have no style when its parts have one. */
  private boolean isStyled(String name) {
    return UNSTYLED.contains(name)
        || styled.stream()
            .anyMatch(
                s ->
                    s.equals(name)
                        || s.startsWith(name + "__")
                        || (name.endsWith("-") && s.startsWith(name)));
  }

  @Test
  void tablesOfTextsCanBeAligned() {
    assertThat(styled).contains("align-center", "align-right");
  }

  @Test
  void everyNamedValueIsUsedAndEveryUsedOneIsNamed() {
    assertThat(Set.copyOf(found(NAME, css, 1))).isEqualTo(Set.copyOf(found(NAME_USE, css, 1)));
  }

  private static Set<String> given() {
    Set<String> all = new TreeSet<>();
    for (String text : texts()) {
      for (String value : found(ATTRIBUTE, text, 1)) {
        String plain = DIRECTIVE.matcher(EXPRESSION.matcher(value).replaceAll("")).replaceAll(" ");
        all.addAll(Arrays.asList(plain.strip().split("\\s+", -1)));
      }
      all.addAll(found(MODIFIER, text, 0));
    }
    files(ThemeFolder.PORTOLAN.resolve("assets"), ".js")
        .forEach(
            script -> {
              all.addAll(found(SCRIPT, script, 1));
              all.addAll(found(MADE, script, 1));
            });
    files(JAVA.resolve("diagram"), ".java").forEach(t -> all.addAll(found(PICTURE, t, 0)));
    all.remove("");
    return all;
  }

  private static List<String> texts() {
    return Stream.of(
            files(ThemeFolder.PORTOLAN.resolve("templates"), ".ftlh"),
            files(JAVA.resolve("markdown"), ".java"),
            files(JAVA.resolve("page"), ".java"))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files = all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
      return files.stream().map(ThemeClassesTest::text).toList();
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

  private static List<String> found(Pattern pattern, String text, int group) {
    return pattern.matcher(text).results().map((MatchResult m) -> m.group(group)).toList();
  }
}
