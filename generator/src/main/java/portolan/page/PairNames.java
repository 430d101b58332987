package portolan.page;

import java.util.List;
import portolan.entry.End;
import portolan.entry.Pair;
import portolan.page.view.Link;

/** What pairs of endpoints are called on pages of one language. */
final class PairNames {
  private final Scope scope;

  PairNames(Scope scope) {
    this.scope = scope;
  }

  /** Both ends with their full names, for headings. */
  String heading(Pair pair) {
    return pair.isWithin()
        ? scope.words().text("between.names-same", label(pair.first()))
        : scope.words().text("between.names", label(pair.first()), label(pair.second()));
  }

  /** Both ends with their short names and arrows that say who connects to whom, for lists. */
  String line(Pair pair) {
    String first = scope.name(pair.first().shortLabel());
    if (pair.isWithin()) {
      return scope.words().text("between.names-same", first);
    }
    String way = pair.back().isEmpty() ? "forward" : pair.forward().isEmpty() ? "back" : "both";
    return scope
        .pictures()
        .words()
        .text("diagram.line-" + way, first, scope.name(pair.second().shortLabel()));
  }

  /** Who connects to whom, with full names. */
  String direction(End from, End to) {
    return scope.words().text("between.direction", label(from), label(to));
  }

  /** Links to pairs by the name of the end that is not the given one. */
  List<Link> peers(List<Pair> pairs, String end, String page) {
    return pairs.stream().map(p -> Scope.link(peer(p, end), p.home(), page)).toList();
  }

  private String peer(Pair pair, String end) {
    return pair.isWithin() ? scope.words().text("between.same-role") : label(pair.other(end));
  }

  String label(End end) {
    return scope.name(end.label());
  }
}
