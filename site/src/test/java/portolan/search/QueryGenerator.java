package portolan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import portolan.entry.FacetNames;
import portolan.search.SearchDocument.PortSpan;
import portolan.search.query.KeyboardLayout;
import portolan.search.query.Lookalikes;

/**
 * Queries of every kind that somebody may type about some documents; the same ones in every run.
 */
final class QueryGenerator {
  private static final List<String> MARKERS =
      List.of("порт ", "port ", "портам ", "зщке ", "gjhn ");
  private static final List<String> BETWEEN =
      List.of(" ", " \u2192 ", " - ", " to ", " tcp ", " порт ");
  private static final List<String> OTHERS = List.of("tcp/%s", "%s/udp", "tcp %s", "%s udp", ":%s");
  private static final List<String> DASHES = List.of("-", "\u2013", " - ", "..", "\u2026");
  private static final String LETTERS = "abcdefghijklmnoprstuvабвгдежзиклмнопрсту";
  private static final String SIGNS =
      "\"\u00ab\u201c-\u2212,;:|./' {}[]()#@0123456789tcpudпорт\u0000";

  /** Kinds of queries, of which the first ones may also be parts of others. */
  private static final int KINDS = 26;

  private static final int PARTS = 16;

  private final Random random;
  private final List<SearchDocument> documents;
  private final FacetNames facets;

  QueryGenerator(long seed, SearchIndex index) {
    this.random = new Random(seed);
    this.documents = index.documents();
    this.facets = index.facetNames();
  }

  /** So many queries. */
  List<String> queries(int count) {
    List<String> queries = new ArrayList<>();
    while (queries.size() < count) {
      queries.add(query(queries.size() % KINDS) + (random.nextInt(3) == 0 ? " " : ""));
    }
    return queries;
  }

  /** So many words with mistakes, of which none is still being typed. */
  List<String> misspelt(int count) {
    List<String> queries = new ArrayList<>();
    while (queries.size() < count) {
      queries.add(misspelt() + " ");
    }
    return queries;
  }

  private String query(int kind) {
    return switch (kind) {
      case 0 -> word();
      case 1 -> word() + " " + word();
      case 2 -> word() + " " + word() + " " + word();
      case 3 -> word() + (random.nextBoolean() ? " or " : " | ") + word() + " или " + word();
      case 4 -> beginning();
      case 5 -> misspelt();
      case 6 -> KeyboardLayout.swap(word());
      case 7 -> random.nextBoolean() ? Lookalikes.toLatin(word()) : Lookalikes.toCyrillic(word());
      case 8 -> port();
      case 9 -> pick(MARKERS) + port();
      case 10 -> pick(OTHERS).formatted(port());
      case 11 -> range();
      case 12 -> port() + "," + port() + (random.nextBoolean() ? ", " + range() : "");
      case 13 -> filter() + (random.nextBoolean() ? " " + word() : "");
      case 14 -> word() + " -" + (random.nextBoolean() ? word() : part());
      case 15 -> phrase();
      case 16 -> part() + " " + part();
      case 17 -> part() + " or " + part() + " " + part();
      case 18 -> sameTwice();
      case 19 -> ends();
      case 20 -> withMarker();
      case 21 -> withoutOtherName();
      case 22 -> word() + " " + beginning();
      case 23 -> word() + " " + misspelt() + (random.nextBoolean() ? " " + misspelt() : "");
      case 24 -> withUnknown();
      default -> garbage();
    };
  }

  private String part() {
    return query(random.nextInt(PARTS));
  }

  private String sameTwice() {
    String part = part();
    return part
        + (random.nextBoolean() ? " " : " or ")
        + part
        + " "
        + word().toUpperCase(Locale.ROOT);
  }

  /** Both ends of a connection, in either direction, and sometimes a third one. */
  private String ends() {
    SearchDocument document = pick(documents);
    String from = word(document.roles());
    String to = word(document.targets());
    String ends = random.nextBoolean() ? from + pick(BETWEEN) + to : to + pick(BETWEEN) + from;
    return random.nextInt(4) == 0 ? ends + pick(BETWEEN) + word(pick(documents).roles()) : ends;
  }

  /** A word for a port, without one. */
  private String withMarker() {
    String marker = pick(MARKERS).strip();
    return switch (random.nextInt(6)) {
      case 0 -> marker;
      case 1 -> marker + " " + pick(MARKERS).strip();
      case 2 -> marker + " " + word() + " " + word();
      case 3 -> word() + " or " + marker;
      case 4 -> filter() + " " + marker;
      default -> word() + " " + marker;
    };
  }

  /** Without something that it cannot be seen to have. */
  private String withoutOtherName() {
    SearchDocument document = pick(documents);
    String other = word(random.nextBoolean() ? document.alt() : document.names());
    return word(document.text().en()) + " -" + other;
  }

  /** With words that nothing has. */
  private String withUnknown() {
    StringBuilder unknown = new StringBuilder();
    for (int n = 8 + random.nextInt(6); n > 0; n--) {
      unknown.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    String known = random.nextBoolean() ? ends() : word();
    return random.nextBoolean() ? unknown + " " + known : known + " " + unknown + " " + word();
  }

  private String word() {
    return word(text());
  }

  private String word(String text) {
    List<String> words = words(text);
    return words.isEmpty() ? "smtp" : pick(words);
  }

  private String text() {
    SearchDocument document = pick(documents);
    return switch (random.nextInt(8)) {
      case 0 -> document.title().ru();
      case 1 -> document.title().en();
      case 2 -> document.text().ru();
      case 3 -> document.text().en();
      case 4 -> document.roles();
      case 5 -> document.targets();
      case 6 -> document.names();
      default -> document.alt();
    };
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Analysis.TOKEN.matcher(text).results().forEach(token -> words.add(token.group()));
    return words;
  }

  private String beginning() {
    String word = word();
    return word.substring(0, Math.min(word.length(), 1 + random.nextInt(5)));
  }

  /** One or two letters are wrong, missing, too many or swapped. */
  private String misspelt() {
    String right = word();
    // Only longer words may have two mistakes.
    for (int tries = random.nextInt(8); tries > 0 && right.length() < 8; tries--) {
      right = word();
    }
    StringBuilder word = new StringBuilder(right);
    for (int n = random.nextInt(2); n >= 0 && word.length() > 2; n--) {
      int at = 1 + random.nextInt(word.length() - 1);
      char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
      switch (random.nextInt(4)) {
        case 0 -> word.setCharAt(at, letter);
        case 1 -> word.deleteCharAt(at);
        case 2 -> word.insert(at, letter);
        default -> word.insert(at - 1, word.charAt(at)).deleteCharAt(at + 1);
      }
    }
    return word.toString();
  }

  private String port() {
    for (int tries = 0; tries < 20; tries++) {
      List<PortSpan> spans = pick(documents).spans();
      if (!spans.isEmpty() && random.nextInt(5) > 0) {
        PortSpan span = pick(spans);
        int port = span.low() + random.nextInt(span.high() - span.low() + 1);
        String text = Integer.toString(port);
        return random.nextInt(6) == 0 ? text.substring(0, 1 + text.length() / 2) : text;
      }
    }
    return random.nextInt(4) == 0
        ? Integer.toString(2000 + random.nextInt(25))
        : Integer.toString(random.nextInt(70_000));
  }

  private String range() {
    for (int tries = 0; tries < 20; tries++) {
      List<PortSpan> spans = pick(documents).spans();
      if (!spans.isEmpty() && random.nextInt(3) > 0) {
        PortSpan span = pick(spans);
        int less = random.nextInt(2) * random.nextInt(10);
        int low = Math.max(0, span.low() - less);
        return low + pick(DASHES) + Math.min(65535, span.high() + less);
      }
    }
    return random.nextInt(66_000) + pick(DASHES) + random.nextInt(66_000);
  }

  private String filter() {
    if (random.nextInt(12) == 0) {
      return "role:" + word();
    }
    FacetNames.Facet facet = pick(facets.all());
    String name = random.nextBoolean() ? facet.id() : pick(facet.names());
    String minus = random.nextInt(6) == 0 ? "-" : "";
    return minus + facet.key() + ":" + (name.contains(" ") ? "\"" + name + "\"" : name);
  }

  private String phrase() {
    List<String> words = words(text());
    if (words.size() < 3) {
      return "\"" + word() + "\"";
    }
    int start = random.nextInt(words.size() - 2);
    int end = Math.min(words.size(), start + 2 + random.nextInt(2));
    return "\"" + String.join(" ", words.subList(start, end)) + "\"";
  }

  private String garbage() {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(30); n >= 0; n--) {
      text.append(
          random.nextInt(8) == 0
              ? word()
              : String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length()))));
    }
    return text.toString();
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
