package portolan.page;

import java.util.function.Supplier;
import portolan.page.view.PageView;

/**
 * A page that will be built.
 *
 * @param path path below the site, such as {@code en/ports/443.html}
 * @param view makes the view when its turn comes
 */
public record PagePlan(String path, Supplier<PageView> view) {}
