package portolan.search.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import portolan.search.SearchDocument;
import portolan.text.Language;

/**
 * What is shown of the documents in one language, in blocks of equal size: a reader loads one file
 * while the catalog is small, and later only the blocks with results. A block is written column by
 * column, since neighbours in a column are alike, which compression makes use of.
 */
final class Rows {
  /** Address, title, context, ports, product and text of each document. */
  private final Map<Language, List<List<String>>> rows;

  /** How many documents have their rows in one file. */
  private final int blockSize;

  private Rows(Map<Language, List<List<String>>> rows, int blockSize) {
    this.rows = rows;
    this.blockSize = blockSize;
  }

  static Rows of(List<SearchDocument> documents, Layout layout) {
    Map<Language, List<List<String>>> rows = new LinkedHashMap<>();
    for (Language language : Language.ALL) {
      rows.put(language, documents.stream().map(d -> row(d, language)).toList());
    }
    boolean small = rows.values().stream().allMatch(r -> bytes(r) <= layout.rowBytes());
    return new Rows(rows, small ? documents.size() : layout.rowBlock());
  }

  private static int bytes(List<List<String>> rows) {
    return rows.stream()
        .flatMap(List::stream)
        .mapToInt(value -> value.getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  private static List<String> row(SearchDocument document, Language language) {
    UnaryOperator<String> letters =
        language == Language.RU ? LetterSwap::of : UnaryOperator.identity();
    String anchor = document.place().anchor();
    return List.of(
        document.place().page() + (anchor.isEmpty() ? "" : "#" + anchor),
        letters.apply(document.title().in(language)),
        letters.apply(document.context().in(language)),
        document.ports(),
        letters.apply(document.product().in(language)),
        letters.apply(document.text().in(language)));
  }

  int blockSize() {
    return blockSize;
  }

  /** A family for each language. */
  List<Family> families() {
    List<Family> families = new ArrayList<>();
    rows.forEach(
        (language, all) -> families.add(Family.of("rows-" + language.code(), blocks(all))));
    return families;
  }

  private List<String> blocks(List<List<String>> all) {
    List<String> blocks = new ArrayList<>();
    for (int start = 0; start < all.size(); start += blockSize) {
      blocks.add(block(all.subList(start, Math.min(all.size(), start + blockSize))));
    }
    return blocks;
  }

  private static String block(List<List<String>> block) {
    List<String> columns = new ArrayList<>();
    for (int column = 0; column < block.get(0).size(); column++) {
      int at = column;
      columns.add(Literals.texts(block.stream().map(row -> row.get(at)).toList()));
    }
    return Literals.list(columns);
  }
}
