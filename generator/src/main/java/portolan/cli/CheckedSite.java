package portolan.cli;

import java.io.IOException;
import java.util.Map;
import portolan.address.Addresses;
import portolan.catalog.CatalogReader;
import portolan.catalog.MessagesReader;
import portolan.catalog.SourceNames;
import portolan.entry.Entries;
import portolan.model.Catalog;
import portolan.page.SitePlan;
import portolan.page.Words;
import portolan.render.PageRenderer;
import portolan.render.TemplateWords;
import portolan.render.Theme;
import portolan.source.Diagnostics;
import portolan.text.Language;
import portolan.text.Messages;

/**
 * Content and theme, read and checked.
 *
 * @param catalog the catalog
 * @param entries resolved rows; null when there are mistakes
 * @param plan the pages; null when there are mistakes
 * @param theme the theme
 * @param renderer makes pages
 */
record CheckedSite(
    Catalog catalog, Entries entries, SitePlan plan, Theme theme, PageRenderer renderer) {

  /** Reads everything and finds all mistakes. */
  static CheckedSite read(Folders folders, Diagnostics diagnostics, Timings timings)
      throws IOException {
    MessagesReader words = new MessagesReader(folders.theme(), diagnostics);
    Map<Language, Messages> messages = words.read();
    Theme theme = Theme.read(folders.theme(), SourceNames.name(folders.theme()), diagnostics);
    TemplateWords templateWords = TemplateWords.of(theme);
    templateWords.check(words.keys(Language.RU), diagnostics);
    words.check(Words.KEYS, Words.PLURAL_KEYS, templateWords.keys());
    PageRenderer renderer = new PageRenderer(theme, messages);
    renderer.check(diagnostics);
    timings.end("read the theme");
    Catalog catalog = new CatalogReader(folders.content(), folders.site(), diagnostics).read();
    timings.end("read and check the catalog");
    Addresses addresses = Addresses.of(catalog, diagnostics);
    if (diagnostics.hasErrors()) {
      return new CheckedSite(catalog, null, null, theme, renderer);
    }
    Entries entries = Entries.of(catalog, addresses);
    SitePlan plan = new SitePlan(catalog, addresses, entries, messages, diagnostics);
    plan.check(diagnostics::find, diagnostics);
    timings.end("resolve entries, check texts and links");
    return new CheckedSite(catalog, entries, plan, theme, renderer);
  }
}
