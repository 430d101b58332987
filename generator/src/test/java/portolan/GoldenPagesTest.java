package portolan;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import portolan.page.view.ChooserView;
import portolan.page.view.NotFoundView;
import portolan.page.view.PageView;
import portolan.text.Language;

/**
 * Compares pages of the fixture catalog with the pages as they should be.
 *
 * <p>Most expected files hold the element {@code main} only. After a change that is meant, run the
 * tests with {@code -DargLine=-Dportolan.golden.rewrite=true}, which writes the expected files
 * anew, and read the difference before it is committed.
 */
class GoldenPagesTest {
  private static final Path EXPECTED = Path.of("src/test/resources/golden");

  /** Pages in both languages, at least one of every kind. */
  private static final List<String> BOTH =
      List.of(
          "index.html",
          "kolibri-1/index.html",
          "kolibri-1/mail-flow.html",
          "kolibri-2/mail-flow-k2-dialling.html",
          "kolibri-2/connectors.html",
          "kolibri-2/client-settings.html",
          "kolibri-2/timeline.html",
          "errors.html",
          "weak.html",
          "kolibri-1/switchboard.html",
          "between/kolibri-1/index.html",
          "between/kolibri-1/switchboard--console.html",
          "kolibri-2/firewall-rules.html",
          "kolibri-1/static-ports.html",
          "kolibri-1/dynamic-ports.html",
          "ports/index.html",
          "ports/5610.html",
          "ports/49152-65535.html",
          "protocols/index.html",
          "protocols/peep.html",
          "authentication/index.html",
          "authentication/card-pin.html",
          "encryption/index.html",
          "encryption/shroud.html",
          "compare/index.html",
          "compare/kolibri-1--kolibri-2.html",
          "sources.html",
          "corrections.html",
          "unverified.html",
          "glossary.html",
          "search.html",
          "search-help.html",
          "guides/index.html",
          "guides/first-steps.html",
          "about.html");

  /** Pages that show what those above do not, in one language. */
  private static final List<String> MORE =
      List.of(
          "en/kolibri-1/gateway.html",
          "en/kolibri-2/gateway.html",
          "ru/kolibri-2/index.html",
          "en/between/kolibri-1/switchboard--switchboard.html",
          "ru/between/kolibri-2/gateway--console.html",
          "en/ports/3892.html",
          "ru/ports/7001.html");

  /** Pages that are compared as a whole, to show the frame. */
  private static final List<String> WHOLE =
      List.of("index.html", "404.html", "en/kolibri-2/recorder.html", "ru/kolibri-2/recorder.html");

  static Stream<String> paths() {
    return Stream.of(
            BOTH.stream().flatMap(p -> Language.ALL.stream().map(l -> l.code() + "/" + p)),
            MORE.stream(),
            WHOLE.stream())
        .flatMap(paths -> paths);
  }

  @ParameterizedTest
  @MethodSource("paths")
  void pageIsWrittenAsExpected(String path) throws IOException {
    FixtureSite.Page page = FixtureSite.page(path);
    String actual = WHOLE.contains(path) ? page.text() : page.main();
    Path expected = EXPECTED.resolve(path);
    if (Boolean.getBoolean("portolan.golden.rewrite")) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, actual);
    }
    assertThat(expected).as("run once with -Dportolan.golden.rewrite=true").isRegularFile();
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  @Test
  void everyExpectedFileBelongsToAPage() throws IOException {
    try (Stream<Path> files = Files.walk(EXPECTED)) {
      Set<String> found =
          files
              .filter(Files::isRegularFile)
              .map(f -> EXPECTED.relativize(f).toString().replace('\\', '/'))
              .collect(toCollection(TreeSet::new));
      assertThat(found).isEqualTo(paths().collect(toCollection(TreeSet::new)));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKindOfPageIsCompared(Language language) {
    Set<Class<?>> compared =
        paths()
            .filter(p -> p.startsWith(language.code() + "/"))
            .map(p -> FixtureSite.page(p).kind())
            .collect(toSet());
    compared.addAll(Set.of(ChooserView.class, NotFoundView.class));
    assertThat(compared).containsExactlyInAnyOrder(PageView.class.getPermittedSubclasses());
  }
}
