package portolan.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import portolan.model.Product;
import portolan.model.ProductLine;

/** Names several versions of a line in a few words, such as {@code Kolibri 1, 3–5}. */
public final class VersionRuns {
  private VersionRuns() {}

  /**
   * The versions in the order of their line. Three and more successive releases are named by the
   * first and the last one; words that begin all names stand once. No name is broken at the end of
   * a line.
   *
   * @param line the line
   * @param versions versions of it, not empty
   * @param name what a version is called
   */
  public static String of(
      ProductLine line, Collection<Product> versions, Function<Product, String> name) {
    List<String> runs = new ArrayList<>();
    String first = "";
    List<Product> ordered = line.versions().stream().filter(versions::contains).toList();
    for (int from = 0; from < ordered.size(); ) {
      int to = from;
      while (to + 1 < ordered.size() && follows(line, ordered.get(to), ordered.get(to + 1))) {
        to++;
      }
      // Two versions are shorter to read one after the other.
      boolean isRun = to - from > 1;
      String own = unbroken(name.apply(ordered.get(from)));
      String begin = runs.isEmpty() ? own : rest(first, own);
      first = runs.isEmpty() ? own : first;
      runs.add(isRun ? begin + "–" + rest(first, unbroken(name.apply(ordered.get(to)))) : begin);
      from = isRun ? to + 1 : from + 1;
    }
    return String.join(", ", runs);
  }

  private static boolean follows(ProductLine line, Product one, Product next) {
    return line.before(next).filter(one::equals).isPresent();
  }

  private static String unbroken(String name) {
    return name.replace(' ', '\u00a0');
  }

  /** A name without the words with which another one begins too; at least one word stays. */
  private static String rest(String first, String name) {
    List<String> before = Arrays.asList(first.split("\u00a0", -1));
    List<String> words = Arrays.asList(name.split("\u00a0", -1));
    int same = 0;
    while (same < words.size() - 1
        && same < before.size() - 1
        && words.get(same).equals(before.get(same))) {
      same++;
    }
    return String.join("\u00a0", words.subList(same, words.size()));
  }
}
