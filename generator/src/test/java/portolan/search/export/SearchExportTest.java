package portolan.search.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.NumericUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.address.Place;
import portolan.entry.FacetNames;
import portolan.search.Analysis;
import portolan.search.SearchDocument;
import portolan.search.SearchDocument.PortSpan;
import portolan.search.SearchIndex;
import portolan.search.Searched;
import portolan.text.Localized;

/** The files say exactly what Lucene has. */
class SearchExportTest {
  private static final String ENGINE = "assets/search-engine-1f2e3d4c.js";

  /** Splits whatever can be split. */
  private static final Layout SPLIT = new Layout(0, 0, 0, 5);

  private static final List<String> FIELDS =
      List.of("title", "roles", "targets", "notes", "alt", "names");

  @TempDir Path folder;

  private SearchIndex fixture() {
    return fixture("fixture");
  }

  private SearchIndex fixture(String name) {
    return Searched.index(Searched.fixture(Fixture.in(folder.resolve(name))));
  }

  private static LeafReader leaf(SearchIndex index) {
    return index.reader().leaves().get(0).reader();
  }

  private static void assertSame(SearchIndex index, List<SearchFile> files) throws IOException {
    Decoded decoded = new Decoded(files);
    Map<String, Decoded.Found> words = new TreeMap<>();
    for (String word : terms(leaf(index), "word").keySet()) {
      words.put(word, new Decoded.Found(true, new TreeMap<>()));
    }
    for (int field = 0; field < FIELDS.size(); field++) {
      for (var stem : terms(leaf(index), FIELDS.get(field)).entrySet()) {
        words
            .computeIfAbsent(stem.getKey(), t -> new Decoded.Found(false, new TreeMap<>()))
            .fields()
            .put(field, stem.getValue());
      }
    }
    terms(leaf(index), "port").forEach((term, docs) -> words.put("#" + term, plain(docs)));
    terms(leaf(index), "facet").forEach((term, docs) -> words.put("@" + term, plain(docs)));
    assertThat(decoded.terms).isEqualTo(words);
    Map<String, Decoded.Found> pairs = new TreeMap<>();
    terms(leaf(index), "pair").forEach((term, docs) -> pairs.put(term, plain(docs)));
    assertThat(decoded.pairs).isEqualTo(pairs);
    assertFields(index, decoded.core);
    assertThat(ranges(decoded.ranges)).isEqualTo(ranges(leaf(index)));
    assertRows(index, decoded);
    assertShards(decoded);
    assertThat(decoded.unread()).isEmpty();
  }

  private static Decoded.Found plain(List<Integer> documents) {
    return new Decoded.Found(false, Map.of(0, documents));
  }

  private static Map<String, List<Integer>> terms(LeafReader leaf, String field)
      throws IOException {
    Map<String, List<Integer>> found = new TreeMap<>();
    if (leaf.terms(field) == null) {
      return found;
    }
    TermsEnum terms = leaf.terms(field).iterator();
    while (terms.next() != null) {
      List<Integer> documents = new ArrayList<>();
      PostingsEnum postings = terms.postings(null, PostingsEnum.NONE);
      while (postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        documents.add(postings.docID());
      }
      assertThat(documents).hasSize(terms.docFreq());
      found.put(terms.term().utf8ToString(), documents);
    }
    return found;
  }

  /** What {@code index.js} says of the shards leads to the only one where a term may be. */
  private static void assertShards(Decoded decoded) {
    for (int shard = 0; shard < decoded.shards.size(); shard++) {
      assertThat(decoded.firsts.get(shard)).isLessThanOrEqualTo(decoded.shards.get(shard).get(0));
      if (shard > 0) {
        assertThat(decoded.firsts.get(shard)).isGreaterThan(decoded.shards.get(shard - 1).get(1));
      }
    }
  }

  private static void assertFields(SearchIndex index, JsonNode core) throws IOException {
    int documents = index.documents().size();
    assertThat(core.get("docs").asInt()).isEqualTo(documents);
    double[] boosts = {4, 2, 2, 1, 0.5, 2};
    for (int i = 0; i < FIELDS.size(); i++) {
      String name = FIELDS.get(i);
      JsonNode field = core.get("fields").get(i);
      assertThat(field.get(0).asDouble()).isEqualTo(boosts[i]);
      assertThat(field.get(1).asInt()).isEqualTo(leaf(index).getDocCount(name));
      assertThat(field.get(2).asLong()).isEqualTo(leaf(index).getSumTotalTermFreq(name));
      assertThat(Decoded.numbers(core.get("norms").get(i).asText()))
          .isEqualTo(lengths(index, name));
    }
  }

  private static List<Integer> lengths(SearchIndex index, String field) throws IOException {
    NumericDocValues norms = leaf(index).getNormValues(field);
    List<Integer> lengths = new ArrayList<>();
    for (int document = 0; norms != null && document < index.documents().size(); document++) {
      lengths.add(norms.advanceExact(document) ? (int) norms.longValue() & 0xff : 0);
    }
    return lengths;
  }

  /** {@code field lowest-highest document}, once without and once for each transport. */
  private static Set<String> ranges(List<Integer> numbers) {
    Set<String> ranges = new TreeSet<>();
    int low = 0;
    for (int i = 0; i < numbers.size(); i += 4) {
      low += numbers.get(i);
      int high = low + numbers.get(i + 1);
      int flags = numbers.get(i + 2);
      int width = 31 - Integer.numberOfLeadingZeros(high - low + 1);
      String field = ((flags & 8) != 0 ? "own" : (flags & 4) != 0 ? "dyn" : "rng") + width;
      String rest = " " + low + "-" + high + " " + numbers.get(i + 3);
      ranges.add(field + rest);
      if ((flags & 1) != 0) {
        ranges.add(field + "_tcp" + rest);
      }
      if ((flags & 2) != 0) {
        ranges.add(field + "_udp" + rest);
      }
    }
    return ranges;
  }

  private static Set<String> ranges(LeafReader leaf) throws IOException {
    Set<String> ranges = new TreeSet<>();
    for (FieldInfo field : leaf.getFieldInfos()) {
      if (field.name.matches("(rng|dyn|own).*")) {
        leaf.getPointValues(field.name)
            .intersect(
                new PointValues.IntersectVisitor() {
                  @Override
                  public void visit(int document) {
                    throw new AssertionError("no value of " + document);
                  }

                  @Override
                  public void visit(int document, byte[] value) {
                    int low = NumericUtils.sortableBytesToInt(value, 0);
                    int high = NumericUtils.sortableBytesToInt(value, IntRange.BYTES);
                    ranges.add(field.name + " " + low + "-" + high + " " + document);
                  }

                  @Override
                  public PointValues.Relation compare(byte[] lowest, byte[] highest) {
                    return PointValues.Relation.CELL_CROSSES_QUERY;
                  }
                });
      }
    }
    return ranges;
  }

  private static void assertRows(SearchIndex index, Decoded decoded) {
    for (String language : List.of("ru", "en")) {
      List<List<String>> rows = decoded.rows(language);
      assertThat(rows).hasSameSizeAs(index.documents());
      for (SearchDocument document : index.documents()) {
        boolean ru = language.equals("ru");
        Place place = document.place();
        assertThat(rows.get(document.id()))
            .containsExactly(
                place.page() + (place.anchor().isEmpty() ? "" : "#" + place.anchor()),
                document.ports(),
                ru ? document.product().ru() : document.product().en(),
                ru ? document.context().ru() : document.context().en(),
                ru ? document.title().ru() : document.title().en(),
                ru ? document.text().ru() : document.text().en());
      }
    }
  }

  @Test
  void saysWhatLuceneHas() throws IOException {
    try (SearchIndex index = fixture()) {
      List<SearchFile> files = SearchExport.files(index, ENGINE);

      assertSame(index, files);
      assertThat(files.stream().map(f -> f.path().replaceAll("-[0-9a-f]{8}-[0-9]+", "")).distinct())
          .containsExactly(
              "search/index.js",
              "search/terms.js",
              "search/pairs.js",
              "search/rows-ru.js",
              "search/rows-en.js",
              "search/facets.js");
    }
  }

  @Test
  void saysTheSameInManyFiles() throws IOException {
    try (SearchIndex index = fixture()) {
      List<SearchFile> files = SearchExport.files(index, ENGINE, SPLIT);

      assertSame(index, files);
      assertThat(files).extracting(SearchFile::path).doesNotHaveDuplicates();
      assertThat(files.size()).isGreaterThan(40);
    }
  }

  @Test
  void saysWhatLuceneHasOfTheRealCatalog() throws IOException {
    try (SearchIndex index = Searched.index(Searched.content())) {
      assertSame(index, SearchExport.files(index, ENGINE));
    }
  }

  @Test
  void namesTheKindsAndWhatToFilterBy() throws IOException {
    try (SearchIndex index = fixture()) {
      Decoded decoded = new Decoded(SearchExport.files(index, ENGINE));

      assertThat(decoded.index.get("engine").asText()).isEqualTo(ENGINE);
      assertThat(decoded.index.get("v").asInt()).isEqualTo(2);
      int place = 0;
      for (JsonNode kind : decoded.core.get("kinds")) {
        for (int i = 0; i < kind.get(1).asInt(); i++) {
          assertThat(index.documents().get(place++).kind()).isEqualTo(kind.get(0).asText());
        }
      }
      assertThat(place).isEqualTo(index.documents().size());
      assertThat(decoded.facets.toString())
          .contains("[\"auth\",\"token\",[\"Жетон\",\"Token\",\"монета\",\"coin\"]]");
      assertThat(decoded.core.get("versions").toString()).isEqualTo("[1,2]");
      assertThat(decoded.core.get("stopWords").asText().split(" "))
          .containsExactlyElementsOf(Analysis.stopWords());
    }
  }

  @Test
  void twoBuildsHaveTheSameBytes() throws IOException {
    try (SearchIndex first = fixture("first");
        SearchIndex second = fixture("second")) {
      assertThat(SearchExport.files(first, ENGINE)).isEqualTo(SearchExport.files(second, ENGINE));
    }
  }

  /** Documents of words that hardly repeat. */
  private static List<SearchDocument> synthetic(int count) {
    Random random = new Random(7);
    List<SearchDocument> documents = new ArrayList<>();
    for (int id = 0; id < count; id++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 30; word++) {
        text.append(Integer.toString(random.nextInt(1 << 20), 36)).append(' ');
      }
      int low = random.nextInt(60_000);
      documents.add(
          document(
              id,
              Localized.same("Row " + id),
              Localized.same(text.toString().strip()),
              new PortSpan(low, low + random.nextInt(3000), id % 4, id % 3 == 0, false)));
    }
    return documents;
  }

  private static SearchDocument document(
      int id, Localized title, Localized text, PortSpan... spans) {
    return new SearchDocument(
        id,
        "path",
        new Place("a.html", "r" + id),
        title,
        title,
        Localized.EMPTY,
        Localized.EMPTY,
        "",
        text,
        "",
        "",
        "",
        "",
        List.of(spans),
        Set.of("kind:path"));
  }

  @Test
  void aLargeIndexIsSplit() throws IOException {
    try (SearchIndex index = SearchIndex.of(synthetic(1100), new FacetNames(List.of()))) {
      List<SearchFile> files = SearchExport.files(index, ENGINE);

      assertSame(index, files);
      Decoded decoded = new Decoded(files);
      assertThat(decoded.shards).hasSizeGreaterThan(10);
      assertThat(decoded.index.get("rows").asInt()).isEqualTo(8);
      assertThat(files)
          .filteredOn(f -> f.path().startsWith("search/terms"))
          .allSatisfy(f -> assertThat(f.text()).hasSizeLessThan(12_000));
    }
  }

  @Test
  void whatEveryQueryNeedsComesWithTheIndex() throws IOException {
    try (SearchIndex index = fixture()) {
      Decoded decoded = new Decoded(SearchExport.files(index, ENGINE));

      assertThat(decoded.index.get("parts").fieldNames())
          .toIterable()
          .extracting(name -> name.replaceFirst("-[0-9a-f]{8}", ""))
          .containsExactly("core-0", "ranges-0", "terms-0");
      assertThat(decoded.shards.get(0)).allMatch(term -> term.matches("[#0-9].*"));
      assertThat(decoded.shards.get(1)).allMatch(term -> term.startsWith("@"));
      assertThat(decoded.shards.get(2)).noneMatch(term -> term.matches("[#@0-9].*"));
    }
  }

  @Test
  void shardsEndWhereTheFirstLettersChange() {
    List<TermEntry> terms =
        IntStream.range(0, 26 * 26 * 26)
            .mapToObj(i -> "" + letter(i / 676) + letter(i / 26 % 26) + letter(i % 26))
            .map(TermEntry::new)
            .toList();
    List<Shard> shards = Shards.of(terms, 500);

    assertThat(shards).hasSizeGreaterThan(50);
    assertThat(shards).extracting(Shard::first).allMatch(first -> first.length() <= 2);
  }

  private static char letter(int number) {
    return (char) ('a' + number);
  }

  @Test
  void nothingInATextCanEndTheScript() throws IOException {
    String hostile = "</script><b>\"x\\\" \u2028\u2029\u0000\u0085\n\t' ${a} `\ud83d\ude00 \ud800";
    List<SearchDocument> documents =
        List.of(document(0, Localized.same(hostile), Localized.same(hostile)));
    try (SearchIndex index = SearchIndex.of(documents, new FacetNames(List.of()))) {
      List<SearchFile> files = SearchExport.files(index, ENGINE);

      assertSame(index, files);
      assertThat(files)
          .allSatisfy(
              f ->
                  assertThat(new String(f.bytes(), StandardCharsets.UTF_8))
                      .doesNotContain("<")
                      .doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\u2028\u2029]"));
    }
  }

  @Test
  void numbersOfEverySizeComeBack() {
    Numbers written = new Numbers();
    List<Integer> numbers =
        IntStream.concat(IntStream.range(0, 3000), IntStream.of(65_535, 1 << 20, Integer.MAX_VALUE))
            .boxed()
            .toList();
    numbers.forEach(written::add);

    assertThat(Decoded.numbers(written.toString())).isEqualTo(numbers);
  }

  @Test
  void anEmptyIndexHasNoFiles() throws IOException {
    try (SearchIndex index = SearchIndex.of(List.of(), new FacetNames(List.of()))) {
      assertThat(SearchExport.files(index, ENGINE)).isEmpty();
    }
  }
}
