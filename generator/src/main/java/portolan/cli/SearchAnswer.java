package portolan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import portolan.address.Place;
import portolan.entry.FacetNames;
import portolan.search.SearchDocument;
import portolan.search.SearchIndex;
import portolan.search.SearchResult;
import portolan.search.Searcher;
import portolan.search.Snippet;
import portolan.search.Snippets;
import portolan.search.query.FilterKeys;
import portolan.search.query.Repair;
import portolan.text.Language;

/** The answer to one query in one language. */
final class SearchAnswer {
  private static final int MOST_NAMES = 12;

  /** Ends the first name of a list, or the first sentence. */
  private static final Pattern BEGINNING_ENDS = Pattern.compile(";|\\.(?=\\s|$)");

  private final String query;
  private final Language language;
  private final SearchResult result;
  private final Snippets snippets;
  private final List<SearchDocument> found;
  private final FacetNames facetNames;

  private SearchAnswer(String query, Language language, SearchIndex index, SearchResult result) {
    this.query = query;
    this.language = language;
    this.result = result;
    this.snippets = new Snippets(result.marks());
    this.found = result.hits().stream().map(h -> index.documents().get(h.document())).toList();
    this.facetNames = index.facetNames();
  }

  /**
   * Answers a query. Its last word may be the beginning of a longer one, but nobody who has typed a
   * whole command means the beginning of a port.
   */
  static SearchAnswer of(SearchIndex index, String query, Language language, int limit) {
    boolean number = query.matches("(?s).*[0-9]");
    SearchResult result = new Searcher(index).search(number ? query + " " : query, limit);
    return new SearchAnswer(query, language, index, result);
  }

  /**
   * The JSON of an answer. Keys are never renamed or removed; new ones may come at the end.
   *
   * @param query as typed
   * @param language {@code ru} or {@code en}
   * @param total number of all things that were found
   * @param repairs what was understood otherwise than typed
   * @param hits the best ones, best first
   */
  record Json(
      String query, String language, int total, List<JsonRepair> repairs, List<JsonHit> hits) {}

  /**
   * A repair.
   *
   * @param kind {@code lookalike}, {@code layout}, {@code fuzzy}, {@code relaxed} or {@code
   *     unknown-filter}
   * @param from the typed text in lower case; empty for relaxed
   * @param to what was searched instead
   */
  record JsonRepair(String kind, String from, List<String> to) {}

  /**
   * Something that was found.
   *
   * @param kind such as {@code path} or {@code guide}
   * @param score how well it fits; the same as in the browser
   * @param ports as shown; may be empty
   * @param title its name
   * @param context where it belongs, such as the ends of a connection
   * @param product short name of its version; may be empty
   * @param address below the folder of the site
   * @param passage the passage of its text that fits best; may be empty
   */
  record JsonHit(
      String kind,
      float score,
      String ports,
      String title,
      String context,
      String product,
      String address,
      String passage) {}

  boolean isEmpty() {
    return result.total() == 0;
  }

  Json json() {
    List<JsonHit> hits = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      SearchDocument document = found.get(i);
      hits.add(
          new JsonHit(
              document.kind(),
              result.hits().get(i).score(),
              document.ports(),
              document.title().in(language),
              document.context().in(language),
              document.product().in(language),
              address(document.place()),
              passage(document)));
    }
    List<JsonRepair> repairs =
        result.repairs().stream()
            .map(r -> new JsonRepair(r.kind().word(), r.from(), r.to()))
            .toList();
    return new Json(query, language.code(), result.total(), repairs, hits);
  }

  private String passage(SearchDocument document) {
    return snippets.of(document.text().in(language)).parts().stream()
        .map(Snippet.Part::text)
        .collect(Collectors.joining());
  }

  /** A line for each hit: ports, title, context, version, address. */
  List<String> lines(int columns) {
    ColumnTable table =
        new ColumnTable(
            found.stream()
                .map(
                    d ->
                        List.of(
                            d.ports(),
                            d.title().in(language),
                            about(d),
                            d.product().in(language),
                            address(d.place())))
                .toList());
    return columns > 0 ? table.lines(columns, List.of(0, 1, 2, 3)) : table.lines();
  }

  private String address(Place place) {
    return language.code()
        + "/"
        + place.page()
        + (place.anchor().isEmpty() ? "" : "#" + place.anchor());
  }

  /** Where it belongs; of what has no such line, how its text begins. */
  private String about(SearchDocument document) {
    String context = document.context().in(language);
    return context.isEmpty() ? BEGINNING_ENDS.split(document.text().in(language), 2)[0] : context;
  }

  /** What the reader should know about the answer, in sentences. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    result.repairs().forEach(repair -> remarks.add(ColumnTable.clean(remark(repair))));
    if (isEmpty()) {
      remarks.add(
          ColumnTable.clean(
              "Nothing found for "
                  + quoted(query)
                  + ". Tried all words and any of them, beginnings of words, letters that look"
                  + " alike, the other keyboard layout and similar spellings."));
    } else if (found.size() < result.total()) {
      remarks.add(
          "Showing %d of %d; --limit %d shows all."
              .formatted(found.size(), result.total(), result.total()));
    }
    return remarks;
  }

  private String remark(Repair repair) {
    return switch (repair.kind()) {
      case LAYOUT, LOOKALIKE, FUZZY ->
          "Showing results for "
              + listed(repair.to().stream().map(SearchAnswer::quoted).toList(), " or ")
              + " instead of "
              + quoted(repair.from())
              + ".";
      case RELAXED -> "Nothing has all of this; showing what has some of it.";
      case UNKNOWN_FILTER -> unknown(repair.from());
    };
  }

  private String unknown(String filter) {
    String key = FilterKeys.of(filter.substring(0, filter.indexOf(':')));
    List<String> ids =
        facetNames.all().stream().filter(f -> f.key().equals(key)).map(f -> f.id()).toList();
    return "Nothing is called so: "
        + filter
        + (ids.isEmpty() ? "." : ". There is " + listed(ids, ", ") + ".");
  }

  private static String listed(List<String> names, String between) {
    int shown = Math.min(names.size(), MOST_NAMES);
    int more = names.size() - shown;
    return String.join(between, names.subList(0, shown))
        + (more > 0 ? " and %d more".formatted(more) : "");
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
