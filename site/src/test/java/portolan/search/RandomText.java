package portolan.search;

import java.util.List;
import java.util.Random;

/** Random strings that look like words, the same ones in every run. */
final class RandomText {
  private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіЁА";
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyzéßA";
  private static final List<String> RUSSIAN_ENDINGS =
      List.of(
          "ивши", "ившись", "вшись", "ость", "ости", "ейше", "ейш", "нн", "нно", "ла", "ена",
          "уйте", "ешь", "ующ", "ивш", "ющая", "ими", "его", "иями", "ией", "ует", "ем", "ся", "сь",
          "ь", "и", "ий", "ых", "ами", "ов");
  private static final List<String> ENGLISH_ENDINGS =
      List.of(
          "ational", "eed", "eeds", "ies", "ing", "ed", "ment", "ement", "ion", "sion", "tion",
          "sses", "izer", "bli", "logi", "ative", "ful", "ness", "al", "e", "y", "ll", "s", "at",
          "bl", "iz", "yy", "ousli", "biliti", "'s", "\u2019s");
  private static final String SIGNS = " -/.,'\u2019\u2014:;()0123456789xя";

  private final Random random;

  RandomText(long seed) {
    random = new Random(seed);
  }

  /** A word of one script with endings that stemmers know. */
  String word() {
    boolean russian = random.nextBoolean();
    StringBuilder word = new StringBuilder(letters(russian ? CYRILLIC : LATIN, random.nextInt(8)));
    List<String> endings = russian ? RUSSIAN_ENDINGS : ENGLISH_ENDINGS;
    for (int n = random.nextInt(3); n >= 0; n--) {
      word.append(endings.get(random.nextInt(endings.size())));
    }
    return word.toString();
  }

  /** Words of both scripts, numbers and signs, with blanks or without. */
  String line() {
    StringBuilder line = new StringBuilder();
    for (int n = random.nextInt(8); n >= 0; n--) {
      line.append(random.nextInt(40) == 0 ? letters(LATIN, 60 + random.nextInt(10)) : word());
      line.append(letters(SIGNS, random.nextInt(3)));
    }
    return line.toString();
  }

  private String letters(String alphabet, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }
}
