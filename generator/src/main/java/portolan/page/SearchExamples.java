package portolan.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import portolan.entry.End;
import portolan.model.Endpoint;
import portolan.model.Method;
import portolan.model.Ports.Span;
import portolan.model.Product;
import portolan.model.Protocol;
import portolan.model.Transport;
import portolan.page.view.SearchHelpView.Example;
import portolan.page.view.SearchHelpView.Section;
import portolan.text.Localized;
import portolan.text.Typography;

/**
 * Queries that explain how to search. Their form is written in the messages; numbers and names are
 * taken from the catalog, so that every example finds something in it.
 */
final class SearchExamples {
  /** Numbers of a range that shows what lies inside of one. */
  private static final int WIDE = 10;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final Scope scope;
  private final String page;
  private final Optional<Product> product;
  private final List<Span> ports;
  private final Optional<Span> range;

  SearchExamples(Scope scope, String page) {
    this.scope = scope;
    this.page = page;
    this.product = scope.products().stream().findFirst();
    List<Span> known =
        Stream.concat(
                scope.products().stream().flatMap(p -> p.mostAsked().stream()),
                scope.ports().spans().stream()
                    .filter(s -> !scope.ports().uses(s).paths().isEmpty()))
            .distinct()
            .toList();
    this.ports = known.stream().filter(Span::isSingle).toList();
    this.range =
        known.stream()
            .filter(s -> s.size() >= WIDE && ports.stream().noneMatch(middle(s)::equals))
            .min(Comparator.comparingInt(Span::size));
  }

  List<Section> sections() {
    return List.of(
        section("ports", ports()),
        section("words", words()),
        section("filters", filters()),
        section("repairs", repairs()));
  }

  private Section section(String name, List<Example> examples) {
    return new Section(
        name, words("search-help." + name), words("search-help." + name + "-text"), examples);
  }

  private List<Example> ports() {
    List<Example> examples = new ArrayList<>();
    if (!ports.isEmpty()) {
      String port = ports.get(0).toString();
      examples.add(example("port", port));
      examples.add(example("transport", port));
      examples.add(example("only-port", port));
    }
    if (ports.size() > 1) {
      examples.add(example("list", ports.get(0), ports.get(1)));
    }
    range.ifPresent(
        span -> {
          examples.add(example("range", span));
          examples.add(example("inside", middle(span), PortLines.text(span)));
        });
    return examples;
  }

  private static Span middle(Span range) {
    return Span.of((range.first() + range.last()) / 2);
  }

  private List<Example> words() {
    List<Example> examples =
        new ArrayList<>(List.of(example("word"), example("prefix"), example("phrase")));
    List<String> protocols =
        scope.catalog().protocols().stream().map(Protocol::label).map(this::plain).toList();
    if (protocols.size() > 1) {
      examples.add(example("either", protocols.get(0), protocols.get(1)));
      examples.add(example("both", protocols.get(0), protocols.get(1)));
    }
    if (!protocols.isEmpty()) {
      examples.add(example("without", protocols.get(0)));
      examples.add(example("marker", protocols.get(0)));
    }
    direction().ifPresent(ends -> examples.add(example("direction", ends.get(0), ends.get(1))));
    return examples;
  }

  /**
   * Who connects to whom: two roles that connect both ways, since the example tells that the way
   * back comes second; else any two. Of the newest version that has such roles.
   */
  private Optional<List<String>> direction() {
    List<List<String>> all = new ArrayList<>();
    for (Product version : scope.products()) {
      List<List<String>> ends = directions(version);
      Optional<List<String>> bothWays =
          ends.stream().filter(e -> ends.contains(List.of(e.get(1), e.get(0)))).findFirst();
      if (bothWays.isPresent()) {
        return bothWays;
      }
      all.addAll(ends);
    }
    return all.stream().findFirst();
  }

  private List<List<String>> directions(Product version) {
    return scope.entries().paths(version).stream()
        .filter(p -> p.from().size() == 1 && p.to().size() == 1)
        .map(p -> Stream.of(p.from(), p.to()).flatMap(e -> callName(e.get(0)).stream()).toList())
        .filter(ends -> ends.size() == 2 && !ends.get(0).equals(ends.get(1)))
        .toList();
  }

  /** One word by which administrators of any language call a role. */
  private Optional<String> callName(End end) {
    return Stream.concat(
            scope.catalog().endpoints().stream()
                .filter(e -> e.id().equals(end.id()))
                .flatMap(e -> e.aliases().en().stream()),
            Stream.of(end.shortLabel().en()))
        .filter(name -> end.kind() == Endpoint.Kind.ROLE && WORD.matcher(name).matches())
        .findFirst();
  }

  private List<Example> filters() {
    List<Example> examples = new ArrayList<>();
    product
        .flatMap(p -> scope.entries().roles(p).stream().findFirst().map(r -> role(p, r)))
        .ifPresent(role -> examples.add(filter("role", role)));
    product.ifPresent(p -> examples.add(filter("product", plain(p.shortLabel()))));
    scope.catalog().protocols().stream()
        .findFirst()
        .ifPresent(p -> examples.add(filter("proto", plain(p.label()))));
    first(scope.catalog().authentication()).ifPresent(label -> examples.add(filter("auth", label)));
    first(scope.catalog().encryption()).ifPresent(label -> examples.add(filter("enc", label)));
    examples.add(filter("kind", scope.words().typed("search-help.kind-value")));
    examples.add(filter("transport", Transport.UDP.id()));
    examples.add(filter("exposure", scope.words().text("search-help.exposure-value")));
    scope.catalog().weaknesses().stream()
        .findFirst()
        .ifPresent(w -> examples.add(filter("weak", plain(w.label()))));
    return examples;
  }

  private Example filter(String key, String value) {
    String query = scope.words().typed("search.filter-" + key) + ":" + quoted(value);
    return new Example(SearchLinks.of(query, page), words("search-help.filter-" + key));
  }

  private String role(Product in, Endpoint role) {
    return plain(role.factsIn(in.id()).shortLabel());
  }

  private Optional<String> first(List<Method> methods) {
    return methods.stream().findFirst().map(m -> plain(m.label()));
  }

  private List<Example> repairs() {
    List<Example> examples = new ArrayList<>();
    for (Span port : ports.subList(0, Math.min(1, ports.size()))) {
      examples.add(example("layout", port));
      examples.add(example("look-alike", port));
    }
    examples.add(example("typo"));
    scope.catalog().protocols().stream()
        .findFirst()
        .ifPresent(p -> examples.add(example("relaxed", plain(p.label()))));
    return examples;
  }

  private String words(String key, Object... places) {
    return Typography.set(scope.words().text(key, places), scope.language());
  }

  /** A name as a reader types it. */
  private String plain(Localized name) {
    return name.in(scope.language()).replace('\u00a0', ' ');
  }

  /** A value of a filter, which ends at a blank unless it stands in quotes. */
  private static String quoted(String value) {
    return value.indexOf(' ') < 0 ? value : '"' + value + '"';
  }

  private Example example(String name, Object... places) {
    String key = "search-help." + name;
    String query = scope.words().typed(key + "-query", places);
    return new Example(SearchLinks.of(query, page), words(key, places));
  }
}
