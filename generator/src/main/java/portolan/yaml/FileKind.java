package portolan.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of content file.
 *
 * @param name name of the kind, which is also the name of its schema
 * @param path what the path below the content folder must match; group 1 is the product line, where
 *     there is one
 * @param where the same in words for authors
 * @param description what such files hold, one line
 * @param root keys of the file
 * @param strangers keys that authors look for in such files in vain, each with a hint where to find
 *     what they would say
 */
public record FileKind(
    String name,
    Pattern path,
    String where,
    String description,
    Shape.Block root,
    Map<String, String> strangers) {
  public FileKind {
    strangers = Map.copyOf(strangers);
  }

  /** A kind of file whose own keys say enough to those who look for others. */
  public FileKind(String name, Pattern path, String where, String description, Shape.Block root) {
    this(name, path, where, description, root, Map.of());
  }

  /** Whether a path below the content folder names a file of this kind. */
  public boolean matches(String relative) {
    return path.matcher(relative).matches();
  }

  /** The product line that a path belongs to. */
  public Optional<String> line(String relative) {
    Matcher m = path.matcher(relative);
    return m.matches() && m.groupCount() > 0 ? Optional.of(m.group(1)) : Optional.empty();
  }

  /** Name of the schema file. */
  public String schemaName() {
    return name + ".schema.json";
  }
}
