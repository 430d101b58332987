package portolan.catalog;

import java.util.ArrayList;
import java.util.List;
import portolan.text.WordStem;

/** Words in a row that a text may hold with other endings. */
final class Phrase {
  private final List<String> written = new ArrayList<>();
  private final List<String> stems = new ArrayList<>();
  private final List<String> gaps = new ArrayList<>();
  private final boolean exact;

  /**
   * A phrase.
   *
   * @param exact whether letters and endings must be these
   */
  Phrase(String text, boolean exact) {
    this.exact = exact;
    SpokenWords words = new SpokenWords(text);
    for (int i = 0; i < words.count(); i++) {
      written.add(words.written(i));
      stems.add(WordStem.of(words.written(i)));
      if (i + 1 < words.count()) {
        gaps.add(words.gapAfter(i));
      }
    }
  }

  /** Number of words. */
  int length() {
    return stems.size();
  }

  /** What each first word begins with that can begin this phrase. */
  String start() {
    return start(stems.get(0));
  }

  /** The first letters of a word in lower case, which all of its forms share. */
  static String start(String lower) {
    return lower.length() <= 3 ? lower : lower.substring(0, 3);
  }

  /** Whether the phrase stands at a word of a text. */
  boolean isAt(int index, SpokenWords text) {
    if (index < 0 || index + length() > text.count()) {
      return false;
    }
    for (int i = 0; i < length(); i++) {
      boolean same =
          exact
              ? text.written(index + i).equals(written.get(i))
              : WordStem.of(text.word(index + i).lower()).equals(stems.get(i));
      if (!same || (i > 0 && !text.gapAfter(index + i - 1).equals(gaps.get(i - 1)))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the phrase stands where it holds some words of a text. */
  boolean covers(int index, int length, SpokenWords text) {
    for (int start = index + length - length(); start <= index; start++) {
      if (isAt(start, text)) {
        return true;
      }
    }
    return false;
  }
}
