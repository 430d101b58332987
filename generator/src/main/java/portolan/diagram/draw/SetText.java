package portolan.diagram.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * A text on one line with the width that it is kept to.
 *
 * @param text the text
 * @param heavy whether it is set in bold
 * @param size font size in pixels
 * @param width width in pixels
 */
record SetText(String text, boolean heavy, double size, double width) {
  private static final String MORE = "…";

  static SetText of(String text, boolean heavy, double size) {
    return new SetText(text, heavy, size, GlyphWidths.of(text, heavy, size));
  }

  /** Width of the widest text. */
  static double widest(List<SetText> texts) {
    double widest = 0;
    for (SetText text : texts) {
      widest = Math.max(widest, text.width());
    }
    return widest;
  }

  /**
   * A text in lines, broken between words; a word that is too long for a line has one of its own,
   * and what does not fit the last line is cut.
   *
   * @param width longest line where words allow it, in pixels
   * @param most most lines
   */
  static List<SetText> lines(String text, boolean heavy, double size, double width, int most) {
    List<SetText> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || GlyphWidths.of(longer, heavy, size) <= width) {
        line = longer;
      } else {
        lines.add(of(line, heavy, size));
        line = word;
      }
    }
    lines.add(of(line, heavy, size));
    if (lines.size() <= most) {
      return lines;
    }
    List<SetText> shortened = new ArrayList<>(lines.subList(0, most));
    shortened.set(most - 1, cut(shortened.get(most - 1).text(), heavy, size, width));
    return shortened;
  }

  /** The beginning of a line with a sign that it goes on, both within the width. */
  private static SetText cut(String line, boolean heavy, double size, double width) {
    String kept = line;
    while (GlyphWidths.of(kept + MORE, heavy, size) > width && !kept.isEmpty()) {
      int space = kept.lastIndexOf(' ');
      // Whole words go first; a word alone loses its last letters.
      kept = kept.substring(0, space > 0 ? space : kept.offsetByCodePoints(kept.length(), -1));
    }
    return of(kept.stripTrailing() + MORE, heavy, size);
  }
}
