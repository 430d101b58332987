package portolan.page;

import java.util.Map;
import portolan.markdown.Markdown;
import portolan.model.Catalog;
import portolan.source.Diagnostics;
import portolan.text.Language;
import portolan.text.Messages;

/**
 * Checks the texts of a catalog that has mistakes, so that a run finds those of the texts too. No
 * pages can be planned for such a catalog; what its files declare tells which links lead somewhere.
 */
public final class DraftCheck {
  private final Catalog catalog;
  private final boolean complete;

  /**
   * A check of a catalog.
   *
   * @param complete whether every id could be read; otherwise any id may exist
   */
  public DraftCheck(Catalog catalog, boolean complete) {
    this.catalog = catalog;
    this.complete = complete;
  }

  /**
   * Reports every link that leads nowhere.
   *
   * @param messages interface words of every language
   * @param find where a piece of text stands, at or after a position
   */
  public void run(
      Map<Language, Messages> messages, SitePlan.Locator find, Diagnostics diagnostics) {
    Markdown markdown = new Markdown();
    PageTitles titles = new PageTitles(catalog, messages, markdown, diagnostics);
    DeclaredTargets targets = new DeclaredTargets(catalog, titles, complete);
    new TextPass(catalog, titles, markdown).run(language -> targets, find, diagnostics);
  }
}
