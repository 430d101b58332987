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
import java.util.stream.StreamSupport;
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
import portolan.search.SearchDocument;
import portolan.search.SearchDocument.PortSpan;
import portolan.search.SearchIndex;
import portolan.search.Searched;
import portolan.text.Localized;

/** The files say exactly what Lucene has. */
class SearchExportTest {
  private static final String ENGINE = "assets/search-engine-1f2e3d4c.js";

  /** Splits whatever can be split. */
  private static final Layout SPLIT = new Layout(0, 0, 7, 0, 5);

  private static final Map<String, Integer> NUMBERS =
      Map.of("title", 0, "roles", 1, "notes", 2, "alt", 3, "word", 4, "port", 4, "facet", 4);
  private static final Map<String, String> MARKS = Map.of("port", "#", "facet", "@");

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
    Map<String, Map<Integer, List<String>>> words = new TreeMap<>();
    for (String field : NUMBERS.keySet()) {
      terms(leaf(index), field, MARKS.getOrDefault(field, ""), NUMBERS.get(field), words);
    }
    assertThat(plain(decoded.terms)).isEqualTo(words);
    Map<String, Map<Integer, List<String>>> pairs = new TreeMap<>();
    terms(leaf(index), "pair", "", 4, pairs);
    assertThat(plain(decoded.pairs)).isEqualTo(pairs);
    assertFields(index, decoded.core);
    assertThat(ranges(decoded.core)).isEqualTo(ranges(leaf(index)));
    assertStored(index, decoded);
  }

  private static Map<String, Map<Integer, List<String>>> plain(Map<String, Decoded.Found> found) {
    Map<String, Map<Integer, List<String>>> plain = new TreeMap<>();
    found.forEach((term, fields) -> plain.put(term, fields.fields()));
    return plain;
  }

  private static void terms(
      LeafReader leaf,
      String field,
      String mark,
      int number,
      Map<String, Map<Integer, List<String>>> to)
      throws IOException {
    if (leaf.terms(field) == null) {
      return;
    }
    TermsEnum terms = leaf.terms(field).iterator();
    while (terms.next() != null) {
      List<String> entries = new ArrayList<>();
      PostingsEnum postings = terms.postings(null, PostingsEnum.FREQS);
      while (postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        entries.add(postings.docID() + " x " + postings.freq());
      }
      assertThat(entries).hasSize(terms.docFreq());
      to.computeIfAbsent(mark + terms.term().utf8ToString(), t -> new TreeMap<>())
          .put(number, entries);
    }
  }

  private static void assertFields(SearchIndex index, JsonNode core) throws IOException {
    int documents = index.documents().size();
    assertThat(core.get("docs").asInt()).isEqualTo(documents);
    List<String> fields = List.of("title", "roles", "notes", "alt");
    double[] boosts = {4, 2, 1, 0.5};
    for (int i = 0; i < fields.size(); i++) {
      JsonNode field = core.get("fields").get(i);
      assertThat(field.get(0).asDouble()).isEqualTo(boosts[i]);
      assertThat(field.get(1).asInt()).isEqualTo(leaf(index).getDocCount(fields.get(i)));
      assertThat(field.get(2).asLong()).isEqualTo(leaf(index).getSumTotalTermFreq(fields.get(i)));
      NumericDocValues norms = leaf(index).getNormValues(fields.get(i));
      List<Integer> lengths = new ArrayList<>();
      for (int document = 0; document < documents; document++) {
        lengths.add(norms.advanceExact(document) ? (int) norms.longValue() & 0xff : 0);
      }
      assertThat(Decoded.numbers(core.get("norms").get(i).asText())).isEqualTo(lengths);
    }
  }

  /** {@code field lowest-highest document}, once without and once for each transport. */
  private static Set<String> ranges(JsonNode core) {
    List<Integer> numbers = Decoded.numbers(core.get("ranges").asText());
    Set<String> ranges = new TreeSet<>();
    int low = 0;
    for (int i = 0; i < numbers.size(); i += 4) {
      low += numbers.get(i);
      int high = low + numbers.get(i + 1);
      int flags = numbers.get(i + 2);
      int width = 31 - Integer.numberOfLeadingZeros(high - low + 1);
      String field = (flags >= 4 ? "dyn" : "rng") + width;
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
      if (field.name.startsWith("rng") || field.name.startsWith("dyn")) {
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

  private static void assertStored(SearchIndex index, Decoded decoded) {
    for (String language : List.of("ru", "en")) {
      List<JsonNode> titles = decoded.stored("titles", language);
      List<JsonNode> texts = decoded.stored("texts", language);
      assertThat(titles).hasSameSizeAs(index.documents());
      for (SearchDocument document : index.documents()) {
        JsonNode title = titles.get(document.id());
        boolean ru = language.equals("ru");
        Place place = document.place();
        assertThat(StreamSupport.stream(title.spliterator(), false).map(JsonNode::asText))
            .containsExactly(
                place.page() + (place.anchor().isEmpty() ? "" : "#" + place.anchor()),
                ru ? document.title().ru() : document.title().en(),
                ru ? document.context().ru() : document.context().en(),
                document.ports(),
                ru ? document.product().ru() : document.product().en());
        assertThat(texts.get(document.id()).asText())
            .isEqualTo(ru ? document.text().ru() : document.text().en());
      }
    }
  }

  @Test
  void saysWhatLuceneHas() throws IOException {
    try (SearchIndex index = fixture()) {
      List<SearchFile> files = SearchExport.files(index, ENGINE);

      assertSame(index, files);
      assertThat(files.stream().map(SearchFile::path).map(p -> p.replaceAll("-[0-9a-f]{8}", "")))
          .containsExactly(
              "search/index.js",
              "search/core.js",
              "search/pairs.js",
              "search/titles-ru.js",
              "search/titles-en.js",
              "search/texts-ru.js",
              "search/texts-en.js");
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
      assertThat(decoded.index.get("v").asInt()).isEqualTo(1);
      int place = 0;
      for (JsonNode kind : decoded.core.get("kinds")) {
        for (int i = 0; i < kind.get(1).asInt(); i++) {
          assertThat(index.documents().get(place++).kind()).isEqualTo(kind.get(0).asText());
        }
      }
      assertThat(place).isEqualTo(index.documents().size());
      assertThat(decoded.core.get("facets").toString())
          .contains(
              "[\"auth\",\"token\",[\"Жетон\",\"Token\",\"монета\",\"coin\"],\"Жетон\",\"Token\"]");
      assertThat(decoded.core.get("versions").toString()).isEqualTo("[1,2]");
      assertThat(decoded.core.get("stopWords")).hasSize(192);
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
      assertThat(decoded.core.get("terms")).isEmpty();
      assertThat(decoded.index.get("terms").size()).isGreaterThan(10);
      assertThat(decoded.index.get("firsts")).hasSameSizeAs(decoded.index.get("terms"));
      assertThat(decoded.index.get("blocks").toString()).isEqualTo("{\"titles\":256,\"texts\":16}");
      assertThat(decoded.index.get("titles").get("ru")).hasSize(5);
      assertThat(decoded.index.get("texts").get("ru")).hasSize(69);
      assertThat(files)
          .filteredOn(f -> f.path().startsWith("search/terms"))
          .allSatisfy(f -> assertThat(f.text().length()).isBetween(500, 20_000));
    }
  }

  @Test
  void portsAndFacetsNeverShareAShardWithWords() throws IOException {
    try (SearchIndex index = fixture()) {
      List<Shard> shards = Shards.of(new TermReader(leaf(index)).words().values());

      assertThat(shards.size()).isGreaterThan(2);
      for (Shard shard : shards) {
        boolean marked = shard.first().matches("[#@].*");
        assertThat(shard.dictionary().lines().skip(1).map(l -> l.substring(1)))
            .as(shard.first())
            .noneMatch(rest -> marked != shard.first().matches("[#@].*"));
      }
      assertThat(shards).filteredOn(s -> s.first().startsWith("#")).isNotEmpty();
      assertThat(shards).filteredOn(s -> s.first().startsWith("@")).isNotEmpty();
    }
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
