package portolan.search.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The file of the fixed name, which says how to load the others, and these others. */
final class IndexFile {
  private final int inlineCharacters;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, String> hashes = new LinkedHashMap<>();
  private final List<String> inline = new ArrayList<>();
  private final List<SearchFile> others = new ArrayList<>();

  /**
   * An empty one.
   *
   * @param inlineCharacters most characters of a part that comes with it
   */
  IndexFile(int inlineCharacters) {
    this.inlineCharacters = inlineCharacters;
  }

  /** Adds a value that is written already. */
  void put(String name, String literal) {
    values.put(name, literal);
  }

  /** Adds parts. */
  void add(Family family) {
    add(family, 0);
  }

  /** Adds parts of which the first comes with this file if it is small. */
  void addNeeded(Family family) {
    boolean small = family.parts().get(0).length() <= inlineCharacters;
    if (small) {
      inline.add(family.inline(0));
    }
    add(family, small ? 1 : 0);
  }

  private void add(Family family, int from) {
    hashes.put(Literals.text(family.name()), Literals.text(family.hash()));
    for (int number = from; number < family.parts().size(); number++) {
      others.add(family.file(number));
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
