package portolan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portolan.address.Place;
import portolan.markdown.Markdown;
import portolan.markdown.MarkdownPage;
import portolan.markdown.TermNames;
import portolan.page.view.CoverageTableView;
import portolan.page.view.FactLine;
import portolan.page.view.GuideIndexView;
import portolan.page.view.JumpItem;
import portolan.page.view.Link;
import portolan.page.view.PageView;
import portolan.page.view.ProseView;
import portolan.text.Html;
import portolan.text.Language;
import portolan.text.Typography;

/** Pages written in Markdown, and the index of the guides. */
final class ProsePages {
  private static final String GUIDES = "guides/";

  /** The page about the reference, which ends with what the reference covers. */
  private static final String ABOUT = "about";

  private final Scope scope;
  private final Frames frames;
  private final Markdown markdown;
  private final CatalogTargets targets;
  private final PageTitles titles;
  private final TermNames terms;

  ProsePages(
      Scope scope, Frames frames, Markdown markdown, CatalogTargets targets, PageTitles titles) {
    this.scope = scope;
    this.frames = frames;
    this.markdown = markdown;
    this.targets = targets;
    this.titles = titles;
    this.terms = GlossaryNames.of(scope.catalog(), scope.language());
  }

  void plan(PageSet pages) {
    pages.add("guides/index.html", this::index);
    titles
        .pages()
        .forEach(
            (name, byLanguage) ->
                Optional.ofNullable(byLanguage.get(scope.language()))
                    .ifPresent(
                        text ->
                            pages.add(
                                scope.addresses().page(name).page(),
                                page -> view(name, text, page))));
  }

  private PageView index(String page) {
    String heading = scope.words().text("guides.title");
    String lead = scope.words().text("guides.lead");
    List<FactLine> guides = new ArrayList<>();
    for (Map.Entry<String, Map<Language, MarkdownPage>> e : titles.pages().entrySet()) {
      MarkdownPage text = e.getValue().get(scope.language());
      if (e.getKey().startsWith(GUIDES) && text != null) {
        guides.add(guide(text.title(), text.lead(), scope.addresses().page(e.getKey()), page));
      }
    }
    scope.products().stream()
        .filter(p -> new ProductPageNames(scope).hasStaticPorts(p))
        .forEach(
            p ->
                guides.add(
                    guide(
                        scope.words().text("static.title") + ", " + scope.name(p.shortLabel()),
                        scope.words().text("static.lead", scope.name(p.label())),
                        scope.addresses().productPage(p.id(), "static-ports"),
                        page)));
    return new GuideIndexView(
        frames.frame(
            page, heading, heading, lead, Optional.empty(), List.of(frames.home(page)), List.of()),
        lead,
        guides);
  }

  private FactLine guide(String title, String lead, Place place, String page) {
    String shown = Html.escape(Typography.set(lead, scope.language()));
    return new FactLine(
        Typography.set(title, scope.language()),
        new Html(
            shown
                + " <a href=\""
                + Html.escape(place.from(page))
                + "\">"
                + Html.escape(Typography.set(title, scope.language()))
                + "</a>"));
  }

  private PageView view(String name, MarkdownPage text, String page) {
    List<Link> breadcrumbs = new ArrayList<>();
    breadcrumbs.add(frames.home(page));
    if (name.startsWith(GUIDES)) {
      breadcrumbs.add(new Link(scope.words().text("nav.guides"), "index.html"));
    }
    String title = Typography.set(text.title(), scope.language());
    List<JumpItem> sections = new ArrayList<>();
    text.sections().stream()
        .filter(s -> s.level() == 2)
        .map(s -> new JumpItem(Typography.set(s.title(), scope.language()), "#" + s.anchor(), ""))
        .forEach(sections::add);
    List<CoverageTableView> coverage =
        name.equals(ABOUT) ? new CoverageTables(scope).on(page) : List.of();
    if (!coverage.isEmpty()) {
      sections.add(new JumpItem(scope.words().text("coverage.title"), "#_coverage", ""));
    }
    return new ProseView(
        frames.frame(page, title, title, text.lead(), Optional.empty(), breadcrumbs, List.of()),
        markdown.render(text, targets.from(page, scope.language()), terms, scope.language()),
        sections,
        coverage);
  }
}
