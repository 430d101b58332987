package portolan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import portolan.search.query.Repair;
import portolan.site.Project;

/** What people search for leads to what they want. */
class LabelledQueriesTest {
  private static final List<LabelledQuery> QUERIES = LabelledQuery.all();
  private static final Set<String> REPAIRS =
      Set.of("layout", "lookalike", "fuzzy", "relaxed", "unknown-filter");

  private static final RealSearch SEARCH = RealSearch.open();

  private final Map<Path, Optional<Document>> pages = new HashMap<>();

  @Test
  void coversBothLanguagesAndRepeatsNothing() {
    Set<String> typed = new HashSet<>();
    QUERIES.forEach(q -> assertThat(typed.add(q.query())).as(q.query()).isTrue());
    assertThat(QUERIES).hasSizeGreaterThanOrEqualTo(80);
    long share = QUERIES.size() * 2L / 5;
    assertThat(QUERIES.stream().filter(LabelledQuery::russian).count())
        .isGreaterThanOrEqualTo(share);
    assertThat(QUERIES.stream().filter(LabelledQuery::english).count())
        .isGreaterThanOrEqualTo(share);
    assertThat(QUERIES.stream().flatMap(q -> q.repair().stream())).isSubsetOf(REPAIRS);
  }

  @Test
  void everyWantedAddressIsInTheBuiltSite() {
    List<String> missing = new ArrayList<>();
    for (LabelledQuery query : QUERIES) {
      for (String address : query.want()) {
        for (String language : List.of("ru", "en")) {
          if (!exists(language, address)) {
            missing.add(query.query() + ": " + language + "/" + address);
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyWantedAddressCanBeFound() {
    assertThat(SEARCH.addresses())
        .containsAll(QUERIES.stream().flatMap(q -> q.want().stream()).distinct().toList());
  }

  @Test
  void wantedResultsAreAmongTheFirstThree() {
    List<String> misses = new ArrayList<>();
    for (LabelledQuery query : QUERIES) {
      SearchResult result = SEARCH.search(query.query());
      List<String> found = SEARCH.addresses(result);
      if (found.stream().limit(3).noneMatch(query.want()::contains)) {
        misses.add(miss(query, result, found));
      }
    }
    misses.forEach(System.out::println);
    assertThat(misses.size()).as("misses").isLessThanOrEqualTo(QUERIES.size() / 20);
  }

  private static String miss(LabelledQuery query, SearchResult result, List<String> found) {
    return "%s (%s): %d found, %s, wanted %s%s"
        .formatted(
            query.query(),
            query.why(),
            result.total(),
            found,
            query.want(),
            result.repairs().isEmpty() ? "" : ", " + result.repairs());
  }

  @Test
  void reportsTheRepairsThatAreNeeded() {
    List<String> silent = new ArrayList<>();
    for (LabelledQuery query : QUERIES) {
      List<Repair> repairs = SEARCH.search(query.query()).repairs();
      if (query.repair().isPresent()
          && repairs.stream().noneMatch(r -> r.kind().word().equals(query.repair().get()))) {
        silent.add(query.query() + ": " + query.repair().get() + ", not " + repairs);
      }
    }
    assertThat(silent).isEmpty();
  }

  private boolean exists(String language, String address) {
    int hash = address.indexOf('#');
    String page = hash < 0 ? address : address.substring(0, hash);
    return page(Project.site().resolve(language).resolve(page))
        .map(p -> hash < 0 || p.getElementById(address.substring(hash + 1)) != null)
        .orElse(false);
  }

  private Optional<Document> page(Path file) {
    return pages.computeIfAbsent(file, LabelledQueriesTest::read);
  }

  private static Optional<Document> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Jsoup.parse(file.toFile(), StandardCharsets.UTF_8.name()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
