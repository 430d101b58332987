package portolan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import portolan.search.query.PortTerm;

/**
 * How ports are ranked: what is the port itself, then what names it, then ranges that contain it,
 * narrow ones first, then ranges from which the system picks, then ports that begin so.
 */
final class PortNodes {
  private static final float ITSELF = 410;
  private static final float EXACT = 400;
  private static final float INSIDE = 350;
  private static final float OVERLAPPING = 110;
  private static final float BETTER_IF_ITSELF = 5;
  private static final float PREFIX = 100;
  private static final float DYNAMIC_OVERLAPPING = 90;

  /** Instead of what ranges and beginnings are worth, where the number rather names a version. */
  private static final float VERSION = 0.1f;

  /** What each port of a list that a thing names adds. */
  private static final float EACH_OF_LIST = 1;

  private final Set<Integer> versions;
  private final List<PortRangeField> fixed;
  private final List<PortRangeField> dynamic;

  PortNodes(IndexWords words, Set<Integer> versions) {
    this.versions = versions;
    this.fixed = new ArrayList<>(fields(words, PortTerms.FIXED));
    fixed.addAll(fields(words, PortTerms.OWN));
    this.dynamic = fields(words, PortTerms.DYNAMIC);
  }

  /** A field of ranges that the index has, and its class of width. */
  private record PortRangeField(String name, int widthClass) {
    float containing() {
      if (name.startsWith(PortTerms.DYNAMIC)) {
        return 120 - widthClass;
      }
      float better = name.startsWith(PortTerms.OWN) ? BETTER_IF_ITSELF : 0;
      return 300 - 10 * widthClass + better;
    }
  }

  private static List<PortRangeField> fields(IndexWords words, String family) {
    List<PortRangeField> fields = new ArrayList<>();
    for (int k = 0; k <= PortTerms.WIDEST_CLASS; k++) {
      if (words.hasField(family + k)) {
        fields.add(new PortRangeField(family + k, k));
      }
    }
    return fields;
  }

  /**
   * Alternatives for ports and ranges. Of a list, pages of its ports come first, then what names
   * most of them.
   */
  List<Node> of(List<PortTerm> terms) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(new Node.Highest(terms.stream().flatMap(t -> constants(t).stream()).toList()));
    for (PortTerm term : terms) {
      if (terms.size() > 1) {
        nodes.add(new Node.Constant(EACH_OF_LIST, exact(term)));
      }
      if (term.maybeText()) {
        nodes.add(new Node.Stem(Integer.toString(term.low())));
      }
    }
    return nodes;
  }

  private List<Node> constants(PortTerm term) {
    return term.single() ? port(term) : range(term);
  }

  private List<Node> port(PortTerm term) {
    boolean version = term.maybeText() && versions.contains(term.low());
    List<Node> constants = new ArrayList<>();
    constants.add(new Node.Constant(ITSELF, itself(term)));
    constants.add(new Node.Constant(EXACT, exact(term)));
    for (List<PortRangeField> fields : List.of(fixed, dynamic)) {
      for (PortRangeField field : fields) {
        constants.add(
            new Node.Constant(
                version ? VERSION : field.containing(),
                ranges(Docs.Relation.CONTAIN, field, term)));
      }
    }
    if (term.live()) {
      constants.add(
          new Node.Constant(
              version ? VERSION : PREFIX, new Docs.PortPrefix(Integer.toString(term.low()))));
    }
    return constants;
  }

  private List<Node> range(PortTerm term) {
    List<Node> constants = new ArrayList<>();
    constants.add(new Node.Constant(ITSELF, itself(term)));
    constants.add(new Node.Constant(EXACT, exact(term)));
    constants.add(new Node.Constant(INSIDE, singles(term)));
    for (PortRangeField field : fixed) {
      constants.add(new Node.Constant(INSIDE, ranges(Docs.Relation.WITHIN, field, term)));
      constants.add(
          new Node.Constant(field.containing(), ranges(Docs.Relation.CONTAIN, field, term)));
      constants.add(new Node.Constant(OVERLAPPING, ranges(Docs.Relation.OVERLAP, field, term)));
    }
    for (PortRangeField field : dynamic) {
      constants.add(
          new Node.Constant(field.containing(), ranges(Docs.Relation.CONTAIN, field, term)));
      constants.add(
          new Node.Constant(DYNAMIC_OVERLAPPING, ranges(Docs.Relation.OVERLAP, field, term)));
    }
    return constants;
  }

  /**
   * What an exclusion of a port or range takes away: what names the port, or ports and fixed ranges
   * within the range. Wide ranges that merely contain it stay.
   */
  Docs excluded(PortTerm term) {
    List<Docs> sets = new ArrayList<>();
    sets.add(exact(term));
    if (term.maybeText()) {
      sets.add(Docs.Stems.read(Integer.toString(term.low())));
    } else if (!term.single()) {
      sets.add(singles(term));
      fixed.forEach(field -> sets.add(ranges(Docs.Relation.WITHIN, field, term)));
    }
    return new Docs.AnyOf(sets);
  }

  /** A thing that is the port; with a transport, if it has that too. */
  private static Docs itself(PortTerm term) {
    Docs itself = keyword(PortTerms.ITSELF + PortTerms.text(term.low(), term.high()));
    return term.transport().isEmpty() ? itself : new Docs.AllOf(List.of(itself, exact(term)));
  }

  private static Docs exact(PortTerm term) {
    return keyword(PortTerms.term(term.low(), term.high(), term.transport()));
  }

  private static Docs keyword(String term) {
    return new Docs.Terms(Docs.Keyword.PORT, List.of(term));
  }

  private static Docs singles(PortTerm term) {
    return new Docs.Singles(term.transport(), term.low(), term.high());
  }

  private static Docs ranges(Docs.Relation relation, PortRangeField field, PortTerm term) {
    return new Docs.Ranges(relation, field.name(), term.transport(), term.low(), term.high());
  }
}
