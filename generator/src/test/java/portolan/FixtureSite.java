package portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import portolan.address.Addresses;
import portolan.catalog.CatalogReader;
import portolan.catalog.MessagesReader;
import portolan.diagram.draw.Drawings;
import portolan.diagram.layout.LayeredLayout;
import portolan.entry.Entries;
import portolan.model.Catalog;
import portolan.page.PageAssets;
import portolan.page.PagePlan;
import portolan.page.SitePlan;
import portolan.page.view.PageView;
import portolan.render.PageRenderer;
import portolan.render.Theme;
import portolan.source.Diagnostics;
import portolan.text.Language;
import portolan.text.Messages;

/** All pages of the fixture catalog, made by the whole chain and our theme, once for all tests. */
final class FixtureSite {
  static final Path THEME = Path.of("..", "themes", "portolan");

  /** Names without the hash of the theme's files, so that pages change only with their content. */
  static final PageAssets ASSETS =
      new PageAssets(
          "assets/portolan.css",
          List.of("assets/early.js", "assets/portolan.js"),
          "assets/icon-32.png",
          "assets/favicon.svg");

  private static final Set<String> FILES = new HashSet<>();
  private static final Map<String, Page> PAGES = render();

  private FixtureSite() {}

  /**
   * A page of the site.
   *
   * @param path path below the site
   * @param kind its view
   * @param text the page as it is written
   * @param document the page as a browser reads it; not to be changed
   */
  record Page(String path, Class<?> kind, String text, Document document) {
    /** What differs from page to page: the element {@code main}. */
    String main() {
      int start = text.indexOf("<main");
      String end = "</main>\n";
      return text.substring(start, text.indexOf(end, start) + end.length());
    }

    /** The rendered page, for messages about failures. */
    @Override
    public String toString() {
      return path;
    }
  }

  /** All pages in the order in which they are written. */
  static Collection<Page> pages() {
    return PAGES.values();
  }

  /** The page of a path. */
  static Page page(String path) {
    assertThat(PAGES).containsKey(path);
    return PAGES.get(path);
  }

  /** Whether there is a page of a path. */
  static boolean has(String path) {
    return PAGES.containsKey(path);
  }

  /** Whether there is a diagram for other programs at a path. */
  static boolean hasFile(String path) {
    return FILES.contains(path);
  }

  private static Map<String, Page> render() {
    try {
      Diagnostics diagnostics = new Diagnostics();
      Path fixture = Path.of(FixtureSite.class.getResource("/fixture").toURI());
      Map<Language, Messages> messages = new MessagesReader(THEME, diagnostics).read();
      Theme theme = Theme.read(THEME, "themes/portolan", diagnostics);
      Catalog catalog =
          new CatalogReader(fixture.resolve("content"), fixture.resolve("site.yaml"), diagnostics)
              .read();
      Addresses addresses = Addresses.of(catalog, diagnostics);
      Entries entries = Entries.of(catalog, addresses);
      SitePlan site =
          new SitePlan(
              catalog,
              addresses,
              entries,
              messages,
              new Drawings(new LayeredLayout()),
              diagnostics);
      site.check((piece, start) -> start, diagnostics);
      PageRenderer renderer = new PageRenderer(theme, messages);
      Map<String, Page> pages = new LinkedHashMap<>();
      for (PagePlan plan : site.pages(ASSETS)) {
        PageView view = plan.view().get();
        String text = renderer.render(view, diagnostics).orElse("");
        pages.put(plan.path(), new Page(plan.path(), view.getClass(), text, Jsoup.parse(text)));
      }
      site.diagramFiles().forEach(d -> d.get().forEach(f -> FILES.add(f.path())));
      assertThat(diagnostics.sorted()).isEmpty();
      return Collections.unmodifiableMap(pages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
