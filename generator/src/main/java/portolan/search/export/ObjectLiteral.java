package portolan.search.export;

import java.util.Map;
import java.util.stream.Collectors;

/** An object as it is written in a script. */
final class ObjectLiteral {
  private ObjectLiteral() {}

  /** An object of names, which must be plain words, and values that are written already. */
  static String of(Map<String, String> values) {
    return values.entrySet().stream()
        .map(e -> e.getKey() + ":" + e.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
