package portolan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
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

  /** Whether any document has a word that begins so. */
  boolean hasPrefix(String prefix) {
    try {
      Terms terms = MultiTerms.getTerms(reader, SearchField.WORD.id());
      if (terms == null) {
        return false;
      }
      TermsEnum all = terms.iterator();
      BytesRef start = new BytesRef(prefix);
      return all.seekCeil(start) != TermsEnum.SeekStatus.END
          && StringHelper.startsWith(all.term(), start);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Words that are spelled like a word, by the number of edits: an edit is a letter too many, too
   * few, wrong, or swapped with its neighbour. Words of less than four letters have none, those of
   * less than eight one edit, longer ones two. The first letter is always right.
   *
   * @return words with one edit and with two, each in order of code points; both may be empty
   */
  List<Set<String>> similar(String word) {
    Set<String> near = new TreeSet<>();
    Set<String> far = new TreeSet<>();
    if (word.length() >= 4) {
      near = within(word, 1);
    }
    if (word.length() >= 8) {
      far = within(word, 2);
      far.removeAll(near);
    }
    return List.of(near, far);
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
