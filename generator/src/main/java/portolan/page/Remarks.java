package portolan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import portolan.entry.Pair;
import portolan.model.Conflict;
import portolan.model.Product;
import portolan.model.SupportRule;
import portolan.page.view.CalloutView;
import portolan.page.view.ConflictValue;
import portolan.page.view.ConflictView;
import portolan.page.view.Link;

/** Builds support boundaries and conflicts. */
final class Remarks {
  private final Scope scope;
  private final String page;

  Remarks(Scope scope, String page) {
    this.scope = scope;
    this.page = page;
  }

  /** Boundaries that concern an endpoint, or all of a version for an empty id. */
  List<CalloutView> boundaries(Product product, String endpoint) {
    return boundaries(product, r -> endpoint.isEmpty() || parties(r, product).contains(endpoint));
  }

  /** Boundaries of what stands between the two ends of a pair. */
  List<CalloutView> boundaries(Pair pair) {
    return boundaries(pair.product(), r -> concerns(r, pair));
  }

  /**
   * Whether both ends are among those that a boundary concerns. One that names just two endpoints
   * speaks of what is between them, not of two servers of the same role.
   */
  private boolean concerns(SupportRule rule, Pair pair) {
    Set<String> parties = parties(rule, pair.product());
    return parties.contains(pair.first().id())
        && parties.contains(pair.second().id())
        && !(pair.isWithin() && parties.size() == 2);
  }

  private Set<String> parties(SupportRule rule, Product product) {
    return scope.entries().pairs(product).parties(rule.about());
  }

  private List<CalloutView> boundaries(Product product, Predicate<SupportRule> wanted) {
    Evidences evidences = new Evidences(scope);
    return scope.catalog().supportRules().stream()
        .filter(r -> product.has(r.line(), r.in()))
        .filter(wanted)
        .map(
            r ->
                new CalloutView(
                    "boundary",
                    scope.texts().plain(r.title()),
                    scope.html(r.text(), page, product),
                    evidences.of(r.evidence(), "cell.text", product, page).lines().stream()
                        .flatMap(l -> l.sources().stream())
                        .toList()))
        .toList();
  }

  /** A conflict, with the id that it has on this page. */
  ConflictView conflict(Conflict conflict, String anchor) {
    Product product = productOf(conflict.line(), conflict.about());
    Evidences evidences = new Evidences(scope);
    return new ConflictView(
        anchor,
        scope.texts().plain(conflict.title()),
        conflict.values().stream()
            .map(
                v ->
                    new ConflictValue(
                        scope.html(v.value(), page, product),
                        v.id().equals(conflict.shown()),
                        evidences.of(v.evidence(), "cell.text", product, page)))
            .toList(),
        scope.html(conflict.why(), page, product),
        about(conflict.line(), conflict.about()));
  }

  /** Links to the things that a remark concerns, in the version by which it is judged. */
  List<Link> about(String line, List<String> ids) {
    NoteNumbers subjects = new NoteNumbers(scope, page, false);
    List<Product> versions = new ArrayList<>();
    versions.add(productOf(line, ids));
    versions.addAll(scope.products());
    return ids.stream()
        .flatMap(
            id ->
                versions.stream()
                    .filter(p -> p.line().equals(line))
                    .flatMap(p -> subjects.subject(id, p, page).stream())
                    .findFirst()
                    .stream())
        .toList();
  }

  /**
   * The version by which a remark is judged: that of the page, else the newest that has one of the
   * things that it concerns, else the newest of the line.
   */
  Product productOf(String line, List<String> about) {
    List<Product> ofLine = scope.products().stream().filter(p -> p.line().equals(line)).toList();
    NoteNumbers subjects = new NoteNumbers(scope, page, false);
    return scope
        .versionOf(page)
        .filter(ofLine::contains)
        .or(
            () ->
                ofLine.stream()
                    .filter(
                        p ->
                            about.stream()
                                .anyMatch(id -> subjects.subject(id, p, page).isPresent()))
                    .findFirst())
        .orElseGet(() -> ofLine.get(0));
  }
}
