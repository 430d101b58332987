package portolan.search.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  /**
   * What a term has.
   *
   * @param word whether it stands so in texts
   * @param fields documents by the number of the field; the only field of a mark or pair is 0
   */
  record Found(boolean word, Map<Integer, List<Integer>> fields) {}

  final JsonNode index;
  final JsonNode core;
  final JsonNode facets;
  final List<Integer> ranges;
  final Map<String, Found> terms = new TreeMap<>();
  final Map<String, Found> pairs = new TreeMap<>();

  /** First and last term of each shard of terms. */
  final List<List<String>> shards = new ArrayList<>();

  /** What {@code index.js} says of each shard of terms: no smaller term is in it. */
  final List<String> firsts;

  private final Map<String, SearchFile> files = new HashMap<>();
  private final Set<String> unread = new TreeSet<>();

  Decoded(List<SearchFile> written) {
    written.forEach(f -> files.put(f.path(), f));
    unread.addAll(files.keySet());
    index = arguments("search/index.js", "index").get(0);
    core = part("core", 0).get(0);
    facets = part("facets", 0).get(0);
    ranges = numbers(part("ranges", 0).get(0).asText());
    firsts = lines(index.get("terms").asText(), false);
    for (int shard = 0; shard < firsts.size(); shard++) {
      List<String> read = shard(part("terms", shard), firsts.get(shard), terms);
      shards.add(List.of(read.get(0), read.get(read.size() - 1)));
    }
    List<String> firstPairs = lines(index.get("pairs").asText(), false);
    for (int shard = 0; shard < firstPairs.size(); shard++) {
      shard(part("pairs", shard), firstPairs.get(shard), pairs);
    }
  }

  private JsonNode part(String family, int number) {
    String name = family + "-" + index.get("files").get(family).asText() + "-" + number;
    JsonNode inline = index.get("parts").get(name);
    if (inline != null) {
      return inline;
    }
    ArrayNode arguments = (ArrayNode) arguments("search/" + name + ".js", "part");
    if (!arguments.remove(0).asText().equals(name)) {
      throw new AssertionError(name + " is called otherwise in its file");
    }
    return arguments;
  }

  private JsonNode arguments(String path, String function) {
    unread.remove(path);
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

  /** The rows of one language: address, ports, product, context, title and text. */
  List<List<String>> rows(String language) {
    List<List<String>> all = new ArrayList<>();
    while (all.size() < core.get("docs").asInt()) {
      JsonNode block = part("rows-" + language, all.size() / index.get("rows").asInt());
      for (int row = 0; row < block.get(0).size(); row++) {
        List<String> values = new ArrayList<>();
        for (JsonNode column : block) {
          String value = column.get(row).asText();
          values.add(language.equals("ru") && values.size() > 1 ? swapped(value) : value);
        }
        all.add(values);
      }
    }
    return all;
  }

  /** Files of which nothing has been asked. */
  Set<String> unread() {
    return unread;
  }

  private static String swapped(String text) {
    String ascii =
        "?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"
            + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя";
    StringBuilder swapped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int at = ascii.indexOf(text.charAt(i));
      swapped.append(at < 0 ? text.charAt(i) : ascii.charAt((at + 64) % 128));
    }
    return swapped.toString();
  }

  private static List<String> lines(String dictionary, boolean swapped) {
    List<String> terms = new ArrayList<>();
    String term = "";
    for (String line : dictionary.split("\n", -1)) {
      if (!line.isEmpty()) {
        String rest = line.substring(1);
        int shared = DIGITS.indexOf(line.charAt(0));
        term = term.substring(0, shared) + (swapped ? swapped(rest) : rest);
        terms.add(term);
      }
    }
    return terms;
  }

  private static List<String> shard(JsonNode values, String first, Map<String, Found> to) {
    Reader reader = new Reader(values.get(1).asText());
    List<String> terms = lines(values.get(0).asText(), first.charAt(0) >= 'Ѐ');
    for (String term : terms) {
      if (to.put(term, found(term, reader)) != null) {
        throw new AssertionError("twice: " + term);
      }
    }
    if (reader.more()) {
      throw new AssertionError("postings are left after " + terms);
    }
    return terms;
  }

  private static Found found(String term, Reader reader) {
    if (term.matches("[#@].*|.* .*")) {
      return new Found(false, Map.of(0, documents(reader)));
    }
    int mask = reader.next();
    Map<Integer, List<Integer>> fields = new TreeMap<>();
    for (int field = 0; field < 6; field++) {
      if ((mask & (2 << field)) != 0) {
        fields.put(field, documents(reader));
      }
    }
    return new Found((mask & 1) != 0, fields);
  }

  private static List<Integer> documents(Reader reader) {
    List<Integer> documents = new ArrayList<>();
    int document = -1;
    for (int left = reader.next(); left > 0; left--) {
      document += 1 + reader.next();
      documents.add(document);
    }
    return documents;
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
