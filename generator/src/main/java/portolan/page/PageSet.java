package portolan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import portolan.page.view.PageView;

/** The pages of one language while they are being planned. */
final class PageSet {
  private final String language;
  private final List<PagePlan> plans = new ArrayList<>();

  PageSet(String language) {
    this.language = language;
  }

  /** Plans a page, given its path below the folder of the language. */
  void add(String page, Function<String, PageView> view) {
    plans.add(new PagePlan(language + "/" + page, () -> view.apply(page)));
  }

  /** Whether a page is planned, given its path below the folder of the language. */
  boolean has(String page) {
    return plans.stream().anyMatch(p -> p.path().equals(language + "/" + page));
  }

  List<PagePlan> plans() {
    return List.copyOf(plans);
  }
}
