package portolan.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The interface words of one language: flat keys such as {@code table.port}, with numbered places
 * ({@code {0}}) and, where a number decides, one form for each plural.
 *
 * <p>Remembers which keys were asked for, so that a build can report the unused ones. An unknown
 * key is a mistake of the theme, which the caller reports: {@link #text} shows the key between
 * {@code ⟦ ⟧} and {@link #unknown} names it.
 */
public final class Messages {
  private final Language language;
  private final Map<String, Map<String, String>> forms;
  private final Map<String, String> set = new ConcurrentHashMap<>();
  private final Set<String> used = ConcurrentHashMap.newKeySet();
  private final Set<String> unknown = ConcurrentHashMap.newKeySet();

  /**
   * Words of a language.
   *
   * @param forms key to plural form to text; a text without plural forms stands under {@code ""}
   */
  public Messages(Language language, Map<String, Map<String, String>> forms) {
    this.language = language;
    Map<String, Map<String, String>> copy = new LinkedHashMap<>();
    forms.forEach((key, value) -> copy.put(key, Map.copyOf(value)));
    this.forms = copy;
  }

  /** The language of the words. */
  public Language language() {
    return language;
  }

  /**
   * The text of a key as it is written, its places filled in order: for what is searched or typed.
   */
  public String text(String key, Object... places) {
    return fill(form(key, ""), places);
  }

  /** The text of a key as it is shown: set by {@link Typography}, the values of places are not. */
  public String shown(String key, Object... places) {
    return fill(set(form(key, "")), places);
  }

  /** The text of a key in the plural form for {@code number}, which also fills place 0. */
  public String count(String key, long number) {
    return fill(set(form(key, Plural.of(language, number).key())), number);
  }

  private String set(String text) {
    return set.computeIfAbsent(text, t -> Typography.set(t, language));
  }

  /**
   * The text of a key, or empty when the theme has no such key; asking does not count as unknown.
   */
  public Optional<String> find(String key) {
    if (!forms.containsKey(key)) {
      return Optional.empty();
    }
    return Optional.of(text(key));
  }

  /** Keys that were asked for and do not exist, sorted. */
  public Set<String> unknown() {
    return new TreeSet<>(unknown);
  }

  /** Keys that exist and were never asked for, sorted. */
  public Set<String> unused() {
    Set<String> rest = new TreeSet<>(forms.keySet());
    rest.removeAll(used);
    return rest;
  }

  private String form(String key, String plural) {
    used.add(key);
    String text = forms.getOrDefault(key, Map.of()).get(plural);
    if (text == null) {
      unknown.add(plural.isEmpty() ? key : key + " (" + plural + ")");
      return "⟦" + key + "⟧";
    }
    return text;
  }

  private static String fill(String text, Object... places) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    // In one pass, so that braces inside a value stay what they are.
    StringBuilder filled = new StringBuilder();
    int written = 0;
    for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
      boolean isPlace = at + 2 < text.length() && text.charAt(at + 2) == '}';
      int place = isPlace ? text.charAt(at + 1) - '0' : -1;
      if (place >= 0 && place <= 9 && place < places.length) {
        filled.append(text, written, at).append(places[place]);
        written = at + 3;
      }
    }
    return filled.append(text, written, text.length()).toString();
  }
}
