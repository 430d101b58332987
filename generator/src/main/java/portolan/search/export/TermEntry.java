package portolan.search.export;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import portolan.search.SearchField;

/** A term with the documents that have it, in ascending order, by field. */
final class TermEntry {
  /** Scored fields; the place of each is its number in the files. */
  static final List<SearchField> SCORED =
      Arrays.stream(SearchField.values()).filter(SearchField::isScored).toList();

  private final String term;
  private final Map<SearchField, int[]> documents = new EnumMap<>(SearchField.class);

  TermEntry(String term) {
    this.term = term;
  }

  String term() {
    return term;
  }

  void put(SearchField field, int[] ascending) {
    documents.put(field, ascending);
  }

  /**
   * Writes the documents of each field. Those of a word have a mask before them, where bit 0 says
   * that it stands so in texts, and the bits after it which scored fields have it as a stem. Of
   * words as they stand in texts nobody asks for the documents, since a beginning or a misspelt
   * word finds those of the stems.
   */
  void write(Numbers out) {
    int mask = 0;
    for (SearchField field : documents.keySet()) {
      if (field == SearchField.WORD) {
        mask |= 1;
      } else if (field.isScored()) {
        mask |= 2 << SCORED.indexOf(field);
      }
    }
    if (mask > 0) {
      out.add(mask);
    }
    documents.forEach(
        (field, ascending) -> {
          if (field != SearchField.WORD) {
            out.addAscending(ascending);
          }
        });
  }
}
