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
 * of the prose alone. Where terms are linked, they are looked for in the prose between two tags.
 */
final class InlineBuffer {
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]");

  /** What typography sees of code: never a mark that something else could be the partner of. */
  private static final Pattern QUOTES = Pattern.compile("[\"']");

  /**
   * A piece of the content.
   *
   * @param words what a reader sees of it, empty for a tag
   * @param markup how it is written, or null for prose, which typography may change
   * @param open whether terms in it may be linked
   * @param term term that a link of the author leads to, or an empty string
   */
  private record Piece(String words, String markup, boolean open, String term) {
    boolean isProse() {
      return markup == null;
    }
  }

  private final List<Piece> pieces = new ArrayList<>();
  private final Language language;
  private final FirstUses terms;
  private final boolean linksTerms;
  private int links;

  /**
   * The content of a block.
   *
   * @param terms terms of the page
   * @param linksTerms whether the first use of a term becomes a link here
   */
  InlineBuffer(Language language, FirstUses terms, boolean linksTerms) {
    this.language = language;
    this.terms = terms;
    this.linksTerms = linksTerms;
  }

  /** Adds prose. */
  void prose(String text) {
    boolean open = linksTerms && links == 0;
    pieces.add(new Piece(CONTROLS.matcher(text).replaceAll(""), null, open, ""));
  }

  /** Adds text that typography leaves alone, such as an address. */
  void verbatim(String text) {
    String shown = CONTROLS.matcher(text).replaceAll("");
    String words = QUOTES.matcher(shown).replaceAll("x");
    pieces.add(new Piece(words, Html.escape(shown), false, ""));
  }

  /** Adds a tag. */
  void tag(String markup) {
    pieces.add(new Piece("", markup, false, ""));
  }

  /** Notes that a link of the author begins, whether it is shown as one or not. */
  void enterLink(String destination) {
    pieces.add(new Piece("", "", false, FirstUses.termOf(destination)));
    links++;
  }

  /** Notes that the link ends. */
  void leaveLink() {
    links--;
    tag("");
  }

  /** Adds a line end that shows. */
  void lineBreak() {
    pieces.add(new Piece("\n", "<br>\n", false, ""));
  }

  /** The content. */
  String markup() {
    StringBuilder words = new StringBuilder();
    pieces.forEach(p -> words.append(p.words()));
    String set = Typography.set(words.toString(), language);
    // Typography replaces single characters; should it ever insert some, each piece is set alone.
    boolean aligned = set.length() == words.length();
    StringBuilder out = new StringBuilder();
    StringBuilder prose = new StringBuilder();
    int at = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int end = at + piece.words().length();
      if (piece.isProse()) {
        prose.append(aligned ? set.substring(at, end) : Typography.set(piece.words(), language));
        if (i + 1 == pieces.size() || !pieces.get(i + 1).isProse()) {
          out.append(piece.open() ? terms.markup(prose.toString()) : Html.escape(prose.toString()));
          prose.setLength(0);
        }
      } else {
        if (!piece.term().isEmpty()) {
          terms.linked(piece.term());
        }
        out.append(piece.markup());
      }
      at = end;
    }
    return out.toString();
  }
}
