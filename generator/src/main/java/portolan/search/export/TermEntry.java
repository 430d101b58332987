package portolan.search.export;

import java.util.Map;
import java.util.TreeMap;
import portolan.search.SearchField;

/** A term with its documents: in each scored field, and in one that only says yes or no. */
final class TermEntry {
  /** Scored fields have the numbers before it. */
  private static final int UNSCORED = 6;

  private final String term;
  private final Map<Integer, Postings> postings = new TreeMap<>();

  TermEntry(String term) {
    this.term = term;
  }

  String term() {
    return term;
  }

  /** Ports and facets lie apart from words, so that those who type words need not load them. */
  boolean isMarked() {
    return term.charAt(0) == TermReader.PORT || term.charAt(0) == TermReader.FACET;
  }

  void put(SearchField field, Postings found) {
    postings.put(number(field), found);
  }

  private static int number(SearchField field) {
    return switch (field) {
      case TITLE -> 0;
      case ROLES -> 1;
      case TARGETS -> 2;
      case NOTES -> 3;
      case ALT -> 4;
      case NAMES -> 5;
      case WORD, PAIR, PORT, FACET -> UNSCORED;
    };
  }

  /** Writes which fields have the term, one bit each, then the documents of each field. */
  void write(Numbers out) {
    int mask = 0;
    for (int field : postings.keySet()) {
      mask |= 1 << field;
    }
    out.add(mask);
    postings.values().forEach(p -> p.write(out));
  }
}
