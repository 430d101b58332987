package portolan.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portolan.address.Place;
import portolan.entry.PathEntry;
import portolan.entry.PortPlaces;
import portolan.entry.RolePaths;
import portolan.model.DiagramPlan;
import portolan.model.Endpoint;
import portolan.model.EndpointFacts;
import portolan.model.Ports;
import portolan.model.Product;
import portolan.model.Protocol;
import portolan.page.view.FactLine;
import portolan.page.view.HomeView;
import portolan.page.view.Link;
import portolan.page.view.PageView;
import portolan.page.view.PortCard;
import portolan.page.view.ProductCard;
import portolan.page.view.ProductView;
import portolan.page.view.RoleCard;
import portolan.page.view.TableView;
import portolan.text.Html;

/** The home page and the pages of versions. */
final class ProductPages {
  /** Ports that the search box suggests. */
  private static final int TRIES = 4;

  /** Ports that the home page lists, those of the newest versions: more would hide the products. */
  private static final int ASKED = 16;

  private final Scope scope;
  private final Frames frames;
  private final ProductPageNames names;

  ProductPages(Scope scope, Frames frames) {
    this.scope = scope;
    this.frames = frames;
    this.names = new ProductPageNames(scope);
  }

  void plan(PageSet pages) {
    pages.add(scope.addresses().home().page(), this::home);
    for (Product product : scope.products()) {
      pages.add(scope.addresses().product(product.id()).page(), page -> product(product, page));
    }
  }

  private PageView home(String page) {
    String heading = scope.name(scope.catalog().site().title());
    String lead = scope.name(scope.catalog().site().lead());
    List<PortCard> ports = mostAsked(page);
    return new HomeView(
        frames.frame(page, "", heading, lead, Optional.empty(), List.of(), List.of()),
        lead,
        ports.stream().limit(TRIES).map(p -> SearchLinks.of(p.text(), page)).toList(),
        scope.products().stream().map(p -> card(p, page)).toList(),
        ports,
        List.of(fact("evidence"), fact("offline"), fact("languages")));
  }

  private FactLine fact(String name) {
    return new FactLine(
        scope.words().text("home.fact." + name),
        Html.text(scope.words().text("home.fact." + name + "-text")));
  }

  private ProductCard card(Product product, String page) {
    return new ProductCard(
        scope.name(product.label()),
        scope.addresses().product(product.id()).from(page),
        scope.texts().plain(product.summary()),
        scope.entries().roles(product).stream()
            .map(
                r ->
                    Scope.link(
                        scope.name(r.factsIn(product.id()).shortLabel()),
                        scope.addresses().productPage(product.id(), r.id()),
                        page))
            .toList(),
        tables(product, page),
        counts(product));
  }

  /** How much there is of a version; "0 rules" would say that it needs none. */
  private String counts(Product product) {
    String paths = scope.words().count("count.paths", scope.entries().paths(product).size());
    int rules = scope.entries().rules(product).size();
    return rules == 0 ? paths : paths + ", " + scope.words().count("count.rules", rules);
  }

  private List<Link> tables(Product product, String page) {
    List<Link> links = new ArrayList<>();
    for (Map.Entry<String, Place> e : names.of(product).entrySet()) {
      links.add(Scope.link(e.getKey(), e.getValue(), page));
    }
    return links;
  }

  private List<PortCard> mostAsked(String page) {
    Set<Ports.Span> spans = new LinkedHashSet<>();
    scope.products().forEach(p -> spans.addAll(p.mostAsked()));
    return spans.stream().limit(ASKED).map(s -> portCard(s, page)).toList();
  }

  private PortCard portCard(Ports.Span span, String page) {
    PortPlaces.Uses uses = scope.ports().uses(span);
    Optional<Protocol> protocol = uses.protocols().stream().findFirst();
    return new PortCard(
        PortLines.text(span),
        scope.addresses().port(span).from(page),
        protocol.map(Protocol::family).orElse("other"),
        protocol.map(p -> scope.name(p.label())).orElse(""),
        new PortFacts(scope).use(uses));
  }

  private PageView product(Product product, String page) {
    NoteNumbers notes = new NoteNumbers(scope, page, false);
    List<PathEntry> others =
        scope.entries().paths(product).stream().filter(p -> p.home().page().equals(page)).toList();
    others.forEach(p -> notes.add(product, p.notes()));
    VersionChanges changes = new VersionChanges(scope, product, page);
    notes.add(product, changes.notes());
    notes.add(product, scope.notes().ofVersion(product));
    Tables tables = new Tables(scope, page, notes, false);
    String title = scope.name(product.label());
    List<TableView> otherTables =
        others.isEmpty()
            ? List.of()
            : List.of(
                tables.paths(
                    "others",
                    scope.words().text("product.others"),
                    scope.words().text("role.caption", scope.words().text("product.others"), title),
                    "",
                    others));
    return new ProductView(
        frames.frame(
            page,
            title,
            title,
            scope.texts().plain(product.summary()),
            Optional.of(product),
            List.of(frames.home(page)),
            List.of()),
        scope.html(product.summary(), page),
        product.edition().map(scope::name).orElse(""),
        new DiagramViews(scope, product, page).planned(DiagramPlan.Kind.TOPOLOGY),
        product.special().stream().map(s -> scope.html(s, page)).toList(),
        scope.entries().roles(product).stream().map(r -> roleCard(product, r, page)).toList(),
        tables(product, page),
        new Remarks(scope, page).boundaries(product, ""),
        otherTables,
        changes.others(notes),
        changes.views(notes));
  }

  private RoleCard roleCard(Product product, Endpoint role, String page) {
    EndpointFacts facts = role.factsIn(product.id());
    Tables tables = new Tables(scope, page, new NoteNumbers(scope, page, false), false);
    return new RoleCard(
        scope.name(facts.label()),
        scope.addresses().productPage(product.id(), role.id()).from(page),
        scope.texts().plain(facts.summary()),
        RoleCounts.text(RolePaths.of(scope.entries(), product, role.id()), scope.words()),
        facts.zones().stream().map(tables::zone).toList());
  }
}
