package portolan.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import portolan.entry.End;
import portolan.entry.Pair;
import portolan.entry.Pairs;
import portolan.entry.PathEntry;
import portolan.model.Endpoint;
import portolan.model.Product;
import portolan.page.view.Link;
import portolan.page.view.LinkGroup;
import portolan.page.view.MatrixCell;
import portolan.page.view.MatrixRow;
import portolan.page.view.MatrixView;
import portolan.page.view.PageView;
import portolan.page.view.PairIndexView;

/** The pages that lead to the pairs of a version: who connects to whom, and a list. */
final class PairIndexPages {
  /** Groups of the list in order. */
  private static final List<String> GROUPS = List.of("servers", "clients", "directory", "systems");

  private final Scope scope;
  private final Frames frames;
  private final PairNames names;

  PairIndexPages(Scope scope, Frames frames) {
    this.scope = scope;
    this.frames = frames;
    this.names = new PairNames(scope);
  }

  void plan(PageSet pages) {
    for (Product product : scope.products()) {
      if (!scope.entries().pairs(product).all().isEmpty()) {
        pages.add(scope.addresses().pairs(product.id()).page(), page -> view(product, page));
      }
    }
  }

  private PageView view(Product product, String page) {
    Pairs pairs = scope.entries().pairs(product);
    return new PairIndexView(
        frames.ofVersion(
            product,
            page,
            scope.words().text("between.title"),
            scope.words().text("between.description", scope.name(product.label()))),
        scope.words().text("between.lead"),
        new MatrixView(
            scope.words().text("between.caption", scope.name(product.label())),
            rolesFirst(pairs.listeners()).stream().map(e -> name(e, page)).toList(),
            rolesFirst(pairs.openers()).stream().map(e -> row(e, pairs, page)).toList()),
        groups(pairs, page));
  }

  /** Roles first, then the others, both in file order. */
  private static List<End> rolesFirst(List<End> ends) {
    return ends.stream()
        .sorted(Comparator.comparing(e -> e.kind() == Endpoint.Kind.ROLE ? 0 : 1))
        .toList();
  }

  private Link name(End end, String page) {
    return new Link(scope.name(end.shortLabel()), end.page().map(p -> p.from(page)).orElse(""));
  }

  private MatrixRow row(End opener, Pairs pairs, String page) {
    return new MatrixRow(
        name(opener, page),
        rolesFirst(pairs.listeners()).stream()
            .map(listener -> cell(opener, listener, pairs, page))
            .toList());
  }

  private MatrixCell cell(End opener, End listener, Pairs pairs, String page) {
    Optional<Pair> pair = pairs.of(opener.id(), listener.id());
    List<PathEntry> opened =
        pair.map(p -> p.first().id().equals(opener.id()) ? p.forward() : p.back())
            .orElse(List.of());
    if (opened.isEmpty()) {
      return new MatrixCell(listener.id(), "", "", List.of(), "", "");
    }
    PairPorts ports = new PairPorts(scope, page);
    return new MatrixCell(
        listener.id(),
        pair.orElseThrow().home().from(page),
        names.direction(opener, listener),
        ports.texts(opened),
        ports.remark(opened),
        scope.words().count("count.paths", opened.size()));
  }

  private List<LinkGroup> groups(Pairs pairs, String page) {
    List<LinkGroup> groups = new ArrayList<>();
    for (String group : GROUPS) {
      List<Link> links =
          pairs.all().stream()
              .filter(p -> group(p).equals(group))
              .map(Pair::openerFirst)
              .map(p -> Scope.link(names.line(p), p.home(), page))
              .toList();
      if (!links.isEmpty()) {
        groups.add(new LinkGroup(scope.words().text("between.group-" + group), links));
      }
    }
    return groups;
  }

  private static String group(Pair pair) {
    if (has(pair, Endpoint.Kind.CLIENT)) {
      return "clients";
    }
    if (has(pair, Endpoint.Kind.DIRECTORY)) {
      return "directory";
    }
    return pair.first().kind() == Endpoint.Kind.ROLE && pair.second().kind() == Endpoint.Kind.ROLE
        ? "servers"
        : "systems";
  }

  private static boolean has(Pair pair, Endpoint.Kind kind) {
    return pair.first().kind() == kind || pair.second().kind() == kind;
  }
}
