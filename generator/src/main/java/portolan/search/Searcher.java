package portolan.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import portolan.search.query.Repair;

/** Answers queries from an index. The script of the site gives the same answers to the last bit. */
public final class Searcher {
  /** Enough for every query of the longest text; the default is meant for queries of programs. */
  private static final int MOST_CLAUSES = 1 << 14;

  private final SearchIndex index;
  private final IndexSearcher searcher;
  private final QueryPlanner planner;

  /** Searches an index, which has to stay open. */
  public Searcher(SearchIndex index) {
    this.index = index;
    this.searcher = new IndexSearcher(index.reader());
    searcher.setSimilarity(new BM25Similarity());
    searcher.setQueryCache(null);
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    IndexWords words = new IndexWords(index.reader());
    this.planner =
        new QueryPlanner(
            new WordNodes(words),
            new PortNodes(words, index.versionNumbers()),
            new FacetFinder(index.facetNames()));
  }

  /**
   * Finds what fulfils all of a query; if nothing does, what fulfils all parts that the index knows
   * at all, and if there is no such thing either, what fulfils any of them.
   *
   * @param limit most hits, at least 1; the total counts all
   */
  public SearchResult search(String text, int limit) {
    QueryPlan plan = planner.plan(text);
    if (plan.isEmpty()) {
      return new SearchResult(0, List.of(), plan.repairs(), plan.marks());
    }
    SearchResult strict = run(plan, plan.strict(), plan.repairs(), limit);
    if (strict.total() > 0) {
      return strict;
    }
    Repair relaxing = new Repair(Repair.Kind.RELAXED, "", List.of());
    List<Repair> repairs = Stream.concat(plan.repairs().stream(), Stream.of(relaxing)).toList();
    for (QueryPlan.Attempt attempt : plan.relaxed()) {
      SearchResult relaxed = run(plan, attempt, repairs, limit);
      if (relaxed.total() > 0) {
        return relaxed;
      }
    }
    return strict;
  }

  private SearchResult run(
      QueryPlan plan, QueryPlan.Attempt attempt, List<Repair> repairs, int limit) {
    int most = Math.max(1, Math.min(limit, index.documents().size()));
    try {
      TopDocs top =
          searcher.search(
              LuceneQueries.whole(attempt.scored(), attempt.preferred(), plan.exclusions()),
              new TopScoreDocCollectorManager(most, null, Integer.MAX_VALUE, false));
      List<SearchResult.Hit> hits = new ArrayList<>();
      for (var found : top.scoreDocs) {
        hits.add(new SearchResult.Hit(found.doc, found.score));
      }
      return new SearchResult((int) top.totalHits.value, hits, repairs, plan.marks());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
