package portolan.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import portolan.markdown.LinkTargets;
import portolan.model.Catalog;
import portolan.model.Connector;
import portolan.model.DataPath;
import portolan.model.DynamicRange;
import portolan.model.Endpoint;
import portolan.model.FirewallRule;
import portolan.model.KnownError;
import portolan.model.Method;
import portolan.model.Note;
import portolan.model.Product;
import portolan.model.Protocol;
import portolan.model.Source;
import portolan.model.StaticPort;
import portolan.model.Term;
import portolan.model.TimelineEvent;

/** What the files declare, without places: enough to tell a wrong link from a right one. */
final class DeclaredTargets implements LinkTargets {
  /** Which ports have a page shows only when all rows are resolved. */
  private static final String PORT = "port";

  private static final String GUIDES = "guides/";

  private final Map<String, Set<String>> ids = new TreeMap<>();
  private final boolean complete;

  DeclaredTargets(Catalog catalog, PageTitles titles, boolean complete) {
    this.complete = complete;
    add(
        "product",
        catalog.lines().stream().flatMap(l -> l.versions().stream()).toList(),
        Product::id);
    add("path", catalog.paths(), DataPath::id);
    add("rule", catalog.rules(), FirewallRule::id);
    add("note", catalog.notes(), Note::id);
    add("endpoint", catalog.endpoints(), Endpoint::id);
    add(
        "role",
        catalog.endpoints().stream().filter(e -> e.kind() == Endpoint.Kind.ROLE).toList(),
        Endpoint::id);
    add("range", catalog.ranges(), DynamicRange::id);
    add("static-port", catalog.staticPorts(), StaticPort::id);
    add("connector", catalog.connectors(), Connector::id);
    add("event", catalog.events(), TimelineEvent::id);
    add("error", catalog.errors(), KnownError::id);
    add("protocol", catalog.protocols(), Protocol::id);
    add("authentication", catalog.authentication(), Method::id);
    add("encryption", catalog.encryption(), Method::id);
    add("term", catalog.terms(), Term::id);
    add("source", catalog.sources(), Source::id);
    add("page", List.copyOf(titles.titles().keySet()), name -> name);
    add(
        "guide",
        titles.titles().keySet().stream().filter(name -> name.startsWith(GUIDES)).toList(),
        name -> name.substring(GUIDES.length()));
    ids.put(PORT, Set.of());
  }

  private <T> void add(String type, List<T> things, Function<T, String> id) {
    Set<String> all = new TreeSet<>();
    things.forEach(t -> all.add(id.apply(t)));
    ids.put(type, all);
  }

  @Override
  public Collection<String> types() {
    return ids.keySet();
  }

  @Override
  public Collection<String> known(String type) {
    return ids.getOrDefault(type, Set.of());
  }

  @Override
  public Optional<Target> find(String type, String id) {
    boolean exists =
        ids.containsKey(type) && (!complete || type.equals(PORT) || known(type).contains(id));
    return exists ? Optional.of(new Target(id, "#")) : Optional.empty();
  }
}
