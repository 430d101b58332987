package portolan.search.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Packs terms into shards. Whoever asks for a beginning, or for words that are spelled alike, needs
 * all terms with the same first letters, so that a shard better ends where these change.
 */
final class Shards {
  /** A shard ends earlier if the first letter changes, later if not even the second one does. */
  private static final double[] FULL_BY_SHARED_LETTERS = {0.7, 1, 1.5};

  private final int full;
  private final List<Shard> shards = new ArrayList<>();
  private String first = "";
  private String last = "";
  private TermLines dictionary = new TermLines();
  private Numbers postings = new Numbers();

  private Shards(int full) {
    this.full = full;
  }

  /**
   * Packs terms in order.
   *
   * @param full about how many characters a shard shall have
   */
  static List<Shard> of(Collection<TermEntry> terms, int full) {
    Shards packing = new Shards(full);
    terms.forEach(packing::add);
    packing.close();
    return List.copyOf(packing.shards);
  }

  private void add(TermEntry entry) {
    String term = entry.term();
    int shared = TermLines.shared(last, term);
    int letters = Math.min(shared, FULL_BY_SHARED_LETTERS.length - 1);
    int size = dictionary.length() + postings.length();
    if (size > full * FULL_BY_SHARED_LETTERS[letters] || kind(term) != kind(first)) {
      close();
    }
    if (dictionary.length() == 0) {
      // As short as tells the shards apart: all firsts are loaded with the first query.
      first = term.substring(0, shared + 1);
    }
    dictionary.add(term, LetterSwap.pays(first));
    entry.write(postings);
    last = term;
  }

  /** Ports and numbers, facets, and other words are asked for by different queries. */
  private static int kind(String term) {
    return term.isEmpty() ? 0 : Integer.signum(term.charAt(0) - TermReader.FACET);
  }

  private void close() {
    if (dictionary.length() > 0) {
      shards.add(new Shard(first, dictionary.toString(), postings.toString()));
    }
    dictionary = new TermLines();
    postings = new Numbers();
  }
}
