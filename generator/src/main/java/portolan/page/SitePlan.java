package portolan.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import portolan.address.Addresses;
import portolan.diagram.DiagramCheck;
import portolan.diagram.DiagramWords;
import portolan.diagram.draw.Drawings;
import portolan.entry.CatalogFacets;
import portolan.entry.Entries;
import portolan.entry.FacetNames;
import portolan.entry.NoteHomes;
import portolan.entry.PortPlaces;
import portolan.markdown.Markdown;
import portolan.markdown.MarkdownPage;
import portolan.model.Catalog;
import portolan.model.Zone;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.text.Language;
import portolan.text.Localized;
import portolan.text.Messages;

/**
 * All pages of the site. Making the plan checks every text; the views are made one at a time when
 * the plan is carried out.
 */
public final class SitePlan {
  /** The page for searching, below the folder of a language. */
  static final String SEARCH = "search.html";

  /** The page that explains how to search, below the folder of a language. */
  static final String SEARCH_HELP = "search-help.html";

  private final Catalog catalog;
  private final Addresses addresses;
  private final Entries entries;
  private final PortPlaces ports;
  private final Map<Language, Messages> messages;
  private final Markdown markdown = new Markdown();
  private final PageTitles titles;
  private final NoteHomes notes;
  private final CatalogTargets targets;
  private final Map<Language, Scope> scopes = new EnumMap<>(Language.class);

  /**
   * A plan for a catalog.
   *
   * @param messages interface words of every language
   * @param drawings draws diagrams
   * @param diagnostics where mistakes in pages are reported
   */
  public SitePlan(
      Catalog catalog,
      Addresses addresses,
      Entries entries,
      Map<Language, Messages> messages,
      Drawings drawings,
      Diagnostics diagnostics) {
    this.catalog = catalog;
    this.addresses = addresses;
    this.entries = entries;
    this.ports = PortPlaces.of(catalog, entries);
    this.messages = messages;
    this.titles = new PageTitles(catalog, messages, markdown, diagnostics);
    this.notes = new NoteHomes(catalog, addresses, entries);
    this.targets =
        new CatalogTargets(
            catalog, addresses, entries, ports, titles, notes, kind("note"), kind("event"));
    Language.ALL.forEach(language -> scopes.put(language, scope(language, drawings)));
  }

  /** The word for a kind of things. */
  private Localized kind(String id) {
    String key = "kind." + id;
    return new Localized(word(key, Language.RU), word(key, Language.EN));
  }

  private Localized zone(Zone zone) {
    String key = "zone." + zone.id();
    return new Localized(word(key, Language.RU), word(key, Language.EN));
  }

  private String word(String key, Language language) {
    return new Words(messages.get(language)).typed(key);
  }

  /**
   * Reports every link in a page or in a text of the catalog that leads nowhere, and what is wrong
   * with diagrams.
   *
   * @param find where a piece of text stands, at or after a position
   */
  public void check(Locator find, Diagnostics diagnostics) {
    // Texts and diagrams say nothing about each other, so they are checked side by side.
    DiagramCheck diagrams =
        new DiagramCheck(catalog, entries, scopes.get(Language.EN).pictures()::diagram);
    CompletableFuture<Void> checked = CompletableFuture.runAsync(() -> diagrams.run(diagnostics));
    new TextPass(catalog, titles, markdown)
        .run(language -> targets.from("index.html", language), find, diagnostics);
    checked.join();
  }

  /** Every port that anything names. */
  public PortPlaces ports() {
    return ports;
  }

  /** Homes of the notes. */
  public NoteHomes notes() {
    return notes;
  }

  /** The pages written in Markdown by name, in the languages that they are in. */
  public Map<String, Map<Language, MarkdownPage>> prose() {
    return titles.pages();
  }

  /**
   * A text of the catalog on one line without its marks, in both languages.
   *
   * @param version id of the version that the text speaks of, or empty
   */
  public Localized plain(Localized text, String version) {
    return new Localized(plain(text, Language.RU, version), plain(text, Language.EN, version));
  }

  private String plain(Localized text, Language language, String version) {
    return markdown.plain(text.in(language), targets.from("index.html", language, version));
  }

  /** Finds a piece of text in the author's files. */
  public interface Locator {
    /** The first place of the piece at or after a position, or the position itself. */
    Position find(String piece, Position start);
  }

  /** The pages in the order in which they are written. */
  public List<PagePlan> pages(PageAssets assets) {
    FacetNames facets = CatalogFacets.of(catalog, this::kind, this::zone);
    List<PagePlan> plans = new ArrayList<>(new RootPages(catalog.site(), messages, assets).plans());
    for (Language language : Language.ALL) {
      Scope scope = scopes.get(language);
      PageSet pages = new PageSet(language.code());
      Frames frames = new Frames(scope, assets, () -> pages.has(SEARCH));
      new ProductPages(scope, frames).plan(pages);
      new RolePages(scope, frames).plan(pages);
      new PairIndexPages(scope, frames).plan(pages);
      new PairPages(scope, frames).plan(pages);
      new FlowPages(scope, frames).plan(pages);
      new ConnectorPages(scope, frames).plan(pages);
      new ClientSettingPages(scope, frames).plan(pages);
      new TimelinePages(scope, frames).plan(pages);
      new ErrorPage(scope, frames).plan(pages);
      new RulePages(scope, frames).plan(pages);
      new StaticPortPages(scope, frames).plan(pages);
      new RangePages(scope, frames).plan(pages);
      new PortPages(scope, frames).plan(pages);
      new VocabularyPages(scope, frames).plan(pages);
      new ComparePages(scope, frames).plan(pages);
      new ReferencePages(scope, frames).plan(pages);
      new SearchPages(scope, frames, facets).plan(pages);
      new UnverifiedPage(scope, frames).plan(pages);
      new WeaknessPage(scope, frames).plan(pages);
      new ProsePages(scope, frames, markdown, targets, titles).plan(pages);
      plans.addAll(pages.plans());
    }
    return plans;
  }

  private Scope scope(Language language, Drawings drawings) {
    Messages words = messages.get(language);
    return new Scope(
        catalog,
        addresses,
        entries,
        ports,
        notes,
        new Words(words),
        new MarkdownTexts(markdown, targets, language),
        new Pictures(catalog, entries, drawings, new DiagramWords(words)));
  }

  /** What makes the files of each diagram for other programs, languages one after the other. */
  public List<Supplier<List<SiteFile>>> diagramFiles() {
    return scopes.values().stream().flatMap(s -> new DiagramFiles(s).all()).toList();
  }

  /**
   * The files besides pages, assets and diagrams. What names absolute addresses is written only
   * when the site has a base address, and what describes the search only when there is a page for
   * searching.
   *
   * @param pages the pages of the plan
   */
  public List<SiteFile> files(List<PagePlan> pages, PageAssets assets) {
    PublicAddresses known = new PublicAddresses(catalog.site());
    if (!known.areKnown()) {
      return List.of();
    }
    List<SiteFile> files = new ArrayList<>();
    List<String> paths = pages.stream().map(PagePlan::path).toList();
    SearchDescription search = new SearchDescription(catalog.site(), known, assets);
    files.add(new Sitemap(known).file(paths));
    Language.ALL.stream()
        .filter(l -> paths.contains(l.code() + "/" + SEARCH))
        .forEach(l -> files.add(search.file(new Words(messages.get(l)))));
    return files;
  }
}
