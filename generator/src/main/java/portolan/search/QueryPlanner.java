package portolan.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portolan.search.query.Clause;
import portolan.search.query.MarkerWords;
import portolan.search.query.ParsedQuery;
import portolan.search.query.PortTerm;
import portolan.search.query.QueryParser;
import portolan.search.query.Repair;

/**
 * Turns what was typed into what is looked for in one index. Groups are planned in the order of the
 * text, then exclusions, so that repairs and marks have that order too.
 *
 * <p>Alternatives of filters only are a filter. A filter among other alternatives counts as a
 * constant score of 1. A word that says that a number is a port, but has none, means nothing beside
 * other words: half of all things have ports.
 */
final class QueryPlanner {
  private static final float FILTER_AMONG_OTHERS = 1;

  private final WordNodes words;
  private final PortNodes ports;
  private final FacetFinder facets;

  QueryPlanner(WordNodes words, PortNodes ports, FacetFinder facets) {
    this.words = words;
    this.ports = ports;
    this.facets = facets;
  }

  /** Collects the plan of one query. */
  private static final class Draft {
    private final Set<Node> groups = new LinkedHashSet<>();
    private final Set<Docs> filters = new LinkedHashSet<>();
    private final Set<Docs> exclusions = new LinkedHashSet<>();
    private final Set<Repair> repairs = new LinkedHashSet<>();
    private final Set<Mark> marks = new LinkedHashSet<>();
    private final Directions directions = new Directions();

    private boolean isEmpty() {
      return groups.isEmpty() && filters.isEmpty();
    }

    private void add(Node group, Optional<String> stem) {
      groups.add(group);
      directions.next(stem);
    }

    private QueryPlan plan() {
      return new QueryPlan(
          List.copyOf(groups),
          List.copyOf(filters),
          directions.preferred(),
          List.copyOf(exclusions),
          List.copyOf(repairs),
          List.copyOf(marks));
    }
  }

  /** The plan of a text. */
  QueryPlan plan(String text) {
    ParsedQuery query = QueryParser.parse(text);
    Draft draft = new Draft();
    draft.repairs.addAll(query.repairs());
    Map<Boolean, List<List<Clause>>> groups =
        query.groups().stream().collect(Collectors.partitioningBy(QueryPlanner::isMarker));
    groups.get(false).forEach(group -> group(group, draft));
    if (draft.isEmpty()) {
      groups.get(true).forEach(group -> group(group, draft));
    }
    query.exclusions().forEach(clause -> exclude(clause, draft).ifPresent(draft.exclusions::add));
    return draft.plan();
  }

  private static boolean isMarker(List<Clause> group) {
    return group.size() == 1
        && group.get(0) instanceof Clause.Words words
        && MarkerWords.isMarker(words.text());
  }

  private void group(List<Clause> clauses, Draft draft) {
    List<Node> scored = new ArrayList<>();
    List<String> facetTerms = new ArrayList<>();
    boolean filtered = false;
    boolean looked = false;
    Optional<String> stem = Optional.empty();
    for (Clause clause : clauses) {
      if (clause instanceof Clause.Filter filter) {
        facetTerms.addAll(terms(filter, draft));
        filtered = true;
      } else {
        Looked found = look(clause, draft);
        looked |= !found.nodes().isEmpty();
        scored.addAll(found.nodes());
        stem = clauses.size() == 1 ? found.stem() : Optional.empty();
      }
    }
    Docs filter = new Docs.Terms(Docs.Keyword.FACET, facetTerms);
    if (filtered && !looked) {
      draft.filters.add(filter);
    } else if (looked) {
      if (!facetTerms.isEmpty()) {
        scored.add(new Node.Constant(FILTER_AMONG_OTHERS, filter));
      }
      draft.add(Node.any(scored), stem);
    }
  }

  private List<String> terms(Clause.Filter filter, Draft draft) {
    List<String> terms = facets.terms(filter);
    if (terms.isEmpty()) {
      draft.repairs.add(new Repair(Repair.Kind.UNKNOWN_FILTER, filter.typed(), List.of()));
    }
    return terms;
  }

  /**
   * What a clause looks for.
   *
   * @param nodes alternatives; none when there is nothing to look for
   * @param stem of its only word, if it is one that the index has
   */
  private record Looked(List<Node> nodes, Optional<String> stem) {}

  private Looked look(Clause clause, Draft draft) {
    if (clause instanceof Clause.Ports alternatives) {
      List<PortTerm> terms = alternatives.terms().stream().distinct().toList();
      terms.forEach(term -> draft.marks.add(new Mark.Ports(term.low(), term.high())));
      return new Looked(ports.of(terms), Optional.empty());
    }
    WordNodes.Understood understood =
        clause instanceof Clause.Phrase phrase
            ? WordNodes.of(phrase)
            : words.of((Clause.Words) clause);
    draft.repairs.addAll(understood.repairs());
    draft.marks.addAll(understood.marks());
    return new Looked(understood.node().map(List::of).orElse(List.of()), understood.stem());
  }

  private Optional<Docs> exclude(Clause clause, Draft draft) {
    if (clause instanceof Clause.Ports alternatives) {
      return Optional.of(
          new Docs.AnyOf(alternatives.terms().stream().map(ports::excluded).toList()));
    } else if (clause instanceof Clause.Filter filter) {
      return Optional.of(new Docs.Terms(Docs.Keyword.FACET, terms(filter, draft)));
    } else if (clause instanceof Clause.Phrase phrase) {
      return WordNodes.having(phrase);
    }
    return WordNodes.having((Clause.Words) clause);
  }
}
