package portolan.text;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keys of the interface words that a part of the program asks for, declared in one place so that a
 * theme can be checked without making anything.
 */
public final class WordKeys {
  private WordKeys() {}

  /** The keys of a text in which blanks and line breaks stand between them. */
  public static Set<String> of(String text) {
    return Set.copyOf(new TreeSet<>(Arrays.asList(text.strip().split("\\s+", -1))));
  }

  /**
   * Lets a declared key pass.
   *
   * @throws IllegalStateException when the key is not declared, which is a fault of the program
   */
  public static String declared(String key, Set<String> keys) {
    if (!keys.contains(key)) {
      throw new IllegalStateException("the message '" + key + "' is not declared");
    }
    return key;
  }
}
