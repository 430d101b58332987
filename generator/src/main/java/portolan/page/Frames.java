package portolan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import portolan.address.Place;
import portolan.model.Endpoint;
import portolan.model.Product;
import portolan.page.view.Alternate;
import portolan.page.view.Frame;
import portolan.page.view.JumpItem;
import portolan.page.view.Link;
import portolan.page.view.NavGroup;
import portolan.page.view.NavItem;
import portolan.page.view.SearchBox;
import portolan.text.Language;
import portolan.text.Typography;

/** Builds what surrounds the content of every page. */
final class Frames {
  private final Scope scope;
  private final PageAssets assets;
  private final ProductPageNames productPages;
  private final PublicAddresses addresses;
  private final BooleanSupplier hasSearch;
  private final boolean compares;

  /**
   * Frames of the pages of one language.
   *
   * @param hasSearch whether the plan has a page for searching; asked when pages are made, since
   *     the plan is not complete before
   */
  Frames(Scope scope, PageAssets assets, BooleanSupplier hasSearch) {
    this.scope = scope;
    this.assets = assets;
    this.addresses = new PublicAddresses(scope.catalog().site());
    this.hasSearch = hasSearch;
    this.productPages = new ProductPageNames(scope);
    this.compares = new Comparisons(scope).exist();
  }

  /**
   * The frame of a page.
   *
   * @param page path below the folder of the language
   * @param title the part of the title before the name of the site; empty on the home page
   * @param heading the heading
   * @param description one sentence
   * @param product version that the page belongs to
   * @param breadcrumbs the way from the home page
   * @param contents sections
   */
  Frame frame(
      String page,
      String title,
      String heading,
      String description,
      Optional<Product> product,
      List<Link> breadcrumbs,
      List<JumpItem> contents) {
    String siteName = scope.name(scope.catalog().site().name());
    String up = Place.up(page) + "../";
    return new Frame(
        scope.language().code(),
        title.isEmpty() ? siteName + " — " + heading : title + " — " + siteName,
        heading,
        Typography.set(description, scope.language()),
        siteName,
        scope.addresses().home().from(page),
        Language.ALL.stream().map(l -> alternate(page, l)).toList(),
        searchBox(page, up),
        addresses.head(page, scope.language(), hasSearch.getAsBoolean()),
        up + assets.stylesheet(),
        assets.scripts().stream().map(s -> up + s).toList(),
        up + assets.icon(),
        up + assets.iconSvg(),
        sections(page),
        product.map(p -> side(p, page)).orElseGet(() -> reference(page)),
        breadcrumbs,
        contents,
        footer(page),
        scope.catalog().site().report().orElse(""));
  }

  /** The frame of a page about a whole version, named by its heading and the version. */
  Frame ofVersion(Product product, String page, String heading, String description) {
    return frame(
        page,
        heading + ", " + scope.name(product.shortLabel()),
        heading,
        description,
        Optional.of(product),
        List.of(home(page), product(product, page)),
        List.of());
  }

  private static SearchBox searchBox(String page, String root) {
    return new SearchBox(
        root,
        Place.page(SitePlan.SEARCH).from(page),
        Place.page("ports/index.html").from(page),
        Place.page(SitePlan.SEARCH_HELP).from(page));
  }

  private Alternate alternate(String page, Language language) {
    boolean current = language == scope.language();
    String relative = current ? Place.page(page).from(page) : Place.page(page).from(page, language);
    return new Alternate(language.code(), LanguageNames.of(language), relative, current);
  }

  private List<NavItem> sections(String page) {
    List<NavItem> items = new ArrayList<>();
    items.add(
        item(
            "nav.products",
            scope.addresses().home(),
            page,
            page.equals("index.html") || scope.versionOf(page).isPresent()));
    items.add(section("nav.ports", "ports", page));
    items.add(section("nav.protocols", "protocols", page));
    items.add(section("nav.guides", "guides", page));
    return items;
  }

  private NavItem section(String key, String folder, String page) {
    boolean current =
        page.startsWith(folder + "/")
            || (folder.equals("protocols")
                && (page.startsWith("authentication/") || page.startsWith("encryption/")));
    return item(key, Place.page(folder + "/index.html"), page, current);
  }

  private NavItem item(String key, Place place, String page, boolean current) {
    return new NavItem(scope.words().text(key), place.from(page), current);
  }

  private List<NavGroup> side(Product product, String page) {
    List<NavItem> roles = new ArrayList<>();
    for (Endpoint role : scope.entries().roles(product)) {
      Place place = scope.addresses().productPage(product.id(), role.id());
      roles.add(
          new NavItem(
              scope.name(role.factsIn(product.id()).shortLabel()),
              place.from(page),
              place.page().equals(page)));
    }
    List<NavItem> tables = new ArrayList<>();
    Place overview = scope.addresses().product(product.id());
    tables.add(item("nav.product", overview, page, overview.page().equals(page)));
    for (Map.Entry<String, Place> table : productPages.of(product).entrySet()) {
      tables.add(
          new NavItem(
              table.getKey(), table.getValue().from(page), belongs(page, table.getValue().page())));
    }
    if (compares) {
      tables.add(folder("nav.compare", "compare", page));
    }
    List<NavGroup> groups = new ArrayList<>();
    if (!roles.isEmpty()) {
      groups.add(new NavGroup(scope.words().text("nav.roles"), roles));
    }
    groups.add(new NavGroup(scope.words().text("nav.tables"), tables));
    return groups;
  }

  /** Whether a page is the one that a table leads to, or one of several that it lists. */
  private static boolean belongs(String page, String table) {
    return page.equals(table) || page.startsWith(table.replace(".html", "-"));
  }

  /** The side navigation of pages that belong to no version: vocabulary and reference pages. */
  private List<NavGroup> reference(String page) {
    boolean vocabulary =
        page.startsWith("protocols/")
            || page.startsWith("authentication/")
            || page.startsWith("encryption/");
    if (vocabulary) {
      return List.of(
          new NavGroup(
              scope.words().text("nav.vocabulary"),
              List.of(
                  folder("nav.protocols", "protocols", page),
                  folder("nav.authentication", "authentication", page),
                  folder("nav.encryption", "encryption", page))));
    }
    boolean alone =
        page.equals("index.html") || page.equals(SitePlan.SEARCH) || page.startsWith("ports/");
    return alone
        ? List.of()
        : List.of(new NavGroup(scope.words().text("nav.reference"), references(page)));
  }

  private List<NavItem> references(String page) {
    List<NavItem> items = new ArrayList<>();
    items.add(folder("nav.guides", "guides", page));
    if (compares) {
      items.add(folder("nav.compare", "compare", page));
    }
    items.add(named("nav.glossary", "glossary", page));
    if (!scope.catalog().weaknesses().isEmpty()) {
      items.add(named("nav.weak", WeaknessPage.NAME, page));
    }
    if (!scope.catalog().errors().isEmpty()) {
      items.add(named("nav.errors", "errors", page));
    }
    for (String name : List.of("sources", "corrections", "unverified", "search-help", "about")) {
      items.add(named("nav." + name, name, page));
    }
    return items;
  }

  private NavItem folder(String key, String folder, String page) {
    return item(key, Place.page(folder + "/index.html"), page, page.startsWith(folder + "/"));
  }

  private NavItem named(String key, String name, String page) {
    Place place = scope.addresses().page(name);
    return item(key, place, page, place.page().equals(page));
  }

  private List<Link> footer(String page) {
    return List.of("sources", "corrections", "unverified", "glossary", "about").stream()
        .map(n -> Scope.link(scope.words().text("nav." + n), scope.addresses().page(n), page))
        .toList();
  }

  /** The breadcrumb to the home page. */
  Link home(String page) {
    return Scope.link(scope.words().text("nav.home"), scope.addresses().home(), page);
  }

  /** The breadcrumb to a version. */
  Link product(Product product, String page) {
    return Scope.link(
        scope.name(product.shortLabel()), scope.addresses().product(product.id()), page);
  }
}
