package portolan.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what an author most likely meant by a misspelt word. */
public final class Suggestion {
  private Suggestion() {}

  /**
   * The known word nearest to a misspelt one, when it is near enough to be helpful: at most a third
   * of the letters differ (at least one), or one of the two begins with the other.
   */
  public static Optional<String> nearest(String word, Collection<String> known) {
    int limit = Math.max(1, word.length() / 3);
    return known.stream()
        .filter(k -> distance(word, k) <= limit || isBeginning(word, k))
        .min(Comparator.<String>comparingInt(k -> distance(word, k)).thenComparing(k -> k));
  }

  /** A hint for a word that is not known: the nearest one, or the few that are allowed. */
  public static String hint(String word, Collection<String> known) {
    return nearest(word, known)
        .map(k -> "did you mean '" + k + "'?")
        .orElseGet(() -> allowed(known));
  }

  private static String allowed(Collection<String> known) {
    List<String> sorted = known.stream().sorted().toList();
    if (sorted.isEmpty()) {
      return "none is declared yet";
    }
    String first = String.join(", ", sorted.subList(0, Math.min(12, sorted.size())));
    return sorted.size() > 12
        ? "known are " + first + " and " + (sorted.size() - 12) + " more"
        : "known: " + first;
  }

  private static boolean isBeginning(String word, String known) {
    return word.length() >= 3 && (known.startsWith(word) || word.startsWith(known));
  }

  /** Edits (insert, delete, replace, swap of neighbours) that turn one word into the other. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 ? j : j == 0 ? i : step(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
