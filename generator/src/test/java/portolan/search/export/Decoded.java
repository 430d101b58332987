package portolan.search.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files for the browser, read by a decoder that shares nothing with what wrote them. */
final class Decoded {
  private static final Pattern CALL =
      Pattern.compile("portolanSearch\\.([a-z]+)\\((.*)\\);\n", Pattern.DOTALL);
  private static final JsonMapper SCRIPT =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES).build();
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  /** What a term has: field number to {@code document x frequency}. */
  record Found(Map<Integer, List<String>> fields) {}

  final JsonNode index;
  final JsonNode core;
  final Map<String, Found> terms = new TreeMap<>();
  final Map<String, Found> pairs = new TreeMap<>();
  private final Map<String, SearchFile> files = new HashMap<>();

  Decoded(List<SearchFile> written) {
    written.forEach(f -> files.put(f.path(), f));
    index = arguments("search/index.js", "index").get(0);
    core = arguments(index.get("core").asText(), "core").get(0);
    core.get("terms").forEach(shard -> shard(shard.get(0), shard.get(1), terms));
    shards("terms", terms);
    shards("pairs", pairs);
  }

  private void shards(String name, Map<String, Found> to) {
    int number = 0;
    for (JsonNode path : index.get(name)) {
      JsonNode arguments = arguments(path.asText(), name);
      if (arguments.get(0).asInt() != number++) {
        throw new AssertionError(path + " has the number " + arguments.get(0));
      }
      shard(arguments.get(1), arguments.get(2), to);
    }
  }

  private JsonNode arguments(String path, String function) {
    Matcher call = CALL.matcher(files.get(path).text());
    if (!call.matches() || !call.group(1).equals(function)) {
      throw new AssertionError(path + " does not call " + function);
    }
    try {
      return SCRIPT.readTree("[" + call.group(2) + "]");
    } catch (JsonProcessingException e) {
      throw new AssertionError(path, e);
    }
  }

  /** The values of titles or texts of one language. */
  List<JsonNode> stored(String name, String language) {
    List<JsonNode> all = new ArrayList<>();
    int block = 0;
    for (JsonNode path : index.get(name).get(language)) {
      JsonNode arguments = arguments(path.asText(), name);
      if (!arguments.get(0).asText().equals(language) || arguments.get(1).asInt() != block++) {
        throw new AssertionError(path + " says " + arguments.get(0) + " " + arguments.get(1));
      }
      arguments.get(2).forEach(all::add);
    }
    return all;
  }

  private static void shard(JsonNode dictionary, JsonNode postings, Map<String, Found> to) {
    Reader reader = new Reader(postings.asText());
    String term = "";
    for (String line : dictionary.asText().split("\n", -1)) {
      if (line.isEmpty()) {
        continue;
      }
      term = term.substring(0, DIGITS.indexOf(line.charAt(0))) + line.substring(1);
      if (to.put(term, found(reader)) != null) {
        throw new AssertionError("twice: " + term);
      }
    }
    if (reader.more()) {
      throw new AssertionError("postings are left after " + term);
    }
  }

  private static Found found(Reader reader) {
    Map<Integer, List<String>> fields = new TreeMap<>();
    int mask = reader.next();
    for (int field = 0; field < 5; field++) {
      if (((mask >> field) & 1) == 0) {
        continue;
      }
      List<String> entries = new ArrayList<>();
      int document = -1;
      for (int left = reader.next(); left > 0; left--) {
        int gap = reader.next();
        boolean scored = field < 4;
        document += 1 + (scored ? gap >> 1 : gap);
        int frequency = !scored || (gap & 1) == 1 ? 1 : reader.next();
        entries.add(document + " x " + frequency);
      }
      fields.put(field, entries);
    }
    return new Found(fields);
  }

  /** All numbers of a text. */
  static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    Reader reader = new Reader(text);
    while (reader.more()) {
      numbers.add(reader.next());
    }
    return numbers;
  }

  private static final class Reader {
    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    boolean more() {
      return at < text.length();
    }

    int next() {
      int value = 0;
      for (int shift = 0; ; shift += 5) {
        int digit = DIGITS.indexOf(text.charAt(at++));
        value += (digit % 32) << shift;
        if (digit < 32) {
          return value;
        }
      }
    }
  }
}
