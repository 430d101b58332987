package portolan.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
  /** What a word that begins so is worth, by where it stands. */
  private static final List<Beginning> BEGINNINGS =
      List.of(
          new Beginning(EnumSet.of(SearchField.TITLE), 2f),
          new Beginning(EnumSet.of(SearchField.ROLES, SearchField.TARGETS, SearchField.NAMES), 1f),
          new Beginning(EnumSet.of(SearchField.NOTES, SearchField.ALT), 0.5f));

  private record Beginning(Set<SearchField> fields, float score) {}

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
   * @param stem of the only word, if it is one that the index has
   */
  record Understood(
      Optional<Node> node, List<Repair> repairs, List<Mark> marks, Optional<String> stem) {
    static final Understood IGNORED =
        new Understood(Optional.empty(), List.of(), List.of(), Optional.empty());
  }

  /**
   * A word of a chunk.
   *
   * @param live whether longer words that begin so are meant too
   * @param begun stems of the words that begin so; none if these are not meant
   */
  private record Word(String word, String stem, boolean live, List<String> begun) {}

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
        boolean begins = last && word.length() > 1;
        List<String> begun = begins ? stems(index.beginningWith(word)) : List.of();
        words.add(new Word(word, stem, begins, begun));
      }
    }
    return words;
  }

  private boolean isKnown(Word word) {
    return index.hasStem(word.stem()) || !word.begun().isEmpty();
  }

  private static Understood known(List<Word> words, List<Repair> repairs) {
    if (words.isEmpty()) {
      return new Understood(Optional.empty(), repairs, List.of(), Optional.empty());
    }
    List<Node> nodes = words.stream().map(WordNodes::known).toList();
    List<Mark> marks = words.stream().map(WordNodes::mark).toList();
    Optional<String> stem = words.size() == 1 ? Optional.of(words.get(0).stem()) : Optional.empty();
    return new Understood(Optional.of(Node.all(nodes, List.of())), repairs, marks, stem);
  }

  private static Node known(Word word) {
    Node stem = new Node.Stem(word.stem());
    if (!word.live()) {
      return stem;
    }
    List<Node> beginnings =
        BEGINNINGS.stream()
            .<Node>map(b -> new Node.Constant(b.score(), new Docs.Stems(b.fields(), word.begun())))
            .toList();
    return Node.any(List.of(stem, new Node.Highest(beginnings)));
  }

  private static List<String> stems(Collection<String> words) {
    return words.stream().map(Analysis::stem).distinct().sorted().toList();
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
      Map<String, String> similar = similar(word.word());
      List<Node> stems = similar.keySet().stream().<Node>map(Node.Stem::new).toList();
      nodes.add(
          stems.isEmpty()
              ? Node.Nothing.NOTHING
              : stems.size() == 1 ? stems.get(0) : new Node.Highest(stems));
      if (!similar.isEmpty()) {
        repairs.add(new Repair(Repair.Kind.FUZZY, word.word(), List.copyOf(similar.values())));
        marks.add(new Mark.Stems(similar.keySet()));
      }
    }
    return new Understood(
        Optional.of(Node.all(nodes, List.of())), repairs, marks, Optional.empty());
  }

  /** Stems of words that are spelled like an unknown one, each with the shortest of its words. */
  private SortedMap<String, String> similar(String word) {
    SortedMap<String, String> shortest = new TreeMap<>();
    if (!isNumber(word)) {
      for (String like : index.similar(word)) {
        shortest.merge(Analysis.stem(like), like, (a, b) -> b.length() < a.length() ? b : a);
      }
    }
    return shortest;
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
    return new Understood(
        Optional.of(Node.all(nodes, pairs(stems))), List.of(), marks, Optional.empty());
  }

  /**
   * Documents where all the words can be read, as typed; empty when there is nothing to look for.
   */
  static Optional<Docs> having(Clause.Words clause) {
    return having(Analysis.stems(clause.text()), List.of());
  }

  /** Documents where the phrase can be read; empty when there is nothing to look for. */
  static Optional<Docs> having(Clause.Phrase phrase) {
    List<String> stems = Analysis.stems(phrase.text());
    return having(stems, pairs(stems));
  }

  private static Optional<Docs> having(List<String> stems, List<Docs> pairs) {
    List<Docs> all = new ArrayList<>(pairs);
    stems.forEach(stem -> all.add(Docs.Stems.read(stem)));
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
