package portolan.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import portolan.model.Catalog;
import portolan.model.DynamicRange;
import portolan.model.Mention;
import portolan.model.Note;
import portolan.model.Ports;
import portolan.model.Product;
import portolan.model.StaticPort;

/**
 * Every number and range that anything names, and who names it: connections, rules, named ranges,
 * examples of static ports, and texts.
 */
public final class PortPlaces {

  /**
   * All that names one port or range.
   *
   * @param span the numbers
   * @param paths connections with exactly these ports
   * @param rules rules with exactly these ports
   * @param ranges named ranges, with the version in which each matters
   * @param examples static ports that give it as an example
   * @param notes notes that mention it
   */
  public record Uses(
      Ports.Span span,
      List<PathEntry> paths,
      List<RuleEntry> rules,
      List<In<DynamicRange>> ranges,
      List<In<StaticPort>> examples,
      List<In<Note>> notes) {
    private Uses(Ports.Span span) {
      this(
          span,
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>());
    }
  }

  /**
   * A thing in a version.
   *
   * @param product the version
   * @param thing the thing
   */
  public record In<T>(Product product, T thing) {}

  private final TreeMap<Ports.Span, Uses> uses = new TreeMap<>();

  private PortPlaces() {}

  /** Gathers all places. */
  public static PortPlaces of(Catalog catalog, Entries entries) {
    PortPlaces places = new PortPlaces();
    entries.paths().forEach(p -> places.spans(p.ports()).forEach(u -> u.paths().add(p)));
    entries.rules().forEach(r -> places.spans(r.ports()).forEach(u -> u.rules().add(r)));
    for (Product product : catalog.lines().stream().flatMap(l -> l.versions().stream()).toList()) {
      product.mostAsked().forEach(places::at);
      places.add(catalog, product);
    }
    return places;
  }

  private void add(Catalog catalog, Product product) {
    catalog.ranges().stream()
        .filter(r -> r.line().equals(product.line()) && r.in().contains(product.id()))
        .forEach(r -> at(r.span()).ranges().add(new In<>(product, r)));
    catalog.staticPorts().stream()
        .filter(s -> s.line().equals(product.line()) && s.in().contains(product.id()))
        .forEach(s -> s.example().ifPresent(span -> at(span).examples().add(new In<>(product, s))));
    for (Note note : catalog.notes()) {
      if (note.line().equals(product.line()) && note.in().contains(product.id())) {
        note.mentions().stream()
            .map(Mention::span)
            .distinct()
            .forEach(span -> at(span).notes().add(new In<>(product, note)));
      }
    }
  }

  private Stream<Uses> spans(List<PortEntry> ports) {
    return ports.stream().flatMap(p -> p.span().stream()).distinct().map(this::at);
  }

  private Uses at(Ports.Span span) {
    return uses.computeIfAbsent(span, Uses::new);
  }

  /** All ports and ranges, ascending. */
  public Set<Ports.Span> spans() {
    return uses.keySet();
  }

  /** Who names a port or range. */
  public Uses uses(Ports.Span span) {
    return uses.get(span);
  }

  /** Other ranges that contain a port or range wholly. */
  public List<Uses> containing(Ports.Span span) {
    return uses.values().stream()
        .filter(u -> !u.span().equals(span) && u.span().contains(span))
        .toList();
  }
}
