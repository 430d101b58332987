package portolan.page;

import java.util.List;
import java.util.Optional;
import portolan.page.view.ErrorsView;
import portolan.page.view.PageView;

/** The page of all texts of errors: people paste them without knowing the product. */
final class ErrorPage {
  private final Scope scope;
  private final Frames frames;

  ErrorPage(Scope scope, Frames frames) {
    this.scope = scope;
    this.frames = frames;
  }

  void plan(PageSet pages) {
    if (!scope.catalog().errors().isEmpty()) {
      pages.add("errors.html", this::view);
    }
  }

  private PageView view(String page) {
    String heading = scope.words().text("errors.title");
    String lead = scope.words().text("errors.lead");
    return new ErrorsView(
        frames.frame(
            page, heading, heading, lead, Optional.empty(), List.of(frames.home(page)), List.of()),
        lead,
        new ErrorRows(scope, page).of(scope.catalog().errors()));
  }
}
