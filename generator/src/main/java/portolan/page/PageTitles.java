package portolan.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portolan.markdown.Markdown;
import portolan.markdown.MarkdownPage;
import portolan.model.Catalog;
import portolan.model.PageFile;
import portolan.source.Diagnostics;
import portolan.text.Language;
import portolan.text.Localized;
import portolan.text.Messages;

/** The Markdown pages, parsed once, and the titles of all pages that have a name. */
final class PageTitles {
  private final Map<String, Map<Language, MarkdownPage>> pages = new LinkedHashMap<>();
  private final Map<String, Localized> titles = new LinkedHashMap<>();

  PageTitles(
      Catalog catalog,
      Map<Language, Messages> messages,
      Markdown markdown,
      Diagnostics diagnostics) {
    for (PageFile file : catalog.pages()) {
      markdown
          .read(file.file(), diagnostics)
          .ifPresent(
              page ->
                  pages
                      .computeIfAbsent(file.name(), n -> new LinkedHashMap<>())
                      .put(file.language(), page));
    }
    pages.forEach(
        (name, byLanguage) ->
            titles.put(
                name,
                new Localized(title(byLanguage, Language.RU), title(byLanguage, Language.EN))));
    List<String> fixed =
        new ArrayList<>(
            List.of("sources", "corrections", "unverified", "glossary", "search", "search-help"));
    if (!catalog.weaknesses().isEmpty()) {
      fixed.add(WeaknessPage.NAME);
    }
    for (String name : fixed) {
      titles.put(
          name,
          new Localized(
              new Words(messages.get(Language.RU)).text(name + ".title"),
              new Words(messages.get(Language.EN)).text(name + ".title")));
    }
  }

  private static String title(Map<Language, MarkdownPage> pages, Language language) {
    return Optional.ofNullable(pages.get(language)).map(MarkdownPage::title).orElse("");
  }

  /** Page names with titles. */
  Map<String, Localized> titles() {
    return titles;
  }

  /** Markdown pages by name. */
  Map<String, Map<Language, MarkdownPage>> pages() {
    return pages;
  }
}
