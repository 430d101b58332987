package portolan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portolan.address.Place;
import portolan.entry.NoteHomes;
import portolan.entry.PathEntry;
import portolan.entry.PortPlaces;
import portolan.entry.RuleEntry;
import portolan.entry.SharedPath;
import portolan.model.Product;
import portolan.model.StaticPortGuide;
import portolan.model.Zone;
import portolan.page.view.Link;
import portolan.text.Localized;

/** What the rows say about one port or range. */
final class PortFacts {
  private final Scope scope;

  PortFacts(Scope scope) {
    this.scope = scope;
  }

  /** {@code TCP}, {@code UDP}, {@code TCP+UDP} or empty when no row names a transport. */
  static String transports(PortPlaces.Uses uses) {
    return uses.transports().stream().map(Enum::name).collect(Collectors.joining("+"));
  }

  /** Zones from which it is used. */
  static List<Zone> zones(PortPlaces.Uses uses) {
    return uses.paths().stream().map(PathEntry::exposure).distinct().sorted().toList();
  }

  /** What kind of thing names it, when no connection does. */
  String kind(PortPlaces.Uses uses) {
    if (!uses.rules().isEmpty()) {
      return scope.words().text("kind.rule");
    }
    if (!uses.examples().isEmpty()) {
      return scope.words().text("kind.example");
    }
    if (!uses.ranges().isEmpty()) {
      return scope.words().text("kind.range");
    }
    if (!uses.guides().isEmpty()) {
      return guide(uses.guides().get(0).thing(), uses);
    }
    if (!uses.notes().isEmpty()) {
      return scope.words().text("kind.mention");
    }
    return scope.words().text(uses.conflicts().isEmpty() ? "kind.correction" : "kind.conflict");
  }

  /** Where it is named, the newest version first: connections, or what names it without them. */
  List<Link> places(PortPlaces.Uses uses, String page) {
    List<Link> links = new ArrayList<>();
    VersionNames versions = new VersionNames(scope);
    for (SharedPath path : SharedPath.of(scope.newestFirst(uses.paths()))) {
      String name = scope.name(path.first().label());
      links.add(
          Scope.link(
              scope.products().size() < 2 ? name : name + " (" + versions.of(path.versions()) + ")",
              path.first().home(),
              page));
    }
    return links.isEmpty() ? otherPlaces(uses, page) : links;
  }

  private List<Link> otherPlaces(PortPlaces.Uses uses, String page) {
    List<Link> links = new ArrayList<>();
    NoteNumbers subjects = new NoteNumbers(scope, page, false);
    NoteHomes homes = scope.notes();
    for (Product product : scope.products()) {
      uses.rules().stream()
          .filter(r -> r.product().equals(product))
          .forEach(r -> links.add(link(r.name(), r.home(), product, page)));
      of(product, uses.examples())
          .forEach(
              s ->
                  links.add(
                      link(
                          scope.name(s.service()),
                          scope.addresses().staticPort(product.id(), s),
                          product,
                          page)));
      of(product, uses.ranges())
          .forEach(
              r ->
                  links.add(
                      link(
                          scope.name(r.label()),
                          scope.addresses().range(product.id(), r),
                          product,
                          page)));
      of(product, uses.guides())
          .forEach(
              g ->
                  links.add(
                      link(
                          scope.words().text("static.title"),
                          scope.addresses().productPage(product.id(), "static-ports"),
                          product,
                          page)));
      of(product, uses.notes())
          .forEach(
              n ->
                  n.about().stream()
                      .flatMap(id -> subjects.subject(id, product, page).stream())
                      .findFirst()
                      .ifPresent(
                          about ->
                              homes
                                  .home(n, product)
                                  .ifPresent(
                                      home -> links.add(link(about.text(), home, product, page)))));
    }
    uses.conflicts().forEach(c -> links.add(disagreement(c.title(), c.line(), c.id(), page)));
    uses.corrections().forEach(c -> links.add(disagreement(c.where(), c.line(), c.id(), page)));
    return links;
  }

  private Link disagreement(Localized name, String line, String id, String page) {
    return Scope.link(scope.texts().plain(name), scope.addresses().disagreement(line, id), page);
  }

  private static <T> Stream<T> of(Product product, List<PortPlaces.In<T>> things) {
    return things.stream().filter(in -> in.product().equals(product)).map(PortPlaces.In::thing);
  }

  /** A link that names the version where there are several, since names repeat in them. */
  private Link link(String name, Place home, Product product, String page) {
    return Scope.link(scope.inVersion(name, product), home, page);
  }

  /** In a few words: the first connection, else the first thing that names it. */
  String use(PortPlaces.Uses uses) {
    return scope.newestFirst(uses.paths()).stream()
        .map(p -> scope.name(p.label()))
        .findFirst()
        .or(() -> uses.ranges().stream().map(r -> scope.name(r.thing().label())).findFirst())
        .or(() -> uses.examples().stream().map(s -> scope.name(s.thing().service())).findFirst())
        .or(() -> uses.rules().stream().map(RuleEntry::name).findFirst())
        .or(() -> uses.notes().stream().map(n -> scope.texts().plain(n.thing().text())).findFirst())
        .or(() -> uses.guides().stream().map(g -> guide(g.thing(), uses)).findFirst())
        .or(() -> uses.conflicts().stream().map(c -> scope.texts().plain(c.title())).findFirst())
        .or(
            () ->
                uses.corrections().stream()
                    .map(c -> scope.texts().plain(c.why().orElse(c.corrected())))
                    .findFirst())
        .orElse("");
  }

  private String guide(StaticPortGuide guide, PortPlaces.Uses uses) {
    boolean valid = guide.validValues().value().equals(uses.span());
    return scope.words().text(valid ? "kind.static-valid" : "kind.static-needed");
  }
}
