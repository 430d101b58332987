package portolan.page.view;

import java.util.List;

/**
 * Texts of errors of all products.
 *
 * @param frame what surrounds the content
 * @param lead what the page shows
 * @param errors the errors
 */
public record ErrorsView(Frame frame, String lead, List<ErrorRow> errors) implements PageView {
  public ErrorsView {
    errors = List.copyOf(errors);
  }

  @Override
  public String template() {
    return "errors";
  }
}
