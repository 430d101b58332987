package portolan.page;

import portolan.markdown.Markdown;
import portolan.text.Html;
import portolan.text.Language;
import portolan.text.Localized;
import portolan.text.Typography;

/** Texts whose Markdown links lead to the catalog. */
final class MarkdownTexts implements Texts {
  private final Markdown markdown;
  private final CatalogTargets targets;
  private final Language language;

  MarkdownTexts(Markdown markdown, CatalogTargets targets, Language language) {
    this.markdown = markdown;
    this.targets = targets;
    this.language = language;
  }

  @Override
  public Html inline(Localized text, String page) {
    return markdown.inline(text.in(language), targets.from(page, language), language);
  }

  @Override
  public Html inline(Localized text, String page, String version) {
    return markdown.inline(text.in(language), targets.from(page, language, version), language);
  }

  @Override
  public String plain(Localized text) {
    return Typography.set(
        markdown.plain(text.in(language), targets.from("index.html", language)), language);
  }

  @Override
  public Language language() {
    return language;
  }
}
