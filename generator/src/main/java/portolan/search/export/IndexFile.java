package portolan.search.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The file of the fixed name, which says how to load the others, and these others. */
final class IndexFile {
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, String> hashes = new LinkedHashMap<>();
  private final List<String> inline = new ArrayList<>();
  private final List<SearchFile> others = new ArrayList<>();

  /** Adds a value that is written already. */
  void put(String name, String literal) {
    values.put(name, literal);
  }

  /**
   * Adds parts.
   *
   * @param first how many of the first parts come with this file
   */
  void add(Family family, int first) {
    hashes.put(Literals.text(family.name()), Literals.text(family.hash()));
    for (int number = 0; number < family.parts().size(); number++) {
      if (number < first) {
        inline.add(family.inline(number));
      } else {
        others.add(family.file(number));
      }
    }
  }

  /** This file and all others, in the order in which they were added. */
  List<SearchFile> files() {
    values.put("files", ObjectLiteral.of(hashes));
    values.put("parts", "{" + String.join(",", inline) + "}");
    List<SearchFile> files = new ArrayList<>();
    files.add(SearchFile.named("index", Literals.call("index", ObjectLiteral.of(values))));
    files.addAll(others);
    return files;
  }
}
