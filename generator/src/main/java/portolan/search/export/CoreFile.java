package portolan.search.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import portolan.entry.FacetNames.Facet;
import portolan.search.Analysis;
import portolan.search.SearchDocument;
import portolan.search.SearchDocument.PortSpan;
import portolan.search.SearchField;
import portolan.search.SearchIndex;

/** What every query needs, whatever it looks for. */
final class CoreFile {
  /** Added to the transports of a range from which the system picks a port. */
  private static final int DYNAMIC = 4;

  private final SearchIndex index;
  private final LeafReader lucene;

  CoreFile(SearchIndex index, LeafReader lucene) {
    this.index = index;
    this.lucene = lucene;
  }

  /**
   * The file.
   *
   * @param inline shards that come with it
   */
  SearchFile file(List<Shard> inline) throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("docs", Integer.toString(index.documents().size()));
    values.put("fields", Literals.list(fields()));
    values.put("stopWords", Literals.texts(Analysis.stopWords()));
    values.put("versions", Literals.list(versions()));
    values.put("facets", Literals.list(facets()));
    values.put("kinds", Literals.list(kinds()));
    values.put("norms", Literals.texts(norms()));
    values.put("ranges", Literals.text(ranges()));
    values.put("terms", Literals.list(inline.stream().map(s -> "[" + s.literals() + "]").toList()));
    return SearchFile.hashed("core", Literals.call("core", ObjectLiteral.of(values)));
  }

  private static List<SearchField> scored() {
    return Arrays.stream(SearchField.values()).filter(SearchField::isScored).toList();
  }

  /** Of each field the weight, the number of documents that have it, and of their words. */
  private List<String> fields() throws IOException {
    List<String> fields = new ArrayList<>();
    for (SearchField field : scored()) {
      fields.add(
          Literals.list(
              List.of(
                  Float.toString(field.boost()),
                  Integer.toString(lucene.getDocCount(field.id())),
                  Long.toString(lucene.getSumTotalTermFreq(field.id())))));
    }
    return fields;
  }

  private List<String> versions() {
    return new TreeSet<>(index.versionNumbers()).stream().map(n -> Integer.toString(n)).toList();
  }

  private List<String> facets() {
    return index.facetNames().all().stream().map(CoreFile::facet).toList();
  }

  /** Key, id, names, and the label in both languages. */
  private static String facet(Facet facet) {
    return Literals.list(
        List.of(
            Literals.text(facet.key()),
            Literals.text(facet.id()),
            Literals.texts(facet.names()),
            Literals.text(facet.label().ru()),
            Literals.text(facet.label().en())));
  }

  /** Each kind with the number of its documents, in order. */
  private List<String> kinds() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    index.documents().forEach(d -> counts.merge(d.kind(), 1, Integer::sum));
    List<String> kinds = new ArrayList<>();
    counts.forEach((kind, count) -> kinds.add("[" + Literals.text(kind) + "," + count + "]"));
    return kinds;
  }

  /** Of each scored field the length of all documents in Lucene's one byte. */
  private List<String> norms() throws IOException {
    List<String> norms = new ArrayList<>();
    for (SearchField field : scored()) {
      Numbers lengths = new Numbers();
      NumericDocValues values = lucene.getNormValues(field.id());
      for (int document = 0; document < index.documents().size(); document++) {
        boolean has = values != null && values.advanceExact(document);
        lengths.add(has ? Byte.toUnsignedInt((byte) values.longValue()) : 0);
      }
      norms.add(lengths.toString());
    }
    return norms;
  }

  private record Range(PortSpan span, int document) {
    int flags() {
      return span.transports() + (span.dynamic() ? DYNAMIC : 0);
    }
  }

  /** Ranges by their ends: distance of the lowest port, width, flags and document. */
  private String ranges() {
    List<Range> ranges = new ArrayList<>();
    for (SearchDocument document : index.documents()) {
      document.spans().stream()
          .filter(PortSpan::isRange)
          .forEach(s -> ranges.add(new Range(s, document.id())));
    }
    ranges.sort(
        Comparator.<Range>comparingInt(r -> r.span().low())
            .thenComparingInt(r -> r.span().high())
            .thenComparingInt(Range::document)
            .thenComparingInt(Range::flags));
    Numbers out = new Numbers();
    int low = 0;
    for (Range range : ranges) {
      PortSpan span = range.span();
      out.add(span.low() - low).add(span.high() - span.low());
      out.add(range.flags()).add(range.document());
      low = span.low();
    }
    return out.toString();
  }
}
