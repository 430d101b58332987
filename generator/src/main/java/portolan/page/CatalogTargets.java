package portolan.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import portolan.address.Addresses;
import portolan.address.Place;
import portolan.entry.End;
import portolan.entry.Entries;
import portolan.entry.NoteHomes;
import portolan.entry.Pair;
import portolan.entry.PathEntry;
import portolan.entry.PortPlaces;
import portolan.entry.RuleEntry;
import portolan.markdown.LinkTargets;
import portolan.model.Catalog;
import portolan.model.Endpoint;
import portolan.model.Note;
import portolan.model.Ports;
import portolan.model.Product;
import portolan.text.Language;
import portolan.text.Localized;

/**
 * The things that typed links lead to, in one language. Where several versions have a thing of the
 * same id, a link leads to the version that the text speaks of, else to the newest.
 */
final class CatalogTargets {
  private record Thing(Localized label, Place place) {}

  private final Map<String, Map<String, Thing>> things = new LinkedHashMap<>();
  private final Map<String, Map<String, Thing>> ofVersions = new HashMap<>();
  private final Addresses addresses;
  private final Localized eventName;

  /**
   * Targets of a catalog.
   *
   * @param notes homes of its notes
   * @param noteName what a link to a note is called that has no text of its own
   * @param eventName the same for a dated fact
   */
  CatalogTargets(
      Catalog catalog,
      Addresses addresses,
      Entries entries,
      PortPlaces ports,
      PageTitles titles,
      NoteHomes notes,
      Localized noteName,
      Localized eventName) {
    this.addresses = addresses;
    this.eventName = eventName;
    List<Product> newest = newestFirst(catalog);
    for (Product product : newest) {
      add("product", product.id(), product.shortLabel(), addresses.product(product.id()));
      entriesOf(product, entries);
      pairs(product, entries);
      parts(product, catalog, entries, new EndpointHomes(product, addresses, entries));
      for (Note note : catalog.notes()) {
        if (note.line().equals(product.line())) {
          notes
              .home(note, product)
              .ifPresent(home -> add(product, "note", note.id(), noteName, home));
        }
      }
    }
    for (Ports.Span span : ports.spans()) {
      add("port", span.toString(), Localized.same(PortLines.text(span)), addresses.port(span));
    }
    catalog
        .protocols()
        .forEach(p -> add("protocol", p.id(), p.label(), addresses.word("protocols", p.id())));
    catalog
        .authentication()
        .forEach(
            m ->
                add("authentication", m.id(), m.label(), addresses.word("authentication", m.id())));
    catalog
        .encryption()
        .forEach(m -> add("encryption", m.id(), m.label(), addresses.word("encryption", m.id())));
    catalog
        .errors()
        .forEach(e -> add("error", e.id(), Localized.same(e.text()), addresses.error(e)));
    catalog.terms().forEach(t -> add("term", t.id(), t.label(), addresses.term(t.id())));
    catalog
        .weaknesses()
        .forEach(w -> add("weakness", w.id(), w.label(), addresses.weakness(w.id())));
    catalog.sources().forEach(s -> add("source", s.id(), s.title(), addresses.source(s.id())));
    titles.titles().forEach(this::page);
  }

  private static List<Product> newestFirst(Catalog catalog) {
    List<Product> products = new ArrayList<>();
    catalog.lines().forEach(l -> products.addAll(l.versions()));
    Collections.reverse(products);
    return products;
  }

  private void entriesOf(Product product, Entries entries) {
    for (PathEntry path : entries.paths(product)) {
      add(product, "path", path.id(), path.label(), path.home());
    }
    for (RuleEntry rule : entries.rules(product)) {
      add(product, "rule", rule.id(), Localized.same(rule.name()), rule.home());
    }
  }

  /** A link may name the two ends in either order. */
  private void pairs(Product product, Entries entries) {
    for (Pair pair : entries.pairs(product).all()) {
      String first = pair.first().id();
      String second = pair.second().id();
      add(
          product,
          "between",
          first + "--" + second,
          name(pair.first(), pair.second()),
          pair.home());
      add(
          product,
          "between",
          second + "--" + first,
          name(pair.second(), pair.first()),
          pair.home());
    }
  }

  private static Localized name(End first, End second) {
    Localized one = first.shortLabel();
    Localized other = second.shortLabel();
    return new Localized(one.ru() + " – " + other.ru(), one.en() + " – " + other.en());
  }

  private void parts(Product product, Catalog catalog, Entries entries, EndpointHomes homes) {
    String version = product.id();
    for (Endpoint endpoint : catalog.endpoints()) {
      if (endpoint.line().equals(product.line()) && endpoint.in().contains(version)) {
        Localized label = endpoint.factsIn(version).label();
        Place home = homes.home(endpoint);
        add(product, "endpoint", endpoint.id(), label, home);
        if (endpoint.kind() == Endpoint.Kind.ROLE) {
          add(product, "role", endpoint.id(), label, home);
        }
      }
    }
    entries
        .connectors(product)
        .forEach(c -> add(product, "connector", c.id(), c.name(), addresses.connector(version, c)));
    entries
        .events(product)
        .forEach(e -> add(product, "event", e.id(), eventName, addresses.event(version, e)));
    catalog.ranges().stream()
        .filter(r -> r.in().contains(version))
        .forEach(r -> add(product, "range", r.id(), r.label(), addresses.range(version, r)));
    catalog.staticPorts().stream()
        .filter(s -> s.in().contains(version))
        .forEach(
            s ->
                add(product, "static-port", s.id(), s.service(), addresses.staticPort(version, s)));
  }

  private void page(String name, Localized title) {
    add("page", name, title, addresses.page(name));
    if (name.startsWith("guides/")) {
      add("guide", name.substring("guides/".length()), title, addresses.page(name));
    }
  }

  private void add(String type, String id, Localized label, Place place) {
    things.computeIfAbsent(type, t -> new TreeMap<>()).putIfAbsent(id, new Thing(label, place));
  }

  private void add(Product product, String type, String id, Localized label, Place place) {
    add(type, id, label, place);
    ofVersions
        .computeIfAbsent(product.id() + " " + type, t -> new HashMap<>())
        .put(id, new Thing(label, place));
  }

  /** The targets as seen from one page, those of its version first. */
  LinkTargets from(String page, Language language) {
    return from(page, language, page.substring(0, Math.max(page.indexOf('/'), 0)));
  }

  /**
   * The targets as seen from one page.
   *
   * @param version version that the text speaks of, or another word for none
   */
  LinkTargets from(String page, Language language, String version) {
    return new LinkTargets() {
      @Override
      public Collection<String> types() {
        return things.keySet();
      }

      @Override
      public Collection<String> known(String type) {
        return things.getOrDefault(type, Map.of()).keySet();
      }

      @Override
      public Optional<Target> find(String type, String id) {
        Thing own = ofVersions.getOrDefault(version + " " + type, Map.of()).get(id);
        return Optional.ofNullable(own == null ? things.getOrDefault(type, Map.of()).get(id) : own)
            .map(t -> new Target(t.label().in(language), t.place().from(page)));
      }
    };
  }
}
