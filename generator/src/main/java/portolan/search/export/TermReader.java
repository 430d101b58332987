package portolan.search.export;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import portolan.search.SearchField;

/**
 * Reads terms back from Lucene. Terms of ports and facets get a mark that no word has, so that all
 * can lie in one dictionary.
 */
final class TermReader {
  /** Before a port. */
  static final char PORT = '#';

  /** Before a term to filter by. */
  static final char FACET = '@';

  private final LeafReader index;

  TermReader(LeafReader index) {
    this.index = index;
  }

  /** Words, ports and facets in the order of their characters. */
  SortedMap<String, TermEntry> words() throws IOException {
    SortedMap<String, TermEntry> terms = new TreeMap<>();
    for (SearchField field : SearchField.values()) {
      if (field.isScored()) {
        read(field, "", terms);
      }
    }
    read(SearchField.WORD, "", terms);
    read(SearchField.PORT, String.valueOf(PORT), terms);
    read(SearchField.FACET, String.valueOf(FACET), terms);
    return terms;
  }

  /** Pairs of stems in the order of their characters. */
  SortedMap<String, TermEntry> pairs() throws IOException {
    SortedMap<String, TermEntry> terms = new TreeMap<>();
    read(SearchField.PAIR, "", terms);
    return terms;
  }

  private void read(SearchField field, String mark, SortedMap<String, TermEntry> to)
      throws IOException {
    Terms terms = index.terms(field.id());
    if (terms == null) {
      return;
    }
    TermsEnum all = terms.iterator();
    PostingsEnum postings = null;
    while (all.next() != null) {
      postings = all.postings(postings, PostingsEnum.NONE);
      to.computeIfAbsent(mark + all.term().utf8ToString(), TermEntry::new)
          .put(field, documents(postings, all.docFreq()));
    }
  }

  private static int[] documents(PostingsEnum from, int count) throws IOException {
    int[] documents = new int[count];
    for (int i = 0; i < count; i++) {
      documents[i] = from.nextDoc();
    }
    return documents;
  }
}
