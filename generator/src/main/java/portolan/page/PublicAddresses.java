package portolan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portolan.address.Place;
import portolan.model.Site;
import portolan.page.view.HeadLinks;
import portolan.page.view.HeadLinks.Translation;
import portolan.text.Language;

/**
 * The addresses under which the pages are published. Without a base address there are only relative
 * ones, and nothing says which address of a page is the true one.
 */
final class PublicAddresses {
  /** The page that leads to a language. */
  static final String CHOOSER = "index.html";

  /** Name, in the folder of a language, of the description with which a browser adds the search. */
  static final String SEARCH_DESCRIPTION = "opensearch.xml";

  private static final String DEFAULT = "x-default";

  /** What a reader of no language of the site gets, where there is no page to choose on. */
  private static final Language COMMON = Language.EN;

  private final Optional<String> base;

  PublicAddresses(Site site) {
    this.base = site.baseUrl();
  }

  /** Whether the site has one public address. */
  boolean areKnown() {
    return base.isPresent();
  }

  /** The absolute address of a path below the site, or empty without a base address. */
  String of(String path) {
    return base.map(b -> b + path).orElse("");
  }

  /**
   * What the head of a page of a language says.
   *
   * @param page path below the folder of the language
   * @param hasSearch whether the site has a page of its own for searching
   */
  HeadLinks head(String page, Language language, boolean hasSearch) {
    return new HeadLinks(
        of(path(language, page)),
        areKnown() ? translations(page) : relative(page, language),
        areKnown() && hasSearch ? Place.page(SEARCH_DESCRIPTION).from(page) : "");
  }

  /** What the head of the page that leads to a language says. */
  HeadLinks chooser() {
    String home = "index.html";
    return new HeadLinks(
        of(CHOOSER),
        areKnown()
            ? translations(home)
            : Language.ALL.stream().map(l -> new Translation(l.code(), path(l, home))).toList(),
        "");
  }

  /** The absolute addresses of a page in all languages and in none. */
  List<Translation> translations(String page) {
    List<Translation> all = new ArrayList<>();
    Language.ALL.forEach(l -> all.add(new Translation(l.code(), of(path(l, page)))));
    boolean chosen = page.equals("index.html");
    all.add(new Translation(DEFAULT, of(chosen ? CHOOSER : path(COMMON, page))));
    return List.copyOf(all);
  }

  private static List<Translation> relative(String page, Language language) {
    Place place = Place.page(page);
    return Language.ALL.stream()
        .map(l -> new Translation(l.code(), l == language ? place.from(page) : place.from(page, l)))
        .toList();
  }

  private static String path(Language language, String page) {
    return language.code() + "/" + page;
  }
}
