package portolan.page;

import java.util.Map;
import java.util.function.Function;
import portolan.markdown.LinkTargets;
import portolan.markdown.Markdown;
import portolan.markdown.MarkdownPage;
import portolan.model.Catalog;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.text.Language;

/** Goes through every page and every text of a catalog and reports links that lead nowhere. */
final class TextPass {
  private final Catalog catalog;
  private final PageTitles titles;
  private final Markdown markdown;

  TextPass(Catalog catalog, PageTitles titles, Markdown markdown) {
    this.catalog = catalog;
    this.titles = titles;
    this.markdown = markdown;
  }

  /**
   * Checks all texts.
   *
   * @param targets what a link can lead to, by the language of the text
   * @param find where a piece of text stands, at or after a position
   */
  void run(
      Function<Language, LinkTargets> targets, SitePlan.Locator find, Diagnostics diagnostics) {
    for (Language language : Language.ALL) {
      LinkTargets from = targets.apply(language);
      for (Map<Language, MarkdownPage> page : titles.pages().values()) {
        if (page.containsKey(language)) {
          markdown.check(page.get(language), from, diagnostics);
        }
      }
      for (CatalogTexts.Text text : CatalogTexts.of(catalog)) {
        Function<String, Position> at = piece -> find.find(piece, text.at());
        markdown.checkInline(text.text().in(language), from, at, diagnostics);
      }
    }
  }
}
