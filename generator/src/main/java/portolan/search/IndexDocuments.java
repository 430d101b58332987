package portolan.search;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import portolan.search.SearchDocument.PortSpan;
import portolan.text.Localized;

/** Turns documents, one after the other, into those of Lucene: what is in which field. */
final class IndexDocuments {
  private static final FieldType WITH_LENGTHS = type(false);
  private static final FieldType WITHOUT_LENGTHS = type(true);

  /** How often a thing says a word does not make it more of an answer, so that nobody counts. */
  private static FieldType type(boolean omitLengths) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS);
    type.setOmitNorms(omitLengths);
    type.freeze();
    return type;
  }

  private final WordCache cache = new WordCache();
  private final Map<SearchField, ListedTokens> tokens = new EnumMap<>(SearchField.class);

  Document of(SearchDocument document) {
    Document made = new Document();
    Map<SearchField, List<String>> words = new EnumMap<>(SearchField.class);
    words.put(SearchField.TITLE, words(document.named()));
    words.put(SearchField.ROLES, cache.words(document.roles()));
    words.put(SearchField.TARGETS, cache.words(document.targets()));
    words.put(SearchField.NOTES, words(document.text()));
    words.put(SearchField.ALT, cache.words(document.alt()));
    words.put(SearchField.NAMES, cache.words(document.names()));
    words.forEach((field, all) -> add(made, field, new LinkedHashSet<>(cache.stems(all))));
    Set<String> distinct = new LinkedHashSet<>();
    words.values().forEach(distinct::addAll);
    add(made, SearchField.WORD, distinct);
    pairs(document).forEach(pair -> keyword(made, SearchField.PAIR, pair));
    document.facets().forEach(term -> keyword(made, SearchField.FACET, term));
    Set<String> ports = new TreeSet<>();
    document.spans().forEach(span -> add(made, ports, span));
    ports.forEach(term -> keyword(made, SearchField.PORT, term));
    store(made, document);
    return made;
  }

  private void add(Document made, SearchField field, Set<String> terms) {
    FieldType type = field.hasLengths() ? WITH_LENGTHS : WITHOUT_LENGTHS;
    ListedTokens listed = tokens.computeIfAbsent(field, f -> new ListedTokens());
    made.add(new Field(field.id(), listed.of(terms), type));
  }

  private static void keyword(Document made, SearchField field, String term) {
    made.add(new StringField(field.id(), term, Store.NO));
  }

  /** The words of both languages; those of one if the texts are alike. */
  private List<String> words(Localized text) {
    return texts(text).flatMap(t -> cache.words(t).stream()).toList();
  }

  private static Stream<String> texts(Localized text) {
    return Stream.of(text.ru(), text.en()).distinct();
  }

  /** Pairs of neighbouring stems, each within one text. */
  private Set<String> pairs(SearchDocument document) {
    return Stream.of(document.title(), document.text())
        .flatMap(IndexDocuments::texts)
        .flatMap(text -> pairs(cache.stems(cache.words(text))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> pairs(List<String> stems) {
    return Stream.iterate(1, i -> i < stems.size(), i -> i + 1)
        .map(i -> stems.get(i - 1) + " " + stems.get(i));
  }

  private static void add(Document made, Set<String> terms, PortSpan span) {
    for (String transport : PortTerms.transports(span)) {
      if (span.isRange()) {
        String field = PortTerms.family(span) + PortTerms.widthClass(span.low(), span.high());
        made.add(
            new IntRange(
                PortTerms.field(field, transport),
                new int[] {span.low()},
                new int[] {span.high()}));
      } else {
        made.add(new IntPoint(PortTerms.field(PortTerms.NUMBER, transport), span.low()));
      }
      if (!span.dynamic()) {
        terms.add(PortTerms.term(span.low(), span.high(), transport));
      }
    }
    if (span.itself()) {
      terms.add(PortTerms.ITSELF + PortTerms.text(span.low(), span.high()));
    }
  }

  /** What other users of the index show. */
  private static void store(Document made, SearchDocument document) {
    made.add(new StoredField("kind", document.kind()));
    made.add(new StoredField("page", document.place().page()));
    made.add(new StoredField("anchor", document.place().anchor()));
    made.add(new StoredField("title_ru", document.title().ru()));
    made.add(new StoredField("title_en", document.title().en()));
  }
}
