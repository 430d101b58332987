package portolan.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import portolan.address.Place;
import portolan.entry.FacetNames;
import portolan.search.SearchDocument.PortSpan;
import portolan.text.Localized;

/** Invented things to be found, made in a line each. */
final class Shelf {
  private final List<SearchDocument> documents = new ArrayList<>();
  private final List<FacetNames.Facet> names = new ArrayList<>();

  /** A thing with the same text in both languages. */
  Shelf put(String title, String text, PortSpan... spans) {
    return put(Localized.same(title), Localized.same(text), "", "", List.of(), spans);
  }

  Shelf put(
      Localized title,
      Localized text,
      String roles,
      String alt,
      List<String> facets,
      PortSpan... spans) {
    documents.add(
        new SearchDocument(
            documents.size(),
            "path",
            Place.page("p" + documents.size() + ".html"),
            title,
            title,
            Localized.same("context"),
            Localized.same("K"),
            "",
            text,
            roles,
            "",
            alt,
            "",
            Arrays.asList(spans),
            new TreeSet<>(facets)));
    return this;
  }

  /** A connection, with other names of the thing itself. */
  Shelf connect(String title, String from, String to, String names) {
    documents.add(
        new SearchDocument(
            documents.size(),
            "path",
            Place.page("p" + documents.size() + ".html"),
            Localized.same(title),
            Localized.same(title),
            Localized.EMPTY,
            Localized.EMPTY,
            "",
            Localized.EMPTY,
            from,
            to,
            "",
            names,
            List.of(),
            new TreeSet<>()));
    return this;
  }

  Shelf facet(String key, String id, String... all) {
    names.add(new FacetNames.Facet(key, id, List.of(all), Localized.same(id)));
    return this;
  }

  SearchIndex index() {
    return SearchIndex.of(documents, new FacetNames(names));
  }

  static PortSpan tcp(int port) {
    return new PortSpan(port, port, PortSpan.TCP, false, false);
  }

  static PortSpan udp(int port) {
    return new PortSpan(port, port, PortSpan.UDP, false, false);
  }

  static PortSpan range(int low, int high) {
    return new PortSpan(low, high, PortSpan.TCP, false, false);
  }

  static PortSpan dynamic(int low, int high) {
    return new PortSpan(low, high, PortSpan.TCP, true, false);
  }

  /** The page of a port or range. */
  static PortSpan itself(int low, int high) {
    return new PortSpan(low, high, PortSpan.TCP | PortSpan.UDP, false, true);
  }
}
