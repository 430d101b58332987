package portolan.catalog;

import java.util.ArrayList;
import java.util.List;
import portolan.text.WordStem;

/** The words of a text with what stands between them. */
final class SpokenWords {
  private final String text;
  private final List<Word> words = new ArrayList<>();

  /**
   * A word: letters and digits.
   *
   * @param start its first character
   * @param end behind its last character
   * @param lower the word in lower case
   */
  record Word(int start, int end, String lower) {}

  SpokenWords(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        words.add(new Word(start, at, WordStem.lower(text.substring(start, at))));
      }
      at++;
    }
  }

  int count() {
    return words.size();
  }

  Word word(int index) {
    return words.get(index);
  }

  String written(int index) {
    return text.substring(words.get(index).start(), words.get(index).end());
  }

  /** What stands between a word and the next, blanks of any kind and number as one. */
  String gapAfter(int index) {
    int from = words.get(index).end();
    int to = words.get(index + 1).start();
    if (to - from == 1 && text.charAt(from) == ' ') {
      return " ";
    }
    StringBuilder gap = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!blank) {
        gap.append(c);
      } else if (gap.isEmpty() || gap.charAt(gap.length() - 1) != ' ') {
        gap.append(' ');
      }
    }
    return gap.toString();
  }
}
