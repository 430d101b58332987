package portolan.search.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import portolan.search.SearchIndex;

/**
 * Writes an index for the browser. Each file is one call of {@code portolanSearch}; numbers are
 * written by {@code Numbers}:
 *
 * <ul>
 *   <li>{@code search/index.js}, the only fixed name: {@code index({v, engine, core, terms, firsts,
 *       pairs, pairFirsts, titles, texts, blocks})}, the paths of all others below the root of the
 *       site, the first term of every shard, and how many documents a block has
 *   <li>{@code core}: {@code core({docs, fields, stopWords, versions, facets, kinds, norms, ranges,
 *       terms})}, see {@code CoreFile}; with the shards of terms while the index is small
 *   <li>{@code terms} and {@code pairs}: {@code terms(number, dictionary, postings)}, see {@code
 *       Shard}; ports begin with {@code #}, facets with {@code @}; a pair is two stems with a blank
 *       between them
 *   <li>{@code titles} and {@code texts}: {@code titles(language, block, [[address, title, context,
 *       ports, product], ...])} and {@code texts(language, block, [text, ...])}
 * </ul>
 *
 * The names of these have a hash of the content, so that a new index never mixes with an old one.
 */
public final class SearchExport {
  /** Version of the format; the script of the site refuses any other. */
  private static final int FORMAT = 1;

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
    List<Shard> terms = Shards.of(reader.words().values());
    List<Shard> pairs = Shards.of(reader.pairs().values());
    boolean small = characters(terms) < layout.inlineCharacters();
    List<Shard> apart = small ? List.of() : terms;
    SearchFile core = new CoreFile(index, lucene).file(small ? terms : List.of());
    List<SearchFile> termFiles = shardFiles("terms", apart);
    List<SearchFile> pairFiles = shardFiles("pairs", pairs);
    StoredFiles titles = StoredFiles.titles(index.documents(), layout);
    StoredFiles texts = StoredFiles.texts(index.documents(), layout);
    Map<String, String> named = new LinkedHashMap<>();
    named.put("v", Integer.toString(FORMAT));
    named.put("engine", Literals.text(engine));
    named.put("core", Literals.text(core.path()));
    named.put("terms", paths(termFiles));
    named.put("firsts", firsts(apart));
    named.put("pairs", paths(pairFiles));
    named.put("pairFirsts", firsts(pairs));
    named.put("titles", titles.paths());
    named.put("texts", texts.paths());
    named.put("blocks", blocks(titles, texts));
    List<SearchFile> files = new ArrayList<>();
    files.add(SearchFile.named("index", Literals.call("index", ObjectLiteral.of(named))));
    files.add(core);
    files.addAll(termFiles);
    files.addAll(pairFiles);
    files.addAll(titles.files());
    files.addAll(texts.files());
    return files;
  }

  private LeafReader leaf() {
    if (index.reader().leaves().size() != 1) {
      throw new IllegalStateException("segments: " + index.reader().leaves().size());
    }
    return index.reader().leaves().get(0).reader();
  }

  private static int characters(List<Shard> shards) {
    return shards.stream().mapToInt(s -> s.dictionary().length() + s.postings().length()).sum();
  }

  private static List<SearchFile> shardFiles(String name, List<Shard> shards) {
    List<SearchFile> files = new ArrayList<>();
    for (Shard shard : shards) {
      String number = Integer.toString(files.size());
      files.add(SearchFile.hashed(name, Literals.call(name, number, shard.literals())));
    }
    return files;
  }

  private static String paths(List<SearchFile> files) {
    return Literals.texts(files.stream().map(SearchFile::path).toList());
  }

  private static String firsts(List<Shard> shards) {
    return Literals.texts(shards.stream().map(Shard::first).toList());
  }

  private static String blocks(StoredFiles titles, StoredFiles texts) {
    Map<String, String> sizes = new LinkedHashMap<>();
    sizes.put("titles", Integer.toString(titles.blockSize()));
    sizes.put("texts", Integer.toString(texts.blockSize()));
    return ObjectLiteral.of(sizes);
  }
}
