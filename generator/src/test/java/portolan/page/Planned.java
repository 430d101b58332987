package portolan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import portolan.Fixture;
import portolan.address.Addresses;
import portolan.catalog.MessagesReader;
import portolan.diagram.draw.Drawings;
import portolan.diagram.layout.LayeredLayout;
import portolan.entry.Entries;
import portolan.model.Catalog;
import portolan.page.view.PageView;
import portolan.render.PageRenderer;
import portolan.render.Theme;
import portolan.source.Diagnostics;
import portolan.text.Language;
import portolan.text.Messages;

/** The plan of an edited fixture, with the words of our theme. */
final class Planned {
  static final PageAssets ASSETS =
      new PageAssets(
          "assets/style.css", List.of("assets/early.js"), "assets/icon.png", "assets/icon.svg");

  private static final Path THEME = Path.of("..", "themes", "portolan");

  private final Fixture fixture;
  private final Diagnostics diagnostics = new Diagnostics();
  private final SitePlan plan;

  Planned(Fixture fixture) {
    this.fixture = fixture;
    Catalog catalog = fixture.read(diagnostics);
    Addresses addresses = Addresses.of(catalog, diagnostics);
    assertThat(fixture.shown(diagnostics)).isEmpty();
    Entries entries = Entries.of(catalog, addresses);
    this.plan =
        new SitePlan(
            catalog,
            addresses,
            entries,
            messages(),
            new Drawings(new LayeredLayout()),
            diagnostics);
  }

  static Map<Language, Messages> messages() {
    try {
      return new MessagesReader(THEME, new Diagnostics()).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Mistakes in texts and links. */
  List<String> mistakes() {
    plan.check(diagnostics::find, diagnostics);
    return fixture.shown(diagnostics);
  }

  SitePlan plan() {
    return plan;
  }

  List<PagePlan> pages() {
    return plan.pages(ASSETS);
  }

  /** A page as it is published. */
  Document page(String path) {
    Theme theme = theme();
    String html = new PageRenderer(theme, messages()).render(view(path), diagnostics).orElse("");
    assertThat(fixture.shown(diagnostics)).isEmpty();
    return Jsoup.parse(html);
  }

  private Theme theme() {
    try {
      return Theme.read(THEME, "themes/portolan", diagnostics);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The view of a page. */
  PageView view(String path) {
    return pages().stream()
        .filter(p -> p.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no page " + path))
        .view()
        .get();
  }
}
