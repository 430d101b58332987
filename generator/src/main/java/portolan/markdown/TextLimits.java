package portolan.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Refuses text that nests deeper, or repeats its marks more often, than any author means, before
 * the parser sees it: that one works by recursion and, for some marks, in quadratic time. Looks at
 * every character a fixed number of times.
 */
final class TextLimits {
  /** Longest text in UTF-16 units. */
  static final int LENGTH = 300_000;

  /** Deepest nesting of quotes and lists, of brackets, of emphasis. */
  static final int DEPTH = 50;

  /** Most marks between two blank lines; a table of 250 rows with code in each cell has fewer. */
  static final int MARKS = 6_000;

  /** Most lines between two blank lines. */
  static final int LINES = 1_000;

  /** Most marks of a kind in a row, as in a line across the page. */
  private static final int RUN = 200;

  /** Most cells of a table row. */
  static final int CELLS = 100;

  private static final String COUNTED = "[]()*_`<&!|\\";

  private final String text;
  private Problem found;

  private TextLimits(String text) {
    this.text = text;
  }

  /** The first place where a limit is passed. */
  static Optional<Problem> check(String text) {
    if (text.length() > LENGTH) {
      return Optional.of(
          new Problem(0, text, "the text is longer than " + LENGTH + " characters", "split it"));
    }
    TextLimits limits = new TextLimits(text);
    limits.lines();
    return Optional.ofNullable(limits.found);
  }

  private void lines() {
    int block = 0;
    for (int start = 0; start <= text.length() && found == null; ) {
      int next = text.indexOf('\n', start);
      int end = next < 0 ? text.length() : next;
      if (line(start, end)) {
        block(block, start);
        block = end + 1;
      }
      start = end + 1;
    }
    block(Math.min(block, text.length()), text.length());
  }

  /** Looks at the marks of one line; tells whether it parts blocks. */
  private boolean line(int start, int end) {
    int marks = 0;
    int spaces = 0;
    int i = start;
    for (; i < end; i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t') {
        spaces += c == ' ' ? 1 : 4;
      } else if (c == '>' || (isBullet(c) && isSpace(i + 1)) || endOfNumber(i, end) > 0) {
        marks++;
        // The blank after a mark belongs to it.
        i = isDigit(c) ? endOfNumber(i, end) + 1 : isSpace(i + 1) ? i + 1 : i;
      } else {
        break;
      }
    }
    // Two columns are the least that a list inside a list is set in.
    if ((marks > 0 || i < end) && marks + spaces / 2 > DEPTH && !isRule(start, end)) {
      report(start, "quotes or lists stand deeper in each other than " + DEPTH, "nest less");
    }
    controls(start, end);
    cells(start, end);
    return i >= end && marks == 0;
  }

  private static boolean isBullet(char c) {
    return c == '-' || c == '*' || c == '+';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean isSpace(int index) {
    return index >= text.length() || Character.isWhitespace(text.charAt(index));
  }

  /** Index of the dot or bracket after a list number, or 0 when there is no such number. */
  private int endOfNumber(int start, int end) {
    int i = start;
    while (i < end && i < start + 10 && isDigit(text.charAt(i))) {
      i++;
    }
    boolean numbered = i > start && i < end && (text.charAt(i) == '.' || text.charAt(i) == ')');
    return numbered && isSpace(i + 1) ? i : 0;
  }

  /** A line of one repeated mark is a rule, not nesting. */
  private boolean isRule(int start, int end) {
    String line = text.substring(start, end).replace(" ", "").replace("\t", "");
    return end - start <= RUN
        && !line.isEmpty()
        && "-*_".indexOf(line.charAt(0)) >= 0
        && line.chars().allMatch(c -> c == line.charAt(0));
  }

  private void controls(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\t') {
        String message = "the text has an invisible control character (U+%04X)".formatted((int) c);
        report(i, message, "delete it");
      }
    }
  }

  private void cells(int start, int end) {
    long cells = text.substring(start, end).chars().filter(c -> c == '|').count();
    if (cells > CELLS) {
      report(start, "the line has more than " + CELLS + " cells", "use a smaller table");
    }
  }

  /** Looks at the inline marks between two blank lines. */
  private void block(int start, int end) {
    int marks = 0;
    int lines = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      // Each of these makes the parser look at all that follows.
      marks += c == '<' ? 4 : COUNTED.indexOf(c) >= 0 ? 1 : 0;
      lines += c == '\n' ? 1 : 0;
      if (marks > MARKS || lines > LINES) {
        String what = marks > MARKS ? MARKS + " marks" : LINES + " lines";
        report(i, "more than " + what + " without a blank line", "split the paragraph or table");
        return;
      }
    }
    nesting(start, end);
  }

  private void nesting(int start, int end) {
    Map<Integer, Integer> lastRuns = lastRuns(start, end);
    int longest = longRun(start, end);
    int brackets = 0;
    int emphasis = 0;
    for (int i = start; i < end && found == null; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '`') {
        int run = run(i, end);
        boolean closed = lastRuns.getOrDefault(run, 0) > i;
        i = (closed ? closing(i + run, run, end) : i) + run - 1;
      } else if (c == '[') {
        brackets++;
      } else if (c == ']') {
        brackets = Math.max(0, brackets - 1);
      } else if (c == '*' || c == '_') {
        int run = run(i, end);
        emphasis = Math.max(0, emphasis + change(i, run));
        i += run - 1;
      }
      if (longest < end && i >= longest) {
        report(longest, "more than " + RUN + " of the same mark in a row", "use fewer");
      } else if (brackets > DEPTH || emphasis > DEPTH) {
        String what = brackets > DEPTH ? "brackets" : "emphasis marks";
        report(
            i,
            what + " stand deeper in each other than " + DEPTH,
            "put signs that are meant as such between backticks");
      }
    }
  }

  /** Where the first run that is too long begins, or beyond the end. */
  private int longRun(int start, int end) {
    for (int i = start; i < end; i++) {
      if ("*_`".indexOf(text.charAt(i)) >= 0) {
        int run = run(i, end);
        if (run > RUN) {
          return i;
        }
        i += run - 1;
      }
    }
    return end;
  }

  /** By how much a run of emphasis marks deepens the nesting. */
  private int change(int start, int run) {
    boolean spaceBefore = start == 0 || isSpace(start - 1);
    boolean spaceAfter = isSpace(start + run);
    boolean letterBefore = !spaceBefore && Character.isLetterOrDigit(text.charAt(start - 1));
    boolean letterAfter = !spaceAfter && Character.isLetterOrDigit(text.charAt(start + run));
    boolean inWord = text.charAt(start) == '_' && letterBefore && letterAfter;
    boolean rule = run > 2 && spaceAfter && start + run < text.length();
    if ((spaceBefore && spaceAfter) || inWord || rule) {
      return 0;
    }
    return spaceAfter || (letterBefore && !letterAfter) ? -run : run;
  }

  /** Where the last run of backticks of each length begins: a longer search for one is in vain. */
  private Map<Integer, Integer> lastRuns(int start, int end) {
    Map<Integer, Integer> last = new HashMap<>();
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '`') {
        int run = run(i, end);
        last.put(run, i);
        // A run after a backslash is one shorter.
        last.put(run - 1, i + 1);
        i += run - 1;
      }
    }
    return last;
  }

  /** Where the next run of backticks of a length begins, or the present one when none follows. */
  private int closing(int from, int length, int end) {
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == '`') {
        int run = run(i, end);
        if (run == length) {
          return i;
        }
        i += run - 1;
      }
    }
    return from - length;
  }

  private int run(int start, int end) {
    int i = start;
    while (i < end && text.charAt(i) == text.charAt(start)) {
      i++;
    }
    return i - start;
  }

  private void report(int offset, String message, String hint) {
    if (found == null) {
      int end = text.indexOf('\n', offset);
      found =
          new Problem(offset, text.substring(offset, end < 0 ? text.length() : end), message, hint);
    }
  }
}
