package portolan.markdown;

import java.util.Optional;
import portolan.source.Diagnostic;
import portolan.source.Position;
import portolan.source.SourceFile;

/**
 * Refuses text that nests deeper than any author means, before the parser, which works by
 * recursion, sees it. Looks at every line once.
 */
final class NestingLimit {
  /** Marks of block quotes, lists and indentation at the start of a line. */
  private static final int MARKS = 40;

  /** Opening brackets, or emphasis marks, within one paragraph. */
  private static final int RUNS = 400;

  private static final int LARGEST = 1_000_000;

  private NestingLimit() {}

  static Optional<Diagnostic> check(SourceFile file) {
    if (file.text().length() > LARGEST) {
      return Optional.of(
          Diagnostic.error(
              Position.of(file.name()), "the page is larger than a million letters", "split it"));
    }
    int line = 0;
    int runs = 0;
    for (String text : file.lines()) {
      line++;
      runs = text.isBlank() ? 0 : runs + count(text, "[*_`<!~");
      if (leading(text) > MARKS || runs > RUNS) {
        return Optional.of(
            Diagnostic.error(
                new Position(file.name(), line, 1),
                "the text nests deeper than a page should",
                "use fewer quote, list or emphasis marks in one paragraph"));
      }
    }
    return Optional.empty();
  }

  private static int leading(String line) {
    int marks = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (">-+*".indexOf(c) >= 0) {
        marks++;
      } else if (c == ' ' || c == '\t' || Character.isDigit(c) || c == '.' || c == ')') {
        marks += c == '.' || c == ')' ? 1 : 0;
      } else {
        break;
      }
      if (i > 1 && isRule(line)) {
        return 0;
      }
    }
    int spaces = line.length() - line.stripLeading().length();
    return Math.max(marks, spaces / 2);
  }

  /** A line of dashes or stars is a rule or a table, not nesting. */
  private static boolean isRule(String line) {
    return line.chars().allMatch(c -> c == '-' || c == ' ' || c == '|' || c == ':')
        || (line.length() <= MARKS && line.chars().allMatch(c -> c == '*' || c == ' '));
  }

  private static int count(String line, String marks) {
    return (int) line.chars().filter(c -> marks.indexOf(c) >= 0).count();
  }
}
