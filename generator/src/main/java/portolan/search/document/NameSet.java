package portolan.search.document;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import portolan.model.Aliases;
import portolan.text.Localized;

/** Names in both languages, each once, in the order in which they came. */
final class NameSet {
  private final Set<String> names = new LinkedHashSet<>();

  void add(String name) {
    names.add(name);
  }

  void add(Localized name) {
    names.add(name.ru());
    names.add(name.en());
  }

  void add(Aliases other) {
    names.addAll(other.ru());
    names.addAll(other.en());
  }

  Collection<String> all() {
    return names;
  }

  void addAll(NameSet other) {
    names.addAll(other.names);
  }

  /** One name on each line. */
  String text() {
    return String.join("\n", names);
  }
}
