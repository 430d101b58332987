package portolan.cli;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import portolan.address.Addresses;
import portolan.catalog.CatalogReader;
import portolan.diagram.draw.Drawings;
import portolan.diagram.layout.CachedLayout;
import portolan.diagram.layout.FileCache;
import portolan.diagram.layout.LayeredLayout;
import portolan.entry.Entries;
import portolan.model.Catalog;
import portolan.page.DraftCheck;
import portolan.page.SitePlan;
import portolan.render.PageRenderer;
import portolan.render.Theme;
import portolan.source.Diagnostics;
import portolan.text.Language;
import portolan.text.Messages;

/**
 * Content and theme, read and checked.
 *
 * @param catalog the catalog
 * @param addresses homes of things
 * @param entries resolved rows; null when there are mistakes
 * @param plan the pages; null when there are mistakes
 * @param theme the theme
 * @param renderer makes pages
 * @param messages interface words of every language
 */
record CheckedSite(
    Catalog catalog,
    Addresses addresses,
    Entries entries,
    SitePlan plan,
    Theme theme,
    PageRenderer renderer,
    Map<Language, Messages> messages) {
  /** So many drawings are kept; a version has up to a hundred in each language, mostly pairs. */
  private static final int MOST_DRAWINGS = 4000;

  private static Drawings drawings(Folders folders) {
    CachedLayout layout =
        new CachedLayout(folders.cache(), LayeredLayout.VERSION, LayeredLayout::new);
    return ProgramStamp.read()
        .map(
            stamp ->
                new Drawings(
                    layout,
                    new FileCache(folders.cache().resolve("drawings"), MOST_DRAWINGS),
                    stamp))
        .orElseGet(() -> new Drawings(layout));
  }

  /** Reads everything and finds all mistakes. */
  static CheckedSite read(Folders folders, Diagnostics diagnostics, Timings timings)
      throws IOException {
    // The theme says nothing about the catalog, so they are read side by side.
    CompletableFuture<ThemeReader.Result> theme = new ThemeReader(folders, diagnostics).start();
    CatalogReader reader = new CatalogReader(folders.content(), folders.site(), diagnostics);
    Catalog catalog = reader.read();
    ThemeReader.Result look = ThemeReader.join(theme);
    timings.end("read and check theme and catalog");
    Addresses addresses = Addresses.of(catalog, diagnostics);
    if (diagnostics.hasErrors()) {
      new DraftCheck(catalog, reader.knowsAllIds())
          .run(look.messages(), diagnostics::find, diagnostics);
      return new CheckedSite(
          catalog, addresses, null, null, look.theme(), look.renderer(), look.messages());
    }
    Entries entries = Entries.of(catalog, addresses);
    SitePlan plan =
        new SitePlan(catalog, addresses, entries, look.messages(), drawings(folders), diagnostics);
    plan.check(diagnostics::find, diagnostics);
    timings.end("resolve entries, check texts and links");
    return new CheckedSite(
        catalog, addresses, entries, plan, look.theme(), look.renderer(), look.messages());
  }
}
