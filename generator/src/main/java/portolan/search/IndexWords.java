package portolan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Which words and fields the index has. */
final class IndexWords {
  private final IndexReader reader;

  IndexWords(IndexReader reader) {
    this.reader = reader;
  }

  /** Whether any document has the field. */
  boolean hasField(String name) {
    return FieldInfos.getMergedFieldInfos(reader).fieldInfo(name) != null;
  }

  /** Whether any document has the stem in a scored field. */
  boolean hasStem(String stem) {
    try {
      for (SearchField field : SearchField.values()) {
        if (field.isScored() && reader.docFreq(new Term(field.id(), stem)) > 0) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words that begin so. */
  List<String> beginningWith(String prefix) {
    List<String> found = new ArrayList<>();
    try {
      Terms terms = MultiTerms.getTerms(reader, SearchField.WORD.id());
      if (terms != null) {
        TermsEnum all = terms.iterator();
        BytesRef start = new BytesRef(prefix);
        if (all.seekCeil(start) != TermsEnum.SeekStatus.END) {
          BytesRef term = all.term();
          while (term != null && StringHelper.startsWith(term, start)) {
            found.add(term.utf8ToString());
            term = all.next();
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /**
   * Words that are spelled like an unknown one: those with one edit, or, if there are none, those
   * with two. An edit is a letter too many, too few, wrong, or swapped with its neighbour. Words of
   * less than four letters have none, those of less than eight at most one edit. The first letter
   * is always right.
   *
   * @return in order of code points; may be empty
   */
  Set<String> similar(String word) {
    Set<String> near = word.length() < 4 ? Set.of() : within(word, 1);
    return near.isEmpty() && word.length() >= 8 ? within(word, 2) : near;
  }

  private Set<String> within(String word, int edits) {
    Set<String> found = new TreeSet<>();
    try {
      Terms terms = MultiTerms.getTerms(reader, SearchField.WORD.id());
      if (terms != null) {
        Term like = new Term(SearchField.WORD.id(), word);
        TermsEnum all = new FuzzyTermsEnum(terms, like, edits, 1, true);
        for (BytesRef term = all.next(); term != null; term = all.next()) {
          found.add(term.utf8ToString());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
