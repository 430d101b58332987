package portolan.search.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Packs terms into shards. */
final class Shards {
  /** A shard that has so many characters takes no further term. */
  private static final int FULL = 14_000;

  private final List<Shard> shards = new ArrayList<>();
  private String first = "";
  private String last = "";
  private StringBuilder dictionary = new StringBuilder();
  private Numbers postings = new Numbers();
  private boolean marked;

  private Shards() {}

  /** Packs terms in order; marked ones never lie with words. */
  static List<Shard> of(Collection<TermEntry> terms) {
    Shards packing = new Shards();
    terms.forEach(packing::add);
    packing.close();
    return List.copyOf(packing.shards);
  }

  private void add(TermEntry entry) {
    int size = dictionary.length() + postings.length();
    if (size >= FULL || entry.isMarked() != marked) {
      close();
    }
    String term = entry.term();
    if (dictionary.length() == 0) {
      first = term;
      marked = entry.isMarked();
    }
    int shared = shared(last, term);
    dictionary.append(Numbers.digit(shared)).append(term, shared, term.length()).append('\n');
    entry.write(postings);
    last = term;
  }

  private void close() {
    if (dictionary.length() > 0) {
      shards.add(new Shard(first, dictionary.toString(), postings.toString()));
    }
    dictionary = new StringBuilder();
    postings = new Numbers();
    last = "";
  }

  private static int shared(String a, String b) {
    int most = Math.min(Numbers.LARGEST_DIGIT, Math.min(a.length(), b.length()));
    int shared = 0;
    while (shared < most && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared;
  }
}
