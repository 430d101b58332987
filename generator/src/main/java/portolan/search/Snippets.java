package portolan.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import portolan.search.query.Letters;

/**
 * Chooses and marks passages of found texts.
 *
 * <p>The passage is the {@value #WINDOW} tokens in a row that have most of the marks, each counted
 * once; of these the one with most marked tokens; of these the first. It goes from its first token
 * to its last one and on to the next blank, so that it takes the full stop with it.
 */
public final class Snippets {
  /** Tokens of a passage. */
  public static final int WINDOW = 24;

  private static final int UNMARKED = -1;

  private final List<Mark> marks;

  /** Marks what a query looked for. */
  public Snippets(List<Mark> marks) {
    this.marks = List.copyOf(marks);
  }

  /**
   * A token of a text.
   *
   * @param mark number of the first mark that fits, or {@link #UNMARKED}
   */
  private record Token(int start, int end, int mark) {}

  /** A whole text with marks. */
  public List<Snippet.Part> marked(String text) {
    return parts(text, 0, text.length(), tokens(text));
  }

  /** The best passage of a text. */
  public Snippet of(String text) {
    List<Token> tokens = tokens(text);
    if (tokens.isEmpty()) {
      return new Snippet(false, false, List.of());
    }
    int first = best(tokens);
    int last = Math.min(tokens.size(), first + WINDOW) - 1;
    int end = tokens.get(last).end();
    while (end < text.length() && !Letters.isBlank(text.charAt(end))) {
      end++;
    }
    return new Snippet(
        first > 0,
        last < tokens.size() - 1,
        parts(text, tokens.get(first).start(), end, tokens.subList(first, last + 1)));
  }

  private List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher found = Analysis.TOKEN.matcher(text);
    while (found.find()) {
      tokens.add(new Token(found.start(), found.end(), mark(found.group())));
    }
    return tokens;
  }

  private int mark(String token) {
    List<String> words = Analysis.words(token);
    if (words.isEmpty() || marks.isEmpty()) {
      return UNMARKED;
    }
    String word = words.get(0);
    String stem = Analysis.stem(word);
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).fits(word, stem)) {
        return i;
      }
    }
    return UNMARKED;
  }

  /** The first token of the best window. */
  private static int best(List<Token> tokens) {
    int best = 0;
    int mostMarks = -1;
    int mostTokens = -1;
    for (int i = 0; i < tokens.size(); i++) {
      BitSet seen = new BitSet();
      int marked = 0;
      for (Token token : tokens.subList(i, Math.min(tokens.size(), i + WINDOW))) {
        if (token.mark() != UNMARKED) {
          seen.set(token.mark());
          marked++;
        }
      }
      int distinct = seen.cardinality();
      if (distinct > mostMarks || (distinct == mostMarks && marked > mostTokens)) {
        best = i;
        mostMarks = distinct;
        mostTokens = marked;
      }
    }
    return best;
  }

  private static List<Snippet.Part> parts(String text, int start, int end, List<Token> tokens) {
    List<Snippet.Part> parts = new ArrayList<>();
    int at = start;
    for (Token token : tokens) {
      if (token.mark() != UNMARKED) {
        add(parts, text.substring(at, token.start()), false);
        add(parts, text.substring(token.start(), token.end()), true);
        at = token.end();
      }
    }
    add(parts, text.substring(at, end), false);
    return parts;
  }

  private static void add(List<Snippet.Part> parts, String text, boolean marked) {
    if (!text.isEmpty()) {
      parts.add(new Snippet.Part(text, marked));
    }
  }
}
