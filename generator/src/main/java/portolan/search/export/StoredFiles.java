package portolan.search.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portolan.search.SearchDocument;
import portolan.text.Language;

/**
 * What is shown of the documents, in one language and in blocks of equal size: a reader loads one
 * file while the catalog is small, and later only the blocks with results.
 */
final class StoredFiles {
  /** How many documents have their values in one file. */
  private final int blockSize;

  private final Map<Language, List<SearchFile>> files = new LinkedHashMap<>();

  private StoredFiles(int blockSize) {
    this.blockSize = blockSize;
  }

  /** Makes the value of a document. */
  private interface Value {
    String of(SearchDocument document, Language language);
  }

  /** Address, title, context, ports and product. */
  static StoredFiles titles(List<SearchDocument> documents, Layout layout) {
    boolean small = documents.size() <= layout.titlesInOneFile();
    int size = small ? documents.size() : layout.titleBlock();
    return of("titles", documents, size, StoredFiles::title);
  }

  /** The texts from which passages are taken. */
  static StoredFiles texts(List<SearchDocument> documents, Layout layout) {
    boolean small = Language.ALL.stream().allMatch(l -> bytes(documents, l) <= layout.textBytes());
    int size = small ? documents.size() : layout.textBlock();
    return of("texts", documents, size, (d, l) -> Literals.text(d.text().in(l)));
  }

  private static int bytes(List<SearchDocument> documents, Language language) {
    return documents.stream()
        .mapToInt(d -> d.text().in(language).getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  private static String title(SearchDocument document, Language language) {
    String anchor = document.place().anchor();
    return Literals.texts(
        List.of(
            document.place().page() + (anchor.isEmpty() ? "" : "#" + anchor),
            document.title().in(language),
            document.context().in(language),
            document.ports(),
            document.product().in(language)));
  }

  private static StoredFiles of(
      String name, List<SearchDocument> documents, int blockSize, Value value) {
    StoredFiles stored = new StoredFiles(Math.max(1, blockSize));
    for (Language language : Language.ALL) {
      List<SearchFile> blocks = new ArrayList<>();
      for (int start = 0; start < documents.size(); start += stored.blockSize) {
        int end = Math.min(documents.size(), start + stored.blockSize);
        List<String> values =
            documents.subList(start, end).stream().map(d -> value.of(d, language)).toList();
        blocks.add(
            SearchFile.hashed(
                name + "-" + language.code(),
                Literals.call(
                    name,
                    Literals.text(language.code()),
                    Integer.toString(blocks.size()),
                    Literals.list(values))));
      }
      stored.files.put(language, blocks);
    }
    return stored;
  }

  int blockSize() {
    return blockSize;
  }

  /** The files of all languages. */
  List<SearchFile> files() {
    return files.values().stream().flatMap(List::stream).toList();
  }

  /** The paths of each language in order. */
  String paths() {
    Map<String, String> paths = new LinkedHashMap<>();
    files.forEach(
        (language, blocks) ->
            paths.put(
                language.code(), Literals.texts(blocks.stream().map(SearchFile::path).toList())));
    return ObjectLiteral.of(paths);
  }
}
