package portolan.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import portolan.page.view.PageView;

/** The pages of one language while they are being planned. */
final class PageSet {
  private final String language;
  private final List<PagePlan> plans = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  PageSet(String language) {
    this.language = language;
  }

  /** Plans a page, given its path below the folder of the language. */
  void add(String page, Function<String, PageView> view) {
    names.add(page);
    plans.add(new PagePlan(language + "/" + page, () -> view.apply(page)));
  }

  /** Whether a page is planned, given its path below the folder of the language. */
  boolean has(String page) {
    return names.contains(page);
  }

  List<PagePlan> plans() {
    return List.copyOf(plans);
  }
}
