package portolan.search;

import java.util.Set;

/** What to mark in found texts: something that the query looked for. */
public sealed interface Mark {
  /**
   * Whether a token is marked.
   *
   * @param word the token as a word, see {@link Analysis#words(String)}
   * @param stem the stem of the word
   */
  boolean fits(String word, String stem);

  /**
   * All forms of a word.
   *
   * @param stem its stem
   * @param prefix what words begin with that are meant too; empty for none
   */
  record Word(String stem, String prefix) implements Mark {
    @Override
    public boolean fits(String word, String other) {
      return stem.equals(other) || (!prefix.isEmpty() && word.startsWith(prefix));
    }
  }

  /** All forms of words that are spelled like an unknown one. */
  record Stems(Set<String> stems) implements Mark {
    public Stems {
      stems = Set.copyOf(stems);
    }

    @Override
    public boolean fits(String word, String stem) {
      return stems.contains(stem);
    }
  }

  /** Ports from {@code low} to {@code high}. */
  record Ports(int low, int high) implements Mark {
    private static final int DIGITS = 5;

    @Override
    public boolean fits(String word, String stem) {
      if (word.length() > DIGITS || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return false;
      }
      int port = Integer.parseInt(word);
      return low <= port && port <= high;
    }
  }
}
