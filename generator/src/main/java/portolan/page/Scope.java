package portolan.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portolan.address.Addresses;
import portolan.address.Place;
import portolan.entry.Entries;
import portolan.entry.NoteHomes;
import portolan.entry.PathEntry;
import portolan.entry.PortPlaces;
import portolan.model.Catalog;
import portolan.model.DiagramPlan;
import portolan.model.Method;
import portolan.model.Product;
import portolan.model.ProductLine;
import portolan.model.Protocol;
import portolan.model.Source;
import portolan.page.view.Link;
import portolan.text.Html;
import portolan.text.Language;
import portolan.text.Localized;
import portolan.text.Typography;

/**
 * What the builders of views share in one language: the catalog with its entries and addresses, and
 * the words.
 *
 * @param catalog the catalog
 * @param addresses homes of things
 * @param entries resolved rows
 * @param ports all ports that anything names
 * @param notes homes of notes
 * @param words interface words
 * @param texts texts with inline Markdown
 * @param pictures draws diagrams
 */
record Scope(
    Catalog catalog,
    Addresses addresses,
    Entries entries,
    PortPlaces ports,
    NoteHomes notes,
    Words words,
    Texts texts,
    Pictures pictures) {

  Language language() {
    return words.language();
  }

  /** A name in the language of the page, its spaces set. */
  String name(Localized name) {
    return Typography.name(name, language());
  }

  /** A name that stands in a diagram, its spaces set. */
  String typeset(String name) {
    return Typography.set(name, language());
  }

  /** The diagrams of a kind that authors planned for a version. */
  Stream<DiagramPlan> diagrams(Product product, DiagramPlan.Kind kind) {
    return catalog.diagrams(product).stream().filter(d -> d.kind() == kind);
  }

  /** Inline Markdown as markup for a page. */
  Html html(Localized text, String page) {
    return texts.inline(text, page);
  }

  /** Inline Markdown of a version as markup for a page, which may belong to several versions. */
  Html html(Localized text, String page, Product product) {
    return texts.inline(text, page, product.id());
  }

  /** All versions, the newest first. */
  List<Product> products() {
    return catalog.lines().stream()
        .flatMap(
            l -> {
              List<Product> newest = new ArrayList<>(l.versions());
              Collections.reverse(newest);
              return newest.stream();
            })
        .toList();
  }

  /** The line of a version. */
  ProductLine line(Product product) {
    return catalog.lines().stream()
        .filter(l -> l.id().equals(product.line()))
        .findFirst()
        .orElseThrow();
  }

  /** Connections, those of the newest version first. */
  List<PathEntry> newestFirst(List<PathEntry> entries) {
    Map<Product, List<PathEntry>> of =
        entries.stream().collect(Collectors.groupingBy(PathEntry::product));
    return products().stream().flatMap(p -> of.getOrDefault(p, List.of()).stream()).toList();
  }

  /** The version in whose folders a page stands; empty for pages of no version. */
  Optional<Product> versionOf(String page) {
    return products().stream()
        .filter(p -> page.startsWith(p.id() + "/") || page.startsWith("between/" + p.id() + "/"))
        .findFirst();
  }

  /** A name followed by its version, where the reference has several and it is not the name. */
  String inVersion(String name, Product product) {
    String version = name(product.shortLabel());
    return products().size() < 2 || name.equals(version)
        ? name
        : name + " (" + version.replace(' ', '\u00a0') + ")";
  }

  /** A link to a source. */
  Link source(String id, String page) {
    Optional<Source> source = catalog.sources().stream().filter(s -> s.id().equals(id)).findFirst();
    return new Link(source.map(s -> name(s.title())).orElse(id), addresses.source(id).from(page));
  }

  /** A link to an authentication or encryption method. */
  Link method(String group, String id, String page) {
    List<Method> methods =
        group.equals("authentication") ? catalog.authentication() : catalog.encryption();
    Method method = methods.stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    return new Link(name(method.label()), addresses.word(group, id).from(page));
  }

  /** A link to a protocol. */
  Link protocol(Protocol protocol, String page) {
    return new Link(name(protocol.label()), addresses.word("protocols", protocol.id()).from(page));
  }

  /** Links to connections of a version, those that it has. */
  List<Link> paths(List<String> ids, Product product, String page) {
    return ids.stream()
        .flatMap(id -> entries.path(product, id).stream())
        .map(p -> link(name(p.label()), p.home(), page))
        .toList();
  }

  /** A link to a place. */
  static Link link(String text, Place place, String page) {
    return new Link(text, place.from(page));
  }
}
