package portolan.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portolan.address.Place;
import portolan.entry.FacetNames;
import portolan.page.view.Frame;
import portolan.page.view.JumpItem;
import portolan.page.view.PageView;
import portolan.page.view.SearchHelpView;
import portolan.page.view.SearchHelpView.Section;
import portolan.page.view.SearchView;
import portolan.page.view.SearchView.Entry;
import portolan.text.Typography;

/** The page for searching and the page that explains how to. */
final class SearchPages {
  private final Scope scope;
  private final Frames frames;
  private final SearchFacets facets;

  SearchPages(Scope scope, Frames frames, FacetNames facets) {
    this.scope = scope;
    this.frames = frames;
    this.facets = new SearchFacets(facets, scope);
  }

  void plan(PageSet pages) {
    pages.add(SitePlan.SEARCH, this::search);
    pages.add(SitePlan.SEARCH_HELP, this::help);
  }

  private PageView search(String page) {
    return new SearchView(
        frame(page, "search", List.of()),
        words("search.lead"),
        Stream.of("ports", "protocols", "glossary", "guides").map(n -> place(n, page)).toList(),
        facets.on(page));
  }

  private Entry place(String name, String page) {
    String file = name.equals("glossary") ? "glossary.html" : name + "/index.html";
    return new Entry(
        Scope.link(scope.words().text("nav." + name), Place.page(file), page),
        Typography.set(scope.words().text("search.place-" + name), scope.language()));
  }

  private PageView help(String page) {
    List<Section> sections = new SearchExamples(scope, page).sections();
    List<JumpItem> contents =
        Stream.concat(
                sections.stream().map(s -> new JumpItem(s.title(), "#" + s.anchor(), "")),
                Stream.of("values", "keys")
                    .map(name -> new JumpItem(words("search-help." + name), "#" + name, "")))
            .toList();
    return new SearchHelpView(
        frame(page, "search-help", contents), words("search-help.lead"), sections, facets.on(page));
  }

  private Frame frame(String page, String key, List<JumpItem> contents) {
    String heading = words(key + ".title");
    return frames.frame(
        page,
        heading,
        heading,
        scope.words().text(key + ".lead"),
        Optional.empty(),
        List.of(frames.home(page)),
        contents);
  }

  private String words(String key) {
    return Typography.set(scope.words().text(key), scope.language());
  }
}
