package portolan.page;

import java.util.List;
import java.util.Optional;
import portolan.entry.PathEntry;
import portolan.entry.Weaknesses;
import portolan.model.Product;
import portolan.model.Weakness;
import portolan.page.view.JumpItem;
import portolan.page.view.Link;
import portolan.page.view.PageView;
import portolan.page.view.WeaknessRow;
import portolan.page.view.WeaknessView;
import portolan.page.view.WeaknessesView;
import portolan.page.view.ZoneView;

/** The page of what is weak or retired, with what to use instead and the rows that have it. */
final class WeaknessPage {
  /** Name of the page. */
  static final String NAME = "weak";

  private final Scope scope;
  private final Frames frames;
  private final Weaknesses weaknesses;
  private final PortLines ports;

  WeaknessPage(Scope scope, Frames frames) {
    this.scope = scope;
    this.frames = frames;
    this.weaknesses = new Weaknesses(scope.catalog());
    this.ports = new PortLines(scope);
  }

  /** Plans the page, unless the catalog names no weakness. */
  void plan(PageSet pages) {
    if (!weaknesses.all().isEmpty()) {
      pages.add(scope.addresses().page(NAME).page(), this::view);
    }
  }

  private PageView view(String page) {
    String heading = scope.words().text("weak.title");
    String lead = scope.words().text("weak.lead");
    List<WeaknessView> views = weaknesses.all().stream().map(w -> weakness(w, page)).toList();
    return new WeaknessesView(
        frames.frame(
            page,
            heading,
            heading,
            lead,
            Optional.empty(),
            List.of(frames.home(page)),
            views.stream()
                .map(
                    v ->
                        new JumpItem(
                            v.label(),
                            "#" + v.anchor(),
                            v.rows().isEmpty() ? "" : Integer.toString(v.rows().size())))
                .toList()),
        lead,
        views);
  }

  private WeaknessView weakness(Weakness weakness, String page) {
    List<WeaknessRow> rows =
        scope.products().stream().flatMap(p -> rows(weakness, p, page).stream()).toList();
    return new WeaknessView(
        weakness.id(),
        weakness.kind().id(),
        scope.words().text("weakness." + weakness.kind().id()),
        scope.name(weakness.label()),
        scope.html(weakness.text(), page),
        weakness.sources().stream().map(id -> scope.source(id, page)).toList(),
        count(weakness, rows.size()),
        rows);
  }

  private String count(Weakness weakness, int rows) {
    if (rows == 0) {
      return weakness.matches().isEmpty() ? "" : scope.words().text("weak.none");
    }
    return scope.words().count("count.rows", rows);
  }

  private List<WeaknessRow> rows(Weakness weakness, Product product, String page) {
    return scope.entries().paths(product).stream()
        .filter(p -> weaknesses.of(p).contains(weakness))
        .map(p -> row(p, page))
        .toList();
  }

  private WeaknessRow row(PathEntry path, String page) {
    return new WeaknessRow(
        new Link(scope.name(path.label()), path.home().from(page)),
        scope.name(path.product().label()),
        path.ports().stream().map(p -> ports.line(p, page)).toList(),
        new ZoneView(path.exposure().id(), scope.words().text("zone." + path.exposure().id())));
  }
}
