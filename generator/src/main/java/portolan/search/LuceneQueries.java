package portolan.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Queries of Lucene, in exactly this shape. {@code f(x)} is x rounded to a float; sums are made in
 * double; N, df and the average length are those of one field.
 *
 * <table>
 *   <caption>Nodes, queries and scores</caption>
 *   <tr><th>{@link Node}</th><th>query</th><th>score</th></tr>
 *   <tr><td>Stem</td>
 *     <td>DisMax(0.1) of Boost(Term) over title 4, roles 2, targets 2, notes 1,
 *     alt 0.5, names 2</td>
 *     <td>f(max + (sum - max) * f(0.1)) of BM25 with the frequency 1, k1 1.2,
 *     b 0.75, the boost in the weight; fields without lengths have the length 1</td></tr>
 *   <tr><td>Constant</td><td>Boost(ConstantScore(docs), score)</td><td>f(score)</td></tr>
 *   <tr><td>Highest</td><td>DisMax(0) of the members</td><td>the highest</td></tr>
 *   <tr><td>Any</td><td>Boolean, SHOULD each member</td><td>f(sum)</td></tr>
 *   <tr><td>All</td><td>Boolean, MUST each member, FILTER each filter</td><td>f(sum)</td></tr>
 *   <tr><td>All without members</td><td>ConstantScore(Boolean of the filters)</td><td>1</td></tr>
 * </table>
 *
 * <p>The whole query is {@link #whole}: all its groups in one conjunction with the filters and
 * exclusions, and what is preferred as the only SHOULD beside them: {@code f(f(sum) + its score)}.
 * Members of groups that are conjunctions themselves lie in it directly, see {@link Node#all}. Sets
 * of documents stand below ConstantScore, FILTER or MUST_NOT only, so that it does not matter into
 * what Lucene turns prefixes and sets of terms.
 */
final class LuceneQueries {
  private static final float TIE = 0.1f;

  private LuceneQueries() {}

  /**
   * The query that is run.
   *
   * @param scored what all documents have to fulfil, with the filters; may have no members
   * @param preferred what is better than other documents; needs members to be better than
   * @param exclusions sets of which no document may be
   */
  static Query whole(Node scored, Optional<Node> preferred, List<Docs> exclusions) {
    if (exclusions.isEmpty() && preferred.isEmpty()) {
      return query(scored);
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Node.All all =
        scored instanceof Node.All given ? given : new Node.All(List.of(scored), List.of());
    add(query, all);
    preferred.ifPresent(better -> query.add(query(better), Occur.SHOULD));
    exclusions.forEach(docs -> query.add(docs(docs), Occur.MUST_NOT));
    if (!all.members().isEmpty()) {
      return query.build();
    } else if (all.filters().isEmpty()) {
      query.add(new MatchAllDocsQuery(), Occur.FILTER);
    }
    return new ConstantScoreQuery(query.build());
  }

  private static void add(BooleanQuery.Builder query, Node.All all) {
    all.members().forEach(member -> query.add(query(member), Occur.MUST));
    all.filters().forEach(docs -> query.add(docs(docs), Occur.FILTER));
  }

  /** The query of a node. */
  static Query query(Node node) {
    if (node instanceof Node.Stem stem) {
      return stem(stem.stem());
    } else if (node instanceof Node.Constant constant) {
      return constant(constant);
    } else if (node instanceof Node.Highest highest) {
      return new DisjunctionMaxQuery(
          highest.members().stream().map(LuceneQueries::query).toList(), 0f);
    } else if (node instanceof Node.Any any) {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      any.members().forEach(member -> query.add(query(member), Occur.SHOULD));
      return query.build();
    } else if (node instanceof Node.All all) {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      add(query, all);
      return all.members().isEmpty() ? new ConstantScoreQuery(query.build()) : query.build();
    }
    return new MatchNoDocsQuery();
  }

  private static Query stem(String stem) {
    return new DisjunctionMaxQuery(
        List.of(
            scored(SearchField.TITLE, stem),
            scored(SearchField.ROLES, stem),
            scored(SearchField.TARGETS, stem),
            scored(SearchField.NOTES, stem),
            scored(SearchField.ALT, stem),
            scored(SearchField.NAMES, stem)),
        TIE);
  }

  private static Query scored(SearchField field, String stem) {
    return new BoostQuery(new TermQuery(new Term(field.id(), stem)), field.boost());
  }

  private static Query constant(Node.Constant constant) {
    return new BoostQuery(new ConstantScoreQuery(docs(constant.docs())), constant.score());
  }

  /** The query of a set; its scores are never asked for. */
  static Query docs(Docs docs) {
    if (docs instanceof Docs.Terms terms) {
      return terms.terms().isEmpty()
          ? new MatchNoDocsQuery()
          : new TermInSetQuery(
              terms.field().field(), terms.terms().stream().map(BytesRef::new).toList());
    } else if (docs instanceof Docs.Stems stems) {
      return stems(stems);
    } else if (docs instanceof Docs.Without without) {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      query.add(docs(without.set()), Occur.FILTER);
      without.others().forEach(other -> query.add(docs(other), Occur.MUST_NOT));
      return query.build();
    } else if (docs instanceof Docs.PortPrefix prefix) {
      return new RegexpQuery(new Term(SearchField.PORT.id(), prefix.digits() + "[0-9]*"));
    } else if (docs instanceof Docs.Singles singles) {
      String field = PortTerms.field(PortTerms.NUMBER, singles.transport());
      return IntPoint.newRangeQuery(field, singles.low(), singles.high());
    } else if (docs instanceof Docs.Ranges ranges) {
      return ranges(ranges);
    } else if (docs instanceof Docs.AnyOf any) {
      return joined(any.sets(), Occur.SHOULD);
    } else if (docs instanceof Docs.AllOf all) {
      return joined(all.sets(), Occur.FILTER);
    }
    throw new IllegalArgumentException("no query for " + docs);
  }

  private static Query stems(Docs.Stems stems) {
    List<BytesRef> terms = stems.stems().stream().map(BytesRef::new).toList();
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    stems.fields().forEach(f -> query.add(new TermInSetQuery(f.id(), terms), Occur.SHOULD));
    return query.build();
  }

  private static Query joined(List<Docs> sets, Occur occur) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    sets.forEach(docs -> query.add(docs(docs), occur));
    return query.build();
  }

  private static Query ranges(Docs.Ranges ranges) {
    String field = PortTerms.field(ranges.field(), ranges.transport());
    int[] low = {ranges.low()};
    int[] high = {ranges.high()};
    return switch (ranges.relation()) {
      case CONTAIN -> IntRange.newContainsQuery(field, low, high);
      case WITHIN -> IntRange.newWithinQuery(field, low, high);
      case OVERLAP -> IntRange.newIntersectsQuery(field, low, high);
    };
  }
}
