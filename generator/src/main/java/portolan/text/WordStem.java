package portolan.text;

import java.util.Locale;

/**
 * What a word keeps in all its forms, as far as endings tell: enough to find a written word with
 * another ending, without a dictionary. Two words with one stem may still differ, so this finds
 * words that an author listed, and never says what a word means.
 */
public final class WordStem {
  /** Endings of nouns and adjectives, the longest first. */
  private static final String[] RUSSIAN = {
    "иями", "ями", "ами", "ого", "его", "ому", "ему", "ыми", "ими", "иях", "иям", "ией", "ях", "ах",
    "ям", "ам", "ов", "ев", "ей", "ой", "ий", "ый", "ая", "яя", "ое", "ее", "ые", "ие", "ую", "юю",
    "ою", "ею", "ом", "ем", "ым", "им", "ых", "их", "ия", "ию", "ии", "ью", "ья", "ьи", "ье", "а",
    "я", "о", "е", "ы", "и", "у", "ю", "ь", "й"
  };

  private static final int SHORTEST = 3;

  private WordStem() {}

  /** Lower-case letters with {@code е} for {@code ё}. */
  public static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  /** The stem of a word, in {@linkplain #lower lower case}; at least three letters are kept. */
  public static String of(String word) {
    String lower = lower(word);
    int length = lower.length();
    if (length <= SHORTEST) {
      return lower;
    }
    char last = lower.charAt(length - 1);
    if (last == 's') {
      return lower.charAt(length - 2) == 's' ? lower : lower.substring(0, length - 1);
    }
    if (last < 'а' || last > 'я') {
      return lower;
    }
    for (String ending : RUSSIAN) {
      if (length - ending.length() >= SHORTEST && lower.endsWith(ending)) {
        return lower.substring(0, length - ending.length());
      }
    }
    return lower;
  }
}
