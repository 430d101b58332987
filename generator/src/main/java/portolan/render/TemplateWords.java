package portolan.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.source.SourceFile;
import portolan.source.Suggestion;

/**
 * The interface words that the templates of a theme ask for. A key is always written out, as in
 * {@code msg("table.port")}, so that reading the templates finds every one, used on a page or not.
 */
public final class TemplateWords {
  private static final Pattern CALL =
      Pattern.compile(
          "<#--.*?-->|\\bmsg\\(\\s*(?:(\"|')([^\"']*)\\1(?=\\s*[,)]))?", Pattern.DOTALL);

  /**
   * One place where a template asks for a word.
   *
   * @param key the key
   * @param at where the key stands
   */
  public record Use(String key, Position at) {}

  private final List<Use> uses = new ArrayList<>();
  private final List<Position> computed = new ArrayList<>();

  private TemplateWords() {}

  /** Reads all templates of a theme. */
  public static TemplateWords of(Theme theme) {
    TemplateWords words = new TemplateWords();
    for (String path : theme.templates()) {
      theme.template(path).ifPresent(words::scan);
    }
    return words;
  }

  private void scan(SourceFile source) {
    Matcher call = CALL.matcher(source.text());
    while (call.find()) {
      if (call.group(2) != null) {
        uses.add(new Use(call.group(2), source.positionAt(call.start(2))));
      } else if (call.group().startsWith("msg")) {
        computed.add(source.positionAt(call.start()));
      }
    }
  }

  /** All uses by file and place. */
  public List<Use> uses() {
    return List.copyOf(uses);
  }

  /** All keys in use, sorted. */
  public SortedSet<String> keys() {
    SortedSet<String> keys = new TreeSet<>();
    uses.forEach(use -> keys.add(use.key()));
    return keys;
  }

  /**
   * Reports each use of a key that does not exist, and each call without a written key.
   *
   * @param known keys of the messages files
   */
  public void check(Collection<String> known, Diagnostics diagnostics) {
    for (Use use : uses) {
      if (!known.contains(use.key())) {
        diagnostics.error(
            use.at(),
            "the messages have no key '" + use.key() + "'",
            Suggestion.nearest(use.key(), known)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("add it to the messages of every language"));
      }
    }
    for (Position at : computed) {
      diagnostics.error(
          at,
          "msg(...) needs a key that is written out",
          "choose between whole calls with <#if>, such as msg(\"mark.stated\")");
    }
  }
}
