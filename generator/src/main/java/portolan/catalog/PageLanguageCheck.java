package portolan.catalog;

import java.util.List;
import portolan.model.Catalog;
import portolan.model.PageFile;
import portolan.source.Diagnostics;
import portolan.source.Position;

/** Every Markdown page exists in both languages. */
final class PageLanguageCheck implements Check {
  @Override
  public void run(Reading reading, Diagnostics diagnostics) {
    Catalog catalog = reading.catalog();
    List<PageFile> pages = catalog.pages();
    for (PageFile page : pages) {
      boolean other =
          pages.stream()
              .anyMatch(
                  p -> p.name().equals(page.name()) && p.language() == page.language().other());
      if (!other) {
        diagnostics.error(
            Position.of(page.file().name()),
            "the page is not translated: '" + page.language().other().code() + "' is missing",
            "add pages/" + page.name() + "." + page.language().other().code() + ".md");
      }
    }
  }
}
