package portolan.diagram.draw;

/**
 * XML with gaps for what differs between a page and a file: colours and links. The gaps stand
 * between control characters, which XML has no place for, so a draft is a text that can be kept.
 *
 * @param text the XML with its gaps
 */
record Draft(String text) {
  private static final char BEGIN = '\u0001';
  private static final char END = '\u0002';
  private static final char BETWEEN = '\u0003';

  private static final char COLOURS = 'c';
  private static final char LINK = 'a';
  private static final char LINK_END = 'z';
  private static final char ADDRESS = 'h';

  /** A gap for the colours of an element. */
  static String colours(Ink ink, String family) {
    return gap(COLOURS, ink.name(), family);
  }

  /**
   * A gap for the beginning of a link.
   *
   * @param name its name, escaped
   */
  static String link(Part from, String name) {
    return gap(LINK, from.kind().name(), Integer.toString(from.index()), name);
  }

  /** A gap for the end of the link that was begun last. */
  static String linkEnd() {
    return gap(LINK_END);
  }

  /** A gap for an attribute {@code link}, which is left out where there is no address. */
  static String address(Part from) {
    return gap(ADDRESS, from.kind().name(), Integer.toString(from.index()));
  }

  private static String gap(char kind, String... words) {
    return String.valueOf(BEGIN) + kind + String.join(String.valueOf(BETWEEN), words) + END;
  }

  /** Writes the text with its gaps filled. */
  void write(StringBuilder out, Filling filling) {
    int written = 0;
    for (int gap = text.indexOf(BEGIN); gap >= 0; gap = text.indexOf(BEGIN, written)) {
      out.append(text, written, gap);
      int end = text.indexOf(END, gap);
      fill(text.charAt(gap + 1), text.substring(gap + 2, end), filling);
      written = end + 1;
    }
    out.append(text, written, text.length());
  }

  private static void fill(char kind, String words, Filling filling) {
    if (kind == LINK_END) {
      filling.endLink();
      return;
    }
    int first = words.indexOf(BETWEEN);
    String name = words.substring(0, first);
    if (kind == COLOURS) {
      filling.colours(Ink.valueOf(name), words.substring(first + 1));
      return;
    }
    int second = kind == LINK ? words.indexOf(BETWEEN, first + 1) : words.length();
    Part part = new Part(Part.Kind.valueOf(name), Integer.parseInt(words, first + 1, second, 10));
    if (kind == LINK) {
      filling.beginLink(part, words.substring(second + 1));
    } else {
      filling.address(part);
    }
  }
}
