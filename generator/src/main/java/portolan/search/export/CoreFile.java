package portolan.search.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import portolan.search.Analysis;
import portolan.search.SearchDocument;
import portolan.search.SearchDocument.PortSpan;
import portolan.search.SearchField;
import portolan.search.SearchIndex;

/** What every query needs, whatever it looks for. */
final class CoreFile {
  /** Added to the transports of a range from which the system picks a port. */
  private static final int DYNAMIC = 4;

  /** Added to them when the document is this range, and not something that uses it. */
  private static final int ITSELF = 8;

  private final SearchIndex index;
  private final LeafReader lucene;

  CoreFile(SearchIndex index, LeafReader lucene) {
    this.index = index;
    this.lucene = lucene;
  }

  /** The value of the file. */
  String literal() throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("docs", Integer.toString(index.documents().size()));
    values.put("fields", Literals.list(fields()));
    values.put("stopWords", Literals.text(String.join(" ", Analysis.stopWords())));
    values.put("versions", Literals.list(versions()));
    values.put("kinds", Literals.list(kinds()));
    values.put("norms", Literals.texts(norms()));
    return ObjectLiteral.of(values);
  }

  /** Of each field the weight, the number of documents that have it, and that of their stems. */
  private List<String> fields() throws IOException {
    List<String> fields = new ArrayList<>();
    for (SearchField field : TermEntry.SCORED) {
      fields.add(
          Literals.list(
              List.of(
                  Float.toString(field.boost()),
                  Integer.toString(lucene.getDocCount(field.id())),
                  Long.toString(lucene.getSumDocFreq(field.id())))));
    }
    return fields;
  }

  private List<String> versions() {
    return new TreeSet<>(index.versionNumbers()).stream().map(n -> Integer.toString(n)).toList();
  }

  /** Each kind with the number of its documents, in order. */
  private List<String> kinds() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    index.documents().forEach(d -> counts.merge(d.kind(), 1, Integer::sum));
    List<String> kinds = new ArrayList<>();
    counts.forEach((kind, count) -> kinds.add("[" + Literals.text(kind) + "," + count + "]"));
    return kinds;
  }

  /** Of each scored field the lengths of all documents in Lucene's one byte, or nothing. */
  private List<String> norms() throws IOException {
    List<String> norms = new ArrayList<>();
    for (SearchField field : TermEntry.SCORED) {
      norms.add(field.hasLengths() ? lengths(field) : "");
    }
    return norms;
  }

  private String lengths(SearchField field) throws IOException {
    NumericDocValues values = lucene.getNormValues(field.id());
    Numbers lengths = new Numbers();
    for (int document = 0; document < index.documents().size(); document++) {
      boolean has = values != null && values.advanceExact(document);
      lengths.add(has ? Byte.toUnsignedInt((byte) values.longValue()) : 0);
    }
    return lengths.toString();
  }

  private record Range(PortSpan span, int document) {
    int flags() {
      return span.transports() + (span.dynamic() ? DYNAMIC : 0) + (span.itself() ? ITSELF : 0);
    }
  }

  /** Ranges by their ends as numbers: distance of the lowest port, width, flags and document. */
  String ranges() {
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
    return Literals.text(out.toString());
  }
}
