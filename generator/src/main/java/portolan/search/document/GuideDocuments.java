package portolan.search.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import portolan.address.Place;
import portolan.markdown.MarkdownPage;
import portolan.text.Language;
import portolan.text.Localized;

/**
 * Pages of a version that gather things, and sections of pages written in Markdown, the
 * introduction as one of its own. Translations have the same sections in the same order; a section
 * whose anchor is not the same in both languages is found as its page.
 */
final class GuideDocuments implements Kind {
  private static final String GUIDES = "guides/";

  private final SearchSource source;

  GuideDocuments(SearchSource source) {
    this.source = source;
  }

  @Override
  public String id() {
    return "guide";
  }

  @Override
  public Stream<Draft> drafts() {
    return Stream.concat(
        new VersionPageDocuments(source).drafts(id()),
        source.pages().entrySet().stream()
            .filter(e -> e.getValue().keySet().containsAll(Language.ALL))
            .flatMap(e -> drafts(e.getKey(), e.getValue()).stream()));
  }

  private List<Draft> drafts(String name, Map<Language, MarkdownPage> pages) {
    MarkdownPage ru = pages.get(Language.RU);
    MarkdownPage en = pages.get(Language.EN);
    Place page = source.addresses().page(name);
    Localized title = new Localized(ru.title(), en.title());
    List<Draft> drafts = new ArrayList<>();
    drafts.add(
        new Draft(id(), page, title)
            .context(name.startsWith(GUIDES) ? source.words().text("nav.guides") : Localized.EMPTY)
            .text(new Localized(ru.introduction(), en.introduction()))
            .alt(name.substring(name.indexOf('/') + 1)));
    int sections = Math.min(ru.sections().size(), en.sections().size());
    for (int i = 0; i < sections; i++) {
      MarkdownPage.Section russian = ru.sections().get(i);
      MarkdownPage.Section english = en.sections().get(i);
      boolean same = russian.anchor().equals(english.anchor());
      drafts.add(
          new Draft(
                  id(),
                  same ? new Place(page.page(), english.anchor()) : page,
                  new Localized(russian.title(), english.title()))
              .context(title)
              .text(new Localized(russian.text(), english.text())));
    }
    return drafts;
  }
}
