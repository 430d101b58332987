package portolan.markdown;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names by which prose of one language speaks of the terms of a glossary: whole words, letter
 * for letter. Never changes, so several threads may use it.
 */
public final class TermNames {
  /** No names at all. */
  public static final TermNames NONE = new TermNames(List.of());

  private static final char NO_BREAK = '\u00A0';

  /** What ties words to one, so that a part of it is no whole word. */
  private static final String TIES = "-/._\u2011";

  /** By their first words, the longest first. */
  private final Map<String, List<Name>> names = new HashMap<>();

  /**
   * A name of a term.
   *
   * @param text the name, with plain blanks
   * @param term id of the term
   */
  public record Name(String text, String term) {
    public Name {
      requireNonNull(text, "text");
      requireNonNull(term, "term");
    }
  }

  /**
   * A place where prose speaks of a term.
   *
   * @param term id of the term
   * @param start index of the first character
   * @param end index behind the last character
   */
  record Use(String term, int start, int end) {}

  /** Names of terms; of two equal ones the first counts. */
  public TermNames(Collection<Name> all) {
    Map<String, Name> byText = new HashMap<>();
    for (Name name : all) {
      if (byText.putIfAbsent(name.text(), name) == null && endOfWord(name.text(), 0) > 0) {
        names.computeIfAbsent(firstWord(name.text(), 0), w -> new ArrayList<>()).add(name);
      }
    }
    Comparator<Name> longest = Comparator.comparing(n -> -n.text().length());
    names.values().forEach(list -> list.sort(longest));
  }

  private static String firstWord(String text, int start) {
    return text.substring(start, endOfWord(text, start));
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where a piece of prose speaks of terms, in its order; of names that overlap, the longer. */
  List<Use> in(String prose) {
    if (names.isEmpty()) {
      return List.of();
    }
    String text = prose.replace(NO_BREAK, ' ');
    List<Use> uses = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = endOfWord(text, at);
      if (end > at) {
        int start = at;
        int length = isTied(text, start - 1, -1) ? 0 : longest(text, start, end, uses);
        at = length == 0 ? end : start + length;
      } else {
        at++;
      }
    }
    return uses;
  }

  /** Adds the longest name that stands at a word. */
  private int longest(String text, int start, int end, List<Use> uses) {
    for (Name name : names.getOrDefault(text.substring(start, end), List.of())) {
      int after = start + name.text().length();
      if (text.startsWith(name.text(), start) && isWhole(text, after)) {
        uses.add(new Use(name.term(), start, after));
        return name.text().length();
      }
    }
    return 0;
  }

  private static boolean isWhole(String text, int after) {
    boolean goesOn =
        after < text.length()
            && Character.isLetterOrDigit(text.charAt(after))
            && Character.isLetterOrDigit(text.charAt(after - 1));
    return !goesOn && !isTied(text, after, 1);
  }

  /** Whether a mark that ties words stands at an index and a word goes on beyond it. */
  private static boolean isTied(String text, int mark, int step) {
    int beyond = mark + step;
    return mark >= 0
        && mark < text.length()
        && TIES.indexOf(text.charAt(mark)) >= 0
        && beyond >= 0
        && beyond < text.length()
        && Character.isLetterOrDigit(text.charAt(beyond));
  }
}
