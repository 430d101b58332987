package portolan.search;

import java.util.List;

/**
 * A passage of a text with marks.
 *
 * @param before whether text before it was left out
 * @param after whether text after it was left out
 * @param parts the passage, cut at the marks; empty for a text without words
 */
public record Snippet(boolean before, boolean after, List<Part> parts) {
  public Snippet {
    parts = List.copyOf(parts);
  }

  /**
   * A part of a passage.
   *
   * @param text never empty
   * @param marked whether the query looked for it
   */
  public record Part(String text, boolean marked) {}
}
