package portolan.page;

import java.util.List;
import java.util.Optional;
import portolan.model.Authentication;
import portolan.model.Cell;
import portolan.model.Encryption;
import portolan.model.Evidence;
import portolan.page.view.CellView;
import portolan.page.view.Link;
import portolan.text.Localized;

/** Builds the cells of one page: methods with their links, or the words that stand for none. */
final class CellViews {
  private final Scope scope;
  private final String page;

  CellViews(Scope scope, String page) {
    this.scope = scope;
    this.page = page;
  }

  /** Methods of authentication. */
  CellView authentication(Cell<Authentication> cell, boolean disputed) {
    return methods(
        "authentication",
        cell.value().methods(),
        cell.value() == Authentication.Absent.NONE ? "none" : "not-stated",
        cell,
        disputed);
  }

  /** Methods of encryption. */
  CellView encryption(Cell<Encryption> cell, boolean disputed) {
    Encryption value = cell.value();
    return methods(
        "encryption",
        value.methods(),
        value == Encryption.Other.UNNAMED
            ? "unnamed"
            : value == Encryption.Other.NONE ? "none" : "not-stated",
        cell,
        disputed);
  }

  private CellView methods(
      String group, List<String> ids, String absent, Cell<?> cell, boolean disputed) {
    List<Link> methods = ids.stream().map(id -> scope.method(group, id, page)).toList();
    String state = methods.isEmpty() ? absent : "values";
    return new CellView(
        state,
        methods,
        methods.isEmpty() ? scope.words().text(group + "." + state) : "",
        condition(cell.when()),
        isUnverified(cell.evidence()),
        disputed);
  }

  /**
   * What protects by default, in words; empty when the other cell has said already that nobody
   * says, or when the condition of this one says what is known.
   */
  String byDefault(Encryption supported, Cell<Encryption.Default> byDefault) {
    return switch (byDefault.value()) {
      case ENCRYPTED -> scope.words().text("encryption.encrypted");
      // "Off by default" would say that it can be turned on.
      case CLEAR ->
          scope
              .words()
              .text(supported == Encryption.Other.NONE ? "security.clear" : "encryption.clear");
      case NOT_STATED ->
          supported.isSupported() && byDefault.when().isEmpty()
              ? scope.words().text("encryption.default-not-stated")
              : "";
    };
  }

  /** A condition in words, or an empty text. */
  String condition(Optional<Localized> when) {
    return when.map(w -> scope.texts().plain(w)).orElse("");
  }

  /** Whether no source was found for a value. */
  static boolean isUnverified(Evidence evidence) {
    return evidence instanceof Evidence.Unverified;
  }
}
