package portolan.diagram.draw;

import java.util.List;

/**
 * XML with gaps for what differs between a page and a file: colours and links.
 *
 * @param text the rest
 * @param gaps the gaps in the order of the text
 */
record Draft(String text, List<Gap> gaps) {
  Draft {
    gaps = List.copyOf(gaps);
  }

  /**
   * A gap.
   *
   * @param at index in the text
   * @param content fills it
   */
  record Gap(int at, Content content) {}

  /** What fills a gap. */
  interface Content {
    /** Writes it. */
    void write(Filling filling);
  }

  /** Writes the text with its gaps filled. */
  void write(StringBuilder out, Filling filling) {
    int written = 0;
    for (Gap gap : gaps) {
      out.append(text, written, gap.at());
      gap.content().write(filling);
      written = gap.at();
    }
    out.append(text, written, text.length());
  }
}
