package portolan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import portolan.search.query.Repair;
import portolan.text.Language;

/** What Lucene answers, written as {@code harness.js} writes what the browser answers. */
final class Answers {
  private final SearchIndex index;
  private final Searcher searcher;
  private final Language language;
  private final int limit;

  Answers(SearchIndex index, Language language, int limit) {
    this.index = index;
    this.searcher = new Searcher(index);
    this.language = language;
    this.limit = limit;
  }

  /** The answer to each query. */
  List<String> of(List<String> queries) {
    return queries.stream().map(this::of).toList();
  }

  private String of(String query) {
    SearchResult result = searcher.search(query, limit);
    Snippets snippets = new Snippets(result.marks());
    List<String> lines = new ArrayList<>();
    lines.add("ok " + result.total());
    result.repairs().forEach(repair -> lines.add(text(repair)));
    result.hits().forEach(h -> lines.add(h.document() + " " + bits(h.score())));
    for (SearchResult.Hit hit : result.hits()) {
      SearchDocument document = index.documents().get(hit.document());
      lines.add(text(snippets.marked(document.title().in(language))));
    }
    for (SearchResult.Hit hit : result.hits()) {
      SearchDocument document = index.documents().get(hit.document());
      lines.add(text(snippets.of(document.text().in(language))));
    }
    return String.join("\n", lines);
  }

  private static String bits(float score) {
    return Integer.toUnsignedString(Float.floatToRawIntBits(score));
  }

  private static String text(Repair repair) {
    return repair.kind().word() + " " + repair.from() + " > " + String.join(", ", repair.to());
  }

  private static String text(Snippet snippet) {
    return (snippet.before() ? "\u2026 " : "")
        + text(snippet.parts())
        + (snippet.after() ? " \u2026" : "");
  }

  private static String text(List<Snippet.Part> parts) {
    return parts.stream()
        .map(part -> part.marked() ? "\u2039" + part.text() + "\u203a" : part.text())
        .collect(Collectors.joining());
  }
}
