package portolan.search.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import portolan.address.Addresses;
import portolan.entry.Entries;
import portolan.entry.NoteHomes;
import portolan.entry.PortPlaces;
import portolan.markdown.MarkdownPage;
import portolan.model.Catalog;
import portolan.model.Endpoint;
import portolan.model.Product;
import portolan.model.ProductLine;
import portolan.text.Language;

/**
 * Everything that documents are made of.
 *
 * @param catalog the catalog
 * @param addresses homes of things
 * @param entries resolved rows
 * @param ports all ports that anything names
 * @param notes homes of notes
 * @param pages pages written in Markdown by name, in both languages
 * @param texts texts of the catalog without their marks
 * @param words words of the interface
 */
public record SearchSource(
    Catalog catalog,
    Addresses addresses,
    Entries entries,
    PortPlaces ports,
    NoteHomes notes,
    Map<String, Map<Language, MarkdownPage>> pages,
    PlainTexts texts,
    SearchWords words) {
  /** All versions, from the newest of each line: of equal hits the newest is shown first. */
  List<Product> products() {
    List<Product> products = new ArrayList<>();
    for (ProductLine line : catalog.lines()) {
      List<Product> newest = new ArrayList<>(line.versions());
      Collections.reverse(newest);
      products.addAll(newest);
    }
    return List.copyOf(products);
  }

  /** Endpoints of a version in file order. */
  Stream<Endpoint> endpoints(Product product) {
    return catalog.endpoints().stream().filter(e -> product.has(e.line(), e.in()));
  }
}
