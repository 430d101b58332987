package portolan.page.view;

import java.util.List;

/**
 * Everything that is weak or retired.
 *
 * @param frame what surrounds the content
 * @param lead what it means
 * @param weaknesses in file order
 */
public record WeaknessesView(Frame frame, String lead, List<WeaknessView> weaknesses)
    implements PageView {
  public WeaknessesView {
    weaknesses = List.copyOf(weaknesses);
  }

  @Override
  public String template() {
    return "weak";
  }
}
