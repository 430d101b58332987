package portolan.page;

import java.util.List;
import portolan.model.KnownError;
import portolan.model.Product;
import portolan.page.view.ErrorRow;

/** Texts of errors for one page. */
final class ErrorRows {
  private final Scope scope;
  private final String page;

  ErrorRows(Scope scope, String page) {
    this.scope = scope;
    this.page = page;
  }

  List<ErrorRow> of(List<KnownError> errors) {
    return errors.stream().map(this::row).toList();
  }

  private ErrorRow row(KnownError error) {
    List<Product> versions =
        scope.products().stream().filter(p -> p.has(error.line(), error.in())).toList();
    Product newest = versions.get(0);
    return new ErrorRow(
        scope.addresses().error(error).anchor(),
        error.text(),
        versions.stream()
            .map(
                p ->
                    Scope.link(scope.name(p.shortLabel()), scope.addresses().product(p.id()), page))
            .toList(),
        scope.html(error.meaning(), page, newest),
        error.about().stream()
            .flatMap(
                id ->
                    versions.stream()
                        .flatMap(v -> scope.paths(List.of(id), v, page).stream())
                        .limit(1))
            .toList(),
        new Evidences(scope).of(error.evidence(), "cell.text", newest, page));
  }
}
