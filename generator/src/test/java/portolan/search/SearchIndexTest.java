package portolan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.address.Place;
import portolan.entry.FacetNames;
import portolan.search.SearchDocument.PortSpan;
import portolan.text.Localized;

class SearchIndexTest {
  private static final FacetNames NAMES =
      new FacetNames(
          List.of(
              new FacetNames.Facet(
                  "product",
                  "kolibri-2010",
                  List.of("Kolibri Server 2010", "K 2010 SP1"),
                  Localized.same("Kolibri 2010")),
              new FacetNames.Facet("role", "gate7", List.of("Gate 7"), Localized.same("Gate 7"))));

  private static SearchDocument document(int id, List<PortSpan> spans) {
    return new SearchDocument(
        id,
        "path",
        new Place("kolibri-2010/gate.html", "a" + id),
        new Localized("Проверка серверов", "Checks the server"),
        new Localized("Проверка серверов", "Checks the server"),
        Localized.same("A → B"),
        Localized.same("K 2010"),
        "443/TCP",
        Localized.same("port one and only"),
        "Ворота Gate",
        "",
        "Beak",
        "",
        spans,
        Set.of("kind:path", "role:gate"));
  }

  private static List<String> terms(IndexReader reader, String field) throws IOException {
    List<String> terms = new ArrayList<>();
    TermsEnum all = MultiTerms.getTerms(reader, field).iterator();
    while (all.next() != null) {
      terms.add(all.term().utf8ToString());
    }
    return terms;
  }

  private static List<Integer> found(SearchIndex index, Query query) throws IOException {
    List<Integer> ids = new ArrayList<>();
    for (var hit : new IndexSearcher(index.reader()).search(query, 100).scoreDocs) {
      ids.add(hit.doc);
    }
    return ids;
  }

  @Test
  void keepsWordsOfBothLanguagesInOneDocument() throws IOException {
    try (SearchIndex index = SearchIndex.of(List.of(document(0, List.of())), NAMES)) {
      assertThat(terms(index.reader(), "title"))
          .containsExactly("check", "server", "проверк", "сервер");
      assertThat(terms(index.reader(), "notes")).containsExactly("on", "onli", "port");
      assertThat(terms(index.reader(), "alt")).containsExactly("beak");
      assertThat(terms(index.reader(), "word"))
          .containsExactly(
              "beak",
              "checks",
              "gate",
              "one",
              "only",
              "port",
              "server",
              "ворота",
              "проверка",
              "серверов");
      assertThat(terms(index.reader(), "pair"))
          .containsExactly("check server", "on onli", "port on", "проверк сервер");
      assertThat(terms(index.reader(), "facet")).containsExactly("kind:path", "role:gate");
    }
  }

  @Test
  void countsATextOnceThatIsTheSameInBothLanguages() throws IOException {
    try (SearchIndex index = SearchIndex.of(List.of(document(0, List.of())), NAMES)) {
      LeafReader leaf = index.reader().leaves().get(0).reader();
      assertThat(leaf.getSumTotalTermFreq("notes")).isEqualTo(3);
      assertThat(leaf.getSumTotalTermFreq("title")).isEqualTo(4);
    }
  }

  @Test
  void keepsPortsAsTermsAndAsNumbers() throws IOException {
    List<SearchDocument> documents =
        List.of(
            document(0, List.of(new PortSpan(443, 443, PortSpan.TCP, false, true))),
            document(1, List.of(new PortSpan(5060, 5070, 3, false, false))),
            document(2, List.of(new PortSpan(1024, 65535, PortSpan.UDP, true, false))),
            document(3, List.of(new PortSpan(7, 7, 0, true, false))),
            document(4, List.of(new PortSpan(9, 9, 0, false, false))));
    try (SearchIndex index = SearchIndex.of(documents, NAMES)) {
      assertThat(terms(index.reader(), "port"))
          .containsExactly(
              "443", "5060-5070", "9", "=443", "tcp/443", "tcp/5060-5070", "udp/5060-5070");
      assertThat(found(index, IntPoint.newRangeQuery("pp", 1, 500))).containsExactly(0, 4);
      assertThat(found(index, IntPoint.newRangeQuery("pp_tcp", 1, 500))).containsExactly(0);
      assertThat(found(index, contains("rng3", 5061))).containsExactly(1);
      assertThat(found(index, contains("rng3_udp", 5061))).containsExactly(1);
      assertThat(found(index, contains("dyn15", 2000))).containsExactly(2);
      assertThat(found(index, contains("dyn15_udp", 2000))).containsExactly(2);
      assertThat(found(index, contains("dyn15_tcp", 2000))).isEmpty();
      assertThat(found(index, contains("dyn0", 7))).containsExactly(3);
    }
  }

  private static Query contains(String field, int port) {
    return IntRange.newContainsQuery(field, new int[] {port}, new int[] {port});
  }

  @Test
  void knowsTheNumbersOfVersions() {
    try (SearchIndex index = SearchIndex.of(List.of(), NAMES)) {
      assertThat(index.versionNumbers()).containsExactly(2010);
    }
  }

  @Test
  void refusesDocumentsWithOtherNumbers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SearchIndex.of(List.of(document(1, List.of())), NAMES));
  }

  @Test
  void writesADirectoryThatLuceneOpensAndReplacesTheOneBefore(@TempDir Path folder)
      throws IOException {
    Path other = Files.writeString(folder.resolve("notes.txt"), "mine");
    for (int documents = 1; documents <= 2; documents++) {
      List<SearchDocument> all =
          List.of(document(0, List.of()), document(1, List.of())).subList(0, documents);
      try (SearchIndex index = SearchIndex.of(all, NAMES)) {
        index.write(folder);
      }
    }

    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      assertThat(reader.numDocs()).isEqualTo(2);
      assertThat(reader.leaves()).hasSize(1);
      IndexSearcher searcher = new IndexSearcher(reader);
      assertThat(searcher.count(new MatchAllDocsQuery())).isEqualTo(2);
      assertThat(searcher.count(new TermQuery(new Term("title", "сервер")))).isEqualTo(2);
      assertThat(reader.storedFields().document(1).get("anchor")).isEqualTo("a1");
    }
    assertThat(other).hasContent("mine");
  }
}
