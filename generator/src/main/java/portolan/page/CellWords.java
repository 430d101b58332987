package portolan.page;

import java.util.List;
import java.util.stream.Collectors;
import portolan.model.Authentication;
import portolan.model.Cell;
import portolan.model.Encryption;
import portolan.page.view.CellView;
import portolan.page.view.Link;
import portolan.text.Html;

/** Cells as one line of text with links, for places that are no tables. */
final class CellWords {
  private final Scope scope;
  private final CellViews cells;

  CellWords(Scope scope, String page) {
    this.scope = scope;
    this.cells = new CellViews(scope, page);
  }

  /** Methods of authentication, or the words for none. */
  Html authentication(Cell<Authentication> cell) {
    return line(cells.authentication(cell, false));
  }

  /** Methods of encryption, or the words for none. */
  Html encryption(Cell<Encryption> cell) {
    return line(cells.encryption(cell, false));
  }

  /** What protects by default, given what can. */
  Html encryptionDefault(Encryption supported, Cell<Encryption.Default> cell) {
    String word = cells.byDefault(supported, cell);
    String condition = cells.condition(cell.when());
    if (!word.isEmpty()) {
      return marked("span", Html.escape(word), isUnverified(cell), condition);
    }
    String text = condition.isEmpty() ? scope.words().text("encryption.not-stated") : condition;
    return marked("span", Html.escape(text), isUnverified(cell), "");
  }

  /**
   * A value as code, with its condition.
   *
   * @param markup the value, escaped
   */
  Html code(String markup, Cell<?> cell) {
    return marked("code", markup, isUnverified(cell), cells.condition(cell.when()));
  }

  private static boolean isUnverified(Cell<?> cell) {
    return CellViews.isUnverified(cell.evidence());
  }

  private Html line(CellView cell) {
    String markup =
        cell.values().isEmpty() ? Html.escape(cell.word()) : links(cell.values()).markup();
    return marked("span", markup, cell.unverified(), cell.condition());
  }

  /** A value, underlined when no source was found for it, before its condition. */
  private Html marked(String tag, String markup, boolean unverified, String condition) {
    String plain = tag.equals("span") ? markup : "<" + tag + ">" + markup + "</" + tag + ">";
    String doubtful =
        "<span class=\"values--unverified\"><%s class=\"value\">%s</%s></span><span class=\"vh\"> (%s)</span>"
            .formatted(tag, markup, tag, Html.escape(scope.words().text("mark.unverified")));
    String aside =
        condition.isEmpty() ? "" : " <span class=\"aside\">" + Html.escape(condition) + "</span>";
    return new Html((unverified ? doubtful : plain) + aside);
  }

  private static String anchor(Link link) {
    return link.href().isEmpty()
        ? Html.escape(link.text())
        : "<a href=\"" + Html.escape(link.href()) + "\">" + Html.escape(link.text()) + "</a>";
  }

  /** Links on one line. */
  static Html links(List<Link> links) {
    return new Html(links.stream().map(CellWords::anchor).collect(Collectors.joining(", ")));
  }
}
