package portolan.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words and stems of texts of one index. Names and sentences stand in many documents and go
 * into several fields, and stemming is slow, so that each is looked at once.
 */
public final class WordCache {
  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, String> stems = new HashMap<>();

  /** The words of a text, line by line. */
  public List<String> words(String text) {
    List<String> all = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      all.addAll(words.computeIfAbsent(line, Analysis::words));
    }
    return all;
  }

  /** The stems of words. */
  public List<String> stems(List<String> ofWords) {
    List<String> all = new ArrayList<>();
    for (String word : ofWords) {
      all.add(stems.computeIfAbsent(word, Analysis::stem));
    }
    return all;
  }
}
