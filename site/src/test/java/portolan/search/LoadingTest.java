package portolan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts of the index come when they are needed, and when they do not, readers are told. */
class LoadingTest {
  private static final String INDEX = "search/index.js";

  @TempDir Path folder;
  private SearchIndex index;
  private EnginePage page;

  @BeforeEach
  void open() throws Exception {
    index = SearchIndex.of(SyntheticDocuments.of(60), SyntheticDocuments.facets());
    EnginePage.writeIndex(index, folder);
    page = EnginePage.open(folder);
  }

  @AfterEach
  void close() {
    page.close();
    index.close();
  }

  private record Loading(List<String> answers, List<String> loaded) {}

  private Loading search(Map<String, List<String>> instead, String... texts) {
    Map<?, ?> result =
        (Map<?, ?>) page.call("loading", Map.of("texts", List.of(texts), "instead", instead));
    return new Loading(strings(result.get("answers")), strings(result.get("loaded")));
  }

  private static List<String> strings(Object list) {
    List<String> strings = new ArrayList<>();
    ((List<?>) list).forEach(one -> strings.add((String) one));
    return strings;
  }

  @Test
  void everyPartIsLoadedOnce() {
    Loading loading = search(Map.of(), "role ", "server");
    assertThat(loading.answers()).containsExactly("server: ok 60");
    assertThat(loading.loaded()).doesNotHaveDuplicates().startsWith(INDEX).hasSizeBetween(3, 5);
    assertThat(page.faults()).isEmpty();
  }

  @Test
  void newerSearchCancelsOlderOnes() {
    assertThat(search(Map.of(), "a", "b", "role ", "server ").answers()).hasSize(1);
  }

  @Test
  void removedPartIsLookedForInANewIndex() throws IOException {
    String written = Files.readString(folder.resolve(INDEX));
    Files.writeString(
        folder.resolve("search/old.js"),
        written.replaceFirst("\"rows-en\":\"[0-9a-f]+", "\"rows-en\":\"removed"));
    Loading loading = search(Map.of(INDEX, List.of("search/old.js")), "server ");
    assertThat(loading.answers()).containsExactly("server : ok 60");
    assertThat(loading.loaded()).filteredOn(INDEX::equals).hasSize(2);
  }

  @Test
  void missingPartMeansThatSearchIsBeingUpdated() throws IOException {
    Files.delete(rows());
    Loading loading = search(Map.of(), "server ");
    assertThat(loading.answers()).containsExactly("server : updating 0");
    assertThat(loading.loaded()).filteredOn(INDEX::equals).hasSize(2);
  }

  @Test
  void partOfOtherContentDoesNotLoadForEver() throws IOException {
    Files.writeString(rows(), "// not what it should be");
    assertThat(search(Map.of(), "server ").answers()).containsExactly("server : updating 0");
  }

  @Test
  void withoutAnIndexSearchFails() throws IOException {
    Files.delete(folder.resolve(INDEX));
    assertThat(search(Map.of(), "server ").answers()).containsExactly("server : failed 0");
  }

  @Test
  void indexOfAnotherFormIsRefused() throws IOException {
    String written = Files.readString(folder.resolve(INDEX));
    Files.writeString(folder.resolve(INDEX), written.replace("v:2", "v:3"));
    assertThat(search(Map.of(), "server ").answers()).containsExactly("server : failed 0");
  }

  @Test
  void noTextIsTooStrange() {
    List<String> texts =
        new ArrayList<>(List.of("__proto__", "constructor", "toString:x", "\ud800"));
    texts.add("role:__proto__ -constructor:valueOf \"hasOwnProperty");
    texts.add("a".repeat(100_000));
    texts.add("1,".repeat(5_000));
    texts.add("\"".repeat(300));
    texts.add("-".repeat(300));
    texts.add("or ".repeat(300));
    texts.add("tcp ".repeat(300));
    texts.add("<img src=x onerror=alert(1)>");
    texts.addAll(new QueryGenerator(9, index).queries(100));
    List<String> answers =
        page.texts("search", Map.of("texts", texts, "root", "", "lang", "en", "limit", 3));
    assertThat(answers).hasSameSizeAs(texts).allMatch(answer -> answer.startsWith("ok "));
    assertThat(page.faults()).isEmpty();
  }

  private Path rows() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("search"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("rows-en"))
          .findFirst()
          .orElseThrow();
    }
  }
}
