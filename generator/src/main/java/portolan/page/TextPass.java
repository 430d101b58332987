package portolan.page;

import java.util.List;
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
    List<CatalogTexts.Text> texts = CatalogTexts.of(catalog);
    // No language needs another one.
    Language.ALL.parallelStream()
        .forEach(language -> run(language, texts, targets.apply(language), find, diagnostics));
  }

  private void run(
      Language language,
      List<CatalogTexts.Text> texts,
      LinkTargets targets,
      SitePlan.Locator find,
      Diagnostics diagnostics) {
    for (Map<Language, MarkdownPage> page : titles.pages().values()) {
      if (page.containsKey(language)) {
        markdown.check(page.get(language), targets, diagnostics);
      }
    }
    for (CatalogTexts.Text text : texts) {
      Function<String, Position> at = piece -> find.find(piece, text.at());
      markdown.checkInline(text.text().in(language), targets, at, diagnostics);
    }
  }
}
