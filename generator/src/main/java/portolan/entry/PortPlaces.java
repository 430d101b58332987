package portolan.entry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import portolan.model.Catalog;
import portolan.model.Conflict;
import portolan.model.Correction;
import portolan.model.DynamicRange;
import portolan.model.Mention;
import portolan.model.Note;
import portolan.model.PortUse;
import portolan.model.Ports;
import portolan.model.Product;
import portolan.model.Protocol;
import portolan.model.StaticPort;
import portolan.model.StaticPortGuide;
import portolan.model.Transport;

/**
 * Every number and range that anything names, and who names it: connections, rules, named ranges,
 * static ports with their examples, and texts.
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
   * @param guides what is said of all static ports of a version: still needed, or valid values
   * @param notes notes that mention it
   * @param conflicts conflicts that mention it
   * @param corrections corrections that mention it
   */
  public record Uses(
      Ports.Span span,
      List<PathEntry> paths,
      List<RuleEntry> rules,
      List<In<DynamicRange>> ranges,
      List<In<StaticPort>> examples,
      List<In<StaticPortGuide>> guides,
      List<In<Note>> notes,
      List<Conflict> conflicts,
      List<Correction> corrections) {
    private Uses(Ports.Span span) {
      this(
          span,
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>());
    }

    /** Uses of exactly these numbers in rows. */
    public List<PortEntry> inRows() {
      return Stream.concat(
              paths.stream().flatMap(p -> p.ports().stream()),
              rules.stream().flatMap(r -> r.ports().stream()))
          .filter(p -> p.span().equals(Optional.of(span)))
          .toList();
    }

    /** Protocols that are spoken on it, those of most rows first. */
    public List<Protocol> protocols() {
      Map<Protocol, Integer> rows = new LinkedHashMap<>();
      inRows().forEach(p -> p.protocol().ifPresent(q -> rows.merge(q, 1, Integer::sum)));
      return rows.entrySet().stream()
          .sorted(Map.Entry.<Protocol, Integer>comparingByValue().reversed())
          .map(Map.Entry::getKey)
          .toList();
    }

    /** Transports that anything names with it; TCP where it is only an example of a setting. */
    public Set<Transport> transports() {
      Set<Transport> transports = EnumSet.noneOf(Transport.class);
      inRows().forEach(p -> transports.addAll(p.transports()));
      ranges.forEach(r -> transports.addAll(r.thing().transports()));
      Stream.of(
              notes.stream().flatMap(n -> n.thing().mentions().stream()),
              conflicts.stream().flatMap(c -> c.mentions().stream()),
              corrections.stream().flatMap(c -> c.mentions().stream()))
          .flatMap(mentions -> mentions)
          .filter(m -> m.span().equals(span))
          .forEach(m -> transports.addAll(m.transports()));
      guides.stream()
          .flatMap(g -> g.thing().stillNeeded().stream())
          .filter(u -> u.ports().equals(span))
          .forEach(u -> transports.addAll(u.transports()));
      if (!examples.isEmpty() && transports.isEmpty()) {
        transports.add(Transport.TCP);
      }
      return transports;
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
    for (Conflict conflict : catalog.conflicts()) {
      places.mentioned(conflict.mentions()).forEach(u -> u.conflicts().add(conflict));
    }
    for (Correction correction : catalog.corrections()) {
      places.mentioned(correction.mentions()).forEach(u -> u.corrections().add(correction));
    }
    return places;
  }

  private void add(Catalog catalog, Product product) {
    catalog.ranges().stream()
        .filter(r -> product.has(r.line(), r.in()))
        .forEach(r -> at(r.span()).ranges().add(new In<>(product, r)));
    catalog.staticPorts().stream()
        .filter(s -> product.has(s.line(), s.in()))
        .forEach(s -> s.example().ifPresent(span -> at(span).examples().add(new In<>(product, s))));
    for (Note note : catalog.notes()) {
      if (product.has(note.line(), note.in())) {
        mentioned(note.mentions()).forEach(u -> u.notes().add(new In<>(product, note)));
      }
    }
    for (StaticPortGuide guide : catalog.staticPortGuides()) {
      if (product.has(guide.line(), guide.in())) {
        numbers(guide).forEach(span -> at(span).guides().add(new In<>(product, guide)));
      }
    }
  }

  /** Ports that are still needed, and the numbers that the product accepts. */
  private static Stream<Ports.Span> numbers(StaticPortGuide guide) {
    Stream<Ports.Span> needed =
        guide.stillNeeded().stream()
            .map(PortUse::ports)
            .filter(p -> p instanceof Ports.Span)
            .map(p -> (Ports.Span) p);
    return Stream.concat(needed, Stream.of(guide.validValues().value())).distinct();
  }

  private Stream<Uses> mentioned(List<Mention> mentions) {
    return mentions.stream().map(Mention::span).distinct().map(this::at);
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
