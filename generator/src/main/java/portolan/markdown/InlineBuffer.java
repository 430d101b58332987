package portolan.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import portolan.text.Html;
import portolan.text.Language;
import portolan.text.Typography;

/**
 * The content of one paragraph, heading or cell while it is written. Typography looks at the whole
 * of it, so that a short word keeps its link or code beside it, and then sets the spaces and dashes
 * of the prose alone.
 */
final class InlineBuffer {
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]");

  /**
   * A piece of the content.
   *
   * @param words what a reader sees of it, empty for a tag
   * @param markup how it is written, or null for prose, which typography may change
   */
  private record Piece(String words, String markup) {}

  private final List<Piece> pieces = new ArrayList<>();
  private final Language language;

  InlineBuffer(Language language) {
    this.language = language;
  }

  /** Adds prose. */
  void prose(String text) {
    pieces.add(new Piece(CONTROLS.matcher(text).replaceAll(""), null));
  }

  /** Adds text that typography leaves alone, such as an address. */
  void verbatim(String text) {
    String shown = CONTROLS.matcher(text).replaceAll("");
    pieces.add(new Piece(shown, Html.escape(shown)));
  }

  /** Adds a tag. */
  void tag(String markup) {
    pieces.add(new Piece("", markup));
  }

  /** Adds a line end that shows. */
  void lineBreak() {
    pieces.add(new Piece("\n", "<br>\n"));
  }

  /** The content. */
  String markup() {
    StringBuilder words = new StringBuilder();
    pieces.forEach(p -> words.append(p.words()));
    String set = Typography.set(words.toString(), language);
    // Typography replaces single characters; should it ever insert some, each piece is set alone.
    boolean aligned = set.length() == words.length();
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Piece piece : pieces) {
      int end = at + piece.words().length();
      if (piece.markup() != null) {
        out.append(piece.markup());
      } else if (aligned) {
        out.append(Html.escape(set.substring(at, end)));
      } else {
        out.append(Html.escape(Typography.set(piece.words(), language)));
      }
      at = end;
    }
    return out.toString();
  }
}
