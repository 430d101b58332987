package portolan.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * JSON Schema (draft 7, which editors know best) of a kind of content file, as a tree of maps,
 * lists and strings in a fixed order. The content's own ids become enumerations, so that an editor
 * completes them.
 */
public final class JsonSchema {
  private static final Map<String, Object> LANGUAGES =
      map(
          "type",
          "object",
          "properties",
          map(
              "ru", map("type", "string", "minLength", 1),
              "en", map("type", "string", "minLength", 1)),
          "required",
          List.of("ru", "en"),
          "additionalProperties",
          false);

  private final Ids ids;

  private JsonSchema(Ids ids) {
    this.ids = ids;
  }

  /** The schema of a kind of file, with the ids that the content has. */
  public static Map<String, Object> of(FileKind kind, Ids ids) {
    Map<String, Object> schema =
        map(
            "$schema", "http://json-schema.org/draft-07/schema#",
            "title", kind.where(),
            "description", kind.description());
    schema.putAll(new JsonSchema(ids).schema(kind.root()));
    return schema;
  }

  private Map<String, Object> schema(Shape shape) {
    if (shape instanceof Shape.Block block) {
      return block(block);
    } else if (shape instanceof Shape.BlockOr either) {
      return anyOf(schema(either.other()), block(either.block()));
    } else if (shape instanceof Shape.WordsOr words) {
      return anyOf(map("enum", words.words()), schema(words.other()));
    } else if (shape instanceof Shape.ListOf list) {
      Map<String, Object> array = map("type", "array", "items", schema(list.item()), "minItems", 1);
      return list.lone() ? anyOf(schema(list.item()), array) : array;
    } else if (shape instanceof Shape.Name) {
      return anyOf(map("type", List.of("string", "number"), "minLength", 1), LANGUAGES);
    } else if (shape instanceof Shape.Prose) {
      return LANGUAGES;
    } else if (shape instanceof Shape.Choice choice) {
      return map("enum", choice.words());
    } else if (shape instanceof Shape.Reference reference) {
      List<String> known = List.copyOf(ids.everywhere(reference.kinds()));
      return known.isEmpty() ? map("type", "string") : map("enum", known);
    } else if (shape instanceof Shape.Flag) {
      return map("type", "boolean");
    } else if (shape instanceof Shape.Id) {
      return map("type", "string", "pattern", "^[a-z0-9]+(-[a-z0-9]+)*$");
    } else if (shape instanceof Shape.Text text) {
      return map("type", types(text), "pattern", "^(" + text.pattern() + ")$");
    }
    throw new IllegalStateException("no schema for " + shape);
  }

  /**
   * What an editor may take a fitting text for: it reads plain digits as a number and some words as
   * a truth value, for which a pattern says nothing.
   */
  private static List<String> types(Shape.Text text) {
    List<String> types = new ArrayList<>(List.of("string"));
    if (text.pattern().matcher("1.5").matches()) {
      types.add("number");
    } else if (text.pattern().matcher("1").matches()) {
      types.add("integer");
    }
    if (text.pattern().matcher("true").matches()) {
      types.add("boolean");
    }
    return types;
  }

  private Map<String, Object> block(Shape.Block block) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Shape.Key key : block.keys()) {
      Map<String, Object> property = map("description", key.description());
      property.putAll(schema(key.shape()));
      properties.put(key.name(), property);
    }
    Map<String, Object> object =
        map("type", "object", "properties", properties, "additionalProperties", false);
    List<String> required =
        block.keys().stream().filter(Shape.Key::required).map(Shape.Key::name).toList();
    if (!required.isEmpty()) {
      object.put("required", required);
    }
    return object;
  }

  private static Map<String, Object> anyOf(Map<String, Object> first, Map<String, Object> second) {
    List<Object> options = new ArrayList<>();
    Stream.of(first, second)
        .forEach(
            option -> {
              if (option.size() == 1 && option.get("anyOf") instanceof List<?> nested) {
                options.addAll(nested);
              } else {
                options.add(option);
              }
            });
    return map("anyOf", options);
  }

  private static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
