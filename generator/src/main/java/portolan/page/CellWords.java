package portolan.page;

import java.util.List;
import java.util.stream.Collectors;
import portolan.model.Authentication;
import portolan.model.Cell;
import portolan.model.Encryption;
import portolan.model.Evidence;
import portolan.page.view.Link;
import portolan.text.Html;

/** Cells of a row as one line of text with links, for places that are no tables. */
final class CellWords {
  private final Scope scope;
  private final String page;

  CellWords(Scope scope, String page) {
    this.scope = scope;
    this.page = page;
  }

  /** Methods of authentication, or the words for none. */
  Html authentication(Cell<Authentication> cell) {
    List<Link> methods =
        cell.value().methods().stream()
            .map(id -> scope.method("authentication", id, page))
            .toList();
    String word =
        cell.value() == Authentication.Absent.NONE
            ? "authentication.none"
            : "authentication.not-stated";
    return line(methods, word, cell);
  }

  /** Methods of encryption, or the words for none. */
  Html encryption(Cell<Encryption> cell) {
    List<Link> methods =
        cell.value().methods().stream().map(id -> scope.method("encryption", id, page)).toList();
    String word =
        cell.value() == Encryption.Other.UNNAMED
            ? "encryption.unnamed"
            : cell.value() == Encryption.Other.NONE ? "encryption.none" : "encryption.not-stated";
    return line(methods, word, cell);
  }

  /** What protects by default. */
  Html encryptionDefault(Cell<Encryption.Default> cell) {
    String word =
        switch (cell.value()) {
          case ENCRYPTED -> "encryption.encrypted";
          case CLEAR -> "encryption.clear";
          case NOT_STATED -> "encryption.not-stated";
        };
    return line(List.of(), word, cell);
  }

  private Html line(List<Link> values, String word, Cell<?> cell) {
    String text =
        values.isEmpty()
            ? Html.escape(scope.words().text(word))
            : values.stream().map(CellWords::anchor).collect(Collectors.joining(", "));
    boolean unverified = cell.evidence() instanceof Evidence.Unverified;
    String shown =
        unverified
            ? "<span class=\"values--unverified\"><span class=\"value\">"
                + text
                + "</span></span><span class=\"vh\"> ("
                + Html.escape(scope.words().text("mark.unverified"))
                + ")</span>"
            : text;
    String when =
        cell.when()
            .map(w -> " <span class=\"aside\">" + Html.escape(scope.texts().plain(w)) + "</span>")
            .orElse("");
    return new Html(shown + when);
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
