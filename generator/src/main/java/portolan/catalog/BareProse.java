package portolan.catalog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown text in which only prose is left, every character at its place: marks are blanks, so
 * that words stay neighbours; code and what a link shows of its own is one long {@link #GAP}.
 */
final class BareProse {
  /** Stands for what is no prose; no word goes on behind it. */
  static final char GAP = '\uFFFC';

  private static final Pattern BLOCKS =
      Pattern.compile("(?ms)^ {0,3}(```|~~~).*?(?:^ {0,3}\\1[^\\n]*$|\\z)");
  private static final Pattern SPANS =
      Pattern.compile("(?<!`)(`+)(?!`).*?(?<!`)\\1(?!`)", Pattern.DOTALL);
  private static final Pattern BARE_LINKS = Pattern.compile("\\[]\\([^()]*\\)");
  private static final Pattern DESTINATIONS =
      Pattern.compile("]\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)");
  private static final Pattern ADDRESSES = Pattern.compile("(?:https?://|mailto:)[^\\s>)]+");
  private static final Pattern HEADING_IDS = Pattern.compile("\\{#[^{}\\n]*}");

  private final String text;
  private StringBuilder out;

  private BareProse(String text) {
    this.text = text;
  }

  static String of(String text) {
    BareProse prose = new BareProse(text);
    if (text.indexOf('`') >= 0 || text.contains("~~~")) {
      prose.cover(BLOCKS, GAP);
      prose.cover(SPANS, GAP);
    }
    if (text.contains("](")) {
      prose.cover(BARE_LINKS, GAP);
      prose.cover(DESTINATIONS, ' ');
    }
    if (text.indexOf(':') >= 0) {
      prose.cover(ADDRESSES, GAP);
    }
    if (text.contains("{#")) {
      prose.cover(HEADING_IDS, GAP);
    }
    return prose.withoutMarks();
  }

  private void cover(Pattern pattern, char with) {
    Matcher m = pattern.matcher(out == null ? text : out.toString());
    while (m.find()) {
      for (int i = m.start(); i < m.end(); i++) {
        set(i, with);
      }
    }
  }

  private String withoutMarks() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '*' || c == '[' || c == ']') && (out == null || out.charAt(i) == c)) {
        set(i, ' ');
      }
    }
    return out == null ? text : out.toString();
  }

  private void set(int index, char c) {
    if (out == null) {
      out = new StringBuilder(text);
    }
    out.setCharAt(index, c);
  }
}
