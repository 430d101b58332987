package portolan.search.export;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import portolan.search.SearchIndex;

/**
 * Writes an index for the browser. Each file is one call of {@code portolanSearch}; numbers are
 * written by {@code Numbers}:
 *
 * <ul>
 *   <li>{@code search/index.js}, the only fixed name: {@code index({v, engine, files, terms, pairs,
 *       rows, parts})}: the path of the script that answers, the hashes of the other files, the
 *       beginning of each shard as {@code TermLines}, how many documents are in one file of rows,
 *       and the parts that come with it
 *   <li>all others: {@code part(name, values)}, in {@code search/<name>.js}; the name is a kind, a
 *       hash of all parts of this kind, and a number from 0
 * </ul>
 *
 * The kinds and their values:
 *
 * <ul>
 *   <li>{@code core}: {@code {docs, fields, stopWords, versions, kinds, norms}}, and {@code
 *       ranges}: numbers, see {@code CoreFile}
 *   <li>{@code terms} and {@code pairs}: dictionary and postings, see {@code Shard}; ports begin
 *       with {@code #}, facets with {@code @}; a pair is two stems with a blank between them
 *   <li>{@code rows-ru} and {@code rows-en}: addresses, ports, products, contexts, titles and
 *       texts, a list of each, see {@code Rows}
 *   <li>{@code facets}: {@code [[key, id, [name, ...]], ...]}, for queries with filters
 * </ul>
 *
 * A part never changes under its name, so that a new index never mixes with an old one. What nearly
 * every query needs comes with {@code index.js} while it is small: core, ranges, and the first
 * shard of terms, with ports and numbers.
 */
public final class SearchExport {
  /** Version of the format; the script of the site refuses any other. */
  private static final int FORMAT = 2;

  private final SearchIndex index;
  private final Layout layout;

  private SearchExport(SearchIndex index, Layout layout) {
    this.index = index;
    this.layout = layout;
  }

  /**
   * All files of a published site, in a fixed order.
   *
   * @param engine path of the script that answers, below the root of the site
   */
  public static List<SearchFile> files(SearchIndex index, String engine) throws IOException {
    return files(index, engine, Layout.PUBLISHED);
  }

  /**
   * All files in a fixed order.
   *
   * @param engine path of the script that answers, below the root of the site
   */
  public static List<SearchFile> files(SearchIndex index, String engine, Layout layout)
      throws IOException {
    return new SearchExport(index, layout).files(engine);
  }

  private List<SearchFile> files(String engine) throws IOException {
    if (index.documents().isEmpty()) {
      return List.of();
    }
    LeafReader lucene = leaf();
    TermReader reader = new TermReader(lucene);
    List<Shard> terms = Shards.of(reader.words().values(), layout.shardCharacters());
    List<Shard> pairs = Shards.of(reader.pairs().values(), layout.shardCharacters());
    CoreFile core = new CoreFile(index, lucene);
    Rows rows = Rows.of(index.documents(), layout);
    IndexFile file = new IndexFile(layout.inlineCharacters());
    file.put("v", Integer.toString(FORMAT));
    file.put("engine", Literals.text(engine));
    file.put("rows", Integer.toString(rows.blockSize()));
    file.put("terms", firsts(terms));
    file.put("pairs", firsts(pairs));
    file.addNeeded(Family.of("core", List.of(core.literal())));
    file.addNeeded(Family.of("ranges", List.of(core.ranges())));
    file.addNeeded(shards("terms", terms));
    file.add(shards("pairs", pairs));
    rows.families().forEach(file::add);
    file.add(Family.of("facets", List.of(facets())));
    return file.files();
  }

  private LeafReader leaf() {
    if (index.reader().leaves().size() != 1) {
      throw new IllegalStateException("segments: " + index.reader().leaves().size());
    }
    return index.reader().leaves().get(0).reader();
  }

  private static Family shards(String name, List<Shard> shards) {
    return Family.of(name, shards.stream().map(Shard::literals).toList());
  }

  private static String firsts(List<Shard> shards) {
    TermLines lines = new TermLines();
    shards.forEach(shard -> lines.add(shard.first(), false));
    return Literals.text(lines.toString());
  }

  private String facets() {
    return Literals.list(
        index.facetNames().all().stream()
            .map(
                facet ->
                    Literals.list(
                        List.of(
                            Literals.text(facet.key()),
                            Literals.text(facet.id()),
                            Literals.texts(facet.names()))))
            .toList());
  }
}
