package portolan.search.export;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import portolan.search.SearchDocument;
import portolan.text.Language;

/**
 * What is shown of the documents, in blocks of equal size for each language: a reader loads one
 * file while the catalog is small, and later only the blocks with results.
 *
 * <p>A block has one list of all addresses, one of all titles and so on, and those that have much
 * in common lie side by side: compression looks back only 32 KB.
 */
final class Rows {
  private final List<SearchDocument> documents;

  /** How many documents have their rows in one file. */
  private final int blockSize;

  private Rows(List<SearchDocument> documents, int blockSize) {
    this.documents = documents;
    this.blockSize = blockSize;
  }

  static Rows of(List<SearchDocument> documents, Layout layout) {
    boolean small = Language.ALL.stream().allMatch(l -> bytes(documents, l) <= layout.textBytes());
    return new Rows(documents, small ? documents.size() : layout.rowBlock());
  }

  private static int bytes(List<SearchDocument> documents, Language language) {
    return documents.stream()
        .mapToInt(d -> d.text().in(language).getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  int blockSize() {
    return blockSize;
  }

  /** A family for each language. */
  List<Family> families() {
    return Language.ALL.stream()
        .map(language -> Family.of("rows-" + language.code(), blocks(language)))
        .toList();
  }

  private List<String> blocks(Language language) {
    List<String> blocks = new ArrayList<>();
    for (int start = 0; start < documents.size(); start += blockSize) {
      int end = Math.min(documents.size(), start + blockSize);
      blocks.add(block(documents.subList(start, end), language));
    }
    return blocks;
  }

  private static String block(List<SearchDocument> block, Language language) {
    UnaryOperator<String> letters =
        language == Language.RU ? LetterSwap::of : UnaryOperator.identity();
    Stream<Function<SearchDocument, String>> columns =
        Stream.of(
            Rows::address,
            SearchDocument::ports,
            d -> letters.apply(d.product().in(language)),
            d -> letters.apply(d.context().in(language)),
            d -> letters.apply(d.title().in(language)),
            d -> letters.apply(d.text().in(language)));
    return columns
        .map(column -> Literals.texts(block.stream().map(column).toList()))
        .collect(joining(","));
  }

  private static String address(SearchDocument document) {
    String anchor = document.place().anchor();
    return document.place().page() + (anchor.isEmpty() ? "" : "#" + anchor);
  }
}
