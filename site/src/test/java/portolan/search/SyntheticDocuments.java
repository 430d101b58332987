package portolan.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import portolan.address.Place;
import portolan.entry.FacetNames;
import portolan.entry.FacetNames.Facet;
import portolan.search.SearchDocument.PortSpan;
import portolan.text.Localized;

/**
 * Invented things to be found, as many as wanted and the same ones in every run. Their words are as
 * frequent as in real texts: few of them are in most texts, most of them in few.
 */
final class SyntheticDocuments {
  private static final List<String> KINDS =
      List.of("path", "static-port", "range", "port", "rule", "role", "note", "guide");
  private static final int ROLES = 24;
  private static final int PRODUCTS = 6;
  private static final int PROTOCOLS = 12;

  /** One word of so many is no word of any language, as names are. */
  private static final int NAMES = 12;

  private final Random random;
  private final List<String> russian;
  private final List<String> english;
  private final List<String> names = new ArrayList<>();
  private final int[] ports;

  private SyntheticDocuments(long seed, int count) {
    random = new Random(seed);
    russian = shuffled(words().stream().filter(w -> w.matches("[а-яё]{3,}")).toList());
    english = shuffled(words().stream().filter(w -> w.matches("[a-z]{2,}")).toList());
    RandomText text = new RandomText(seed);
    for (int i = 0; i < count * 2; i++) {
      names.add(text.word());
    }
    ports = random.ints(400, 1, 65536).toArray();
  }

  /** Documents with ids from 0. */
  static List<SearchDocument> of(int count) {
    SyntheticDocuments maker = new SyntheticDocuments(11, count);
    List<SearchDocument> documents = new ArrayList<>();
    for (int id = 0; id < count; id++) {
      // Kinds come one after the other, as in a catalog.
      documents.add(maker.document(id, KINDS.get(id * KINDS.size() / count)));
    }
    return documents;
  }

  /** Names of what they can be filtered by. */
  static FacetNames facets() {
    List<Facet> facets = new ArrayList<>();
    for (int i = 0; i < ROLES; i++) {
      facets.add(facet("role", "role-" + i, "Server role " + i, "Роль сервера " + i));
    }
    for (int i = 0; i < PRODUCTS; i++) {
      facets.add(facet("product", "version-" + i, "Product " + (2007 + i), "Версия " + (2007 + i)));
    }
    for (int i = 0; i < PROTOCOLS; i++) {
      facets.add(facet("proto", "protocol-" + i, "Protocol " + i, "Протокол " + i));
    }
    KINDS.forEach(kind -> facets.add(facet("kind", kind, kind, kind)));
    Stream.of("tcp", "udp")
        .forEach(t -> facets.add(facet("transport", t, t.toUpperCase(Locale.ROOT), t)));
    return new FacetNames(facets);
  }

  private static Facet facet(String key, String id, String en, String ru) {
    return new Facet(key, id, List.of(ru, en), new Localized(ru, en));
  }

  /** The bundled list of words. */
  static List<String> words() {
    try (InputStream in = SyntheticDocuments.class.getResourceAsStream("/search/words.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> shuffled(List<String> words) {
    List<String> copy = new ArrayList<>(words);
    Collections.shuffle(copy, random);
    return copy;
  }

  private SearchDocument document(int id, String kind) {
    List<PortSpan> spans = kind.equals("note") || kind.equals("guide") ? List.of() : spans(kind);
    int from = random.nextInt(ROLES);
    int to = random.nextInt(ROLES);
    Localized title = localized(3, 4);
    return new SearchDocument(
        id,
        kind,
        new Place(kind + "/" + id % 40 + ".html", "thing-" + id),
        title,
        title,
        new Localized("от роли " + from + " к роли " + to, "role " + from + " to role " + to),
        Localized.same("P" + id % PRODUCTS),
        shown(spans),
        localized(20, 40),
        role(from),
        role(to),
        sentence(english, 4),
        pick(names),
        spans,
        facets(kind, from, to, id, spans));
  }

  /** Names of roles have words in common, and a word of their own. */
  private String role(int role) {
    return "Роль сервера %d Server role %d %s".formatted(role, role, names.get(role));
  }

  private static Set<String> facets(String kind, int from, int to, int id, List<PortSpan> spans) {
    Set<String> facets = new TreeSet<>();
    facets.add("kind:" + kind);
    facets.add("role:role-" + from);
    facets.add("role:role-" + to);
    facets.add("product:version-" + id % PRODUCTS);
    facets.add("proto:protocol-" + from % PROTOCOLS);
    spans.forEach(
        span -> {
          if ((span.transports() & PortSpan.TCP) != 0) {
            facets.add("transport:tcp");
          }
          if ((span.transports() & PortSpan.UDP) != 0) {
            facets.add("transport:udp");
          }
        });
    return facets;
  }

  private List<PortSpan> spans(String kind) {
    boolean itself = kind.equals("port");
    List<PortSpan> spans = new ArrayList<>();
    for (int n = itself ? 0 : random.nextInt(3); n >= 0; n--) {
      int low = ports[rare(ports.length)];
      int transports = random.nextInt(4);
      if (kind.equals("range") || random.nextInt(8) == 0) {
        int high = Math.min(65535, low + (1 << random.nextInt(15)) + random.nextInt(5));
        spans.add(new PortSpan(low, high, transports, !itself && random.nextInt(3) == 0, itself));
      } else {
        boolean dynamic = !itself && random.nextInt(20) == 0;
        spans.add(new PortSpan(low, low, transports, dynamic, itself));
      }
    }
    return spans;
  }

  private static String shown(List<PortSpan> spans) {
    return String.join(", ", spans.stream().map(s -> PortTerms.text(s.low(), s.high())).toList());
  }

  private Localized localized(int least, int more) {
    int count = least + random.nextInt(more);
    return new Localized(sentence(russian, count), sentence(english, count));
  }

  private String sentence(List<String> words, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      boolean name = random.nextInt(NAMES) == 0;
      text.append(i == 0 ? "" : random.nextInt(15) == 0 ? ", " : " ");
      text.append(name ? pick(names) : words.get(rare(words.size())));
      if (random.nextInt(30) == 0) {
        text.append(" (").append(ports[rare(ports.length)]).append(')');
      }
    }
    return text.append('.').toString();
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** A number below a bound; small ones are frequent, large ones are rare. */
  private int rare(int bound) {
    return (int) (Math.pow(bound + 1, random.nextDouble()) - 1);
  }
}
