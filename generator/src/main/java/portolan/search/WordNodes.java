package portolan.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portolan.search.query.Clause;
import portolan.search.query.KeyboardLayout;
import portolan.search.query.Lookalikes;
import portolan.search.query.Repair;

/**
 * Finds out which words are meant: as typed, else with letters of the other script that look alike,
 * else with the other keyboard layout, else words that are spelled like the unknown ones. The first
 * way in which the index has all words counts; in the last, a word that is still unknown finds
 * nothing.
 */
final class WordNodes {
  private static final float PREFIX = 0.5f;
  private static final float NEAR = 0.6f;
  private static final float FAR = 0.3f;

  private final IndexWords index;

  WordNodes(IndexWords index) {
    this.index = index;
  }

  /**
   * What was understood.
   *
   * @param node all words; empty when there is nothing to look for, as with stop words
   * @param repairs how it differs from what was typed
   * @param marks what to mark in found texts
   */
  record Understood(Optional<Node> node, List<Repair> repairs, List<Mark> marks) {
    static final Understood IGNORED = new Understood(Optional.empty(), List.of(), List.of());
  }

  /**
   * A word of a chunk.
   *
   * @param live whether longer words that begin so are meant too
   */
  private record Word(String word, String stem, boolean live) {}

  /** Understands a chunk. */
  Understood of(Clause.Words clause) {
    List<Word> typed = words(clause.text(), clause.live());
    if (typed.isEmpty()) {
      return Understood.IGNORED;
    }
    if (typed.stream().allMatch(this::isKnown)) {
      return known(typed, List.of());
    }
    for (String read :
        List.of(Lookalikes.toLatin(clause.text()), Lookalikes.toCyrillic(clause.text()))) {
      List<Word> words = words(read, clause.live());
      if (!read.equals(clause.text())
          && Scripts.areUnmixed(read)
          && !words.isEmpty()
          && words.stream().allMatch(this::isKnown)) {
        return known(words, repair(Repair.Kind.LOOKALIKE, clause.text(), read));
      }
    }
    String swapped = KeyboardLayout.swap(clause.text());
    List<Word> words = words(swapped, clause.live());
    if (Analysis.TOKEN.matcher(swapped).find() && words.stream().allMatch(this::isKnown)) {
      return known(words, repair(Repair.Kind.LAYOUT, clause.text(), swapped));
    }
    return spelled(typed);
  }

  /** The words of a chunk without a last letter that just begins one. */
  private List<Word> words(String text, boolean live) {
    List<String> all = Analysis.words(text);
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      String word = all.get(i);
      String stem = Analysis.stem(word);
      boolean last = live && i == all.size() - 1 && !isNumber(word);
      if (!last || word.length() > 1 || index.hasStem(stem)) {
        words.add(new Word(word, stem, last && word.length() > 1));
      }
    }
    return words;
  }

  private boolean isKnown(Word word) {
    return index.hasStem(word.stem()) || (word.live() && index.hasPrefix(word.word()));
  }

  private static Understood known(List<Word> words, List<Repair> repairs) {
    if (words.isEmpty()) {
      return new Understood(Optional.empty(), repairs, List.of());
    }
    List<Node> nodes = words.stream().map(WordNodes::known).toList();
    List<Mark> marks = words.stream().map(WordNodes::mark).toList();
    return new Understood(Optional.of(Node.all(nodes, List.of())), repairs, marks);
  }

  private static Node known(Word word) {
    Node stem = new Node.Stem(word.stem());
    return word.live()
        ? Node.any(List.of(stem, new Node.Constant(PREFIX, new Docs.WordPrefix(word.word()))))
        : stem;
  }

  private static Mark mark(Word word) {
    return new Mark.Word(word.stem(), word.live() ? word.word() : "");
  }

  private Understood spelled(List<Word> words) {
    List<Node> nodes = new ArrayList<>();
    List<Repair> repairs = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (Word word : words) {
      if (isKnown(word)) {
        nodes.add(known(word));
        marks.add(mark(word));
        continue;
      }
      List<Set<String>> similar =
          isNumber(word.word()) ? List.of(Set.of(), Set.of()) : index.similar(word.word());
      nodes.add(similar(similar));
      Set<String> all = new LinkedHashSet<>(similar.get(0));
      all.addAll(similar.get(1));
      if (!all.isEmpty()) {
        repairs.add(new Repair(Repair.Kind.FUZZY, word.word(), List.copyOf(all)));
        marks.add(new Mark.Spellings(all));
      }
    }
    return new Understood(Optional.of(Node.all(nodes, List.of())), repairs, marks);
  }

  private static Node similar(List<Set<String>> similar) {
    List<Node.Constant> constants =
        Stream.of(constant(NEAR, similar.get(0)), constant(FAR, similar.get(1)))
            .flatMap(Optional::stream)
            .toList();
    return constants.isEmpty() ? Node.Nothing.NOTHING : new Node.Highest(constants);
  }

  private static Optional<Node.Constant> constant(float score, Set<String> words) {
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Node.Constant(score, new Docs.Terms(Docs.Keyword.WORD, List.copyOf(words))));
  }

  private static List<Repair> repair(Repair.Kind kind, String from, String to) {
    return List.of(new Repair(kind, from, List.of(to)));
  }

  /** Digits are meant exactly as they are. */
  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
  }

  /** Understands a phrase: each stem, and each pair of neighbours. */
  static Understood of(Clause.Phrase phrase) {
    List<String> stems = Analysis.stems(phrase.text());
    if (stems.isEmpty()) {
      return Understood.IGNORED;
    }
    List<Node> nodes = stems.stream().<Node>map(Node.Stem::new).toList();
    List<Mark> marks = stems.stream().distinct().<Mark>map(s -> new Mark.Word(s, "")).toList();
    return new Understood(Optional.of(Node.all(nodes, pairs(stems))), List.of(), marks);
  }

  /** Documents with all the words as typed; empty when there is nothing to look for. */
  static Optional<Docs> having(Clause.Words clause) {
    return having(Analysis.stems(clause.text()), List.of());
  }

  /** Documents with the phrase; empty when there is nothing to look for. */
  static Optional<Docs> having(Clause.Phrase phrase) {
    List<String> stems = Analysis.stems(phrase.text());
    return having(stems, pairs(stems));
  }

  private static Optional<Docs> having(List<String> stems, List<Docs> pairs) {
    List<Docs> all = new ArrayList<>(pairs);
    stems.forEach(stem -> all.add(new Docs.HasStem(stem)));
    return all.isEmpty() ? Optional.empty() : Optional.of(new Docs.AllOf(all));
  }

  private static List<Docs> pairs(List<String> stems) {
    List<Docs> pairs = new ArrayList<>();
    for (int i = 1; i < stems.size(); i++) {
      String pair = stems.get(i - 1) + " " + stems.get(i);
      pairs.add(new Docs.Terms(Docs.Keyword.PAIR, List.of(pair)));
    }
    return pairs;
  }
}
