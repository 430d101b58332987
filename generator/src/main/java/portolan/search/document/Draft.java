package portolan.search.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import portolan.address.Place;
import portolan.entry.FacetNames;
import portolan.model.Aliases;
import portolan.model.Product;
import portolan.search.SearchDocument;
import portolan.search.SearchDocument.PortSpan;
import portolan.text.Localized;

/** A document while it is being made. */
final class Draft {
  private final String kind;
  private final Place place;
  private final Localized title;
  private Localized named;
  private Localized context = Localized.EMPTY;
  private Localized product = Localized.EMPTY;
  private String ports = "";
  private final List<Localized> text = new ArrayList<>();
  private final NameSet roles = new NameSet();
  private final NameSet targets = new NameSet();
  private final NameSet alt = new NameSet();
  private final NameSet names = new NameSet();
  private final Set<PortSpan> spans = new LinkedHashSet<>();
  private final Set<String> facets = new LinkedHashSet<>();
  private final Set<Product> versions = new LinkedHashSet<>();

  Draft(String kind, Place place, Localized title) {
    this.kind = kind;
    this.place = place;
    this.title = title;
    this.named = title;
    facet(FacetNames.KIND, kind);
  }

  /** Sets what of the title is its own name. */
  Draft named(Localized words) {
    named = words;
    return this;
  }

  /** Sets the line that says where it belongs. */
  Draft context(Localized line) {
    context = line;
    return this;
  }

  /** Makes it a thing of one version; people often type the version beside the word they want. */
  Draft product(Product version) {
    product = version.shortLabel();
    versions.add(version);
    alt(version.label()).alt(version.shortLabel()).alt(version.aliases());
    return facet(FacetNames.PRODUCT, version.id());
  }

  /** Makes it a thing of some versions; one of them is shown, several are not. */
  Draft products(Set<Product> versions) {
    versions.forEach(this::product);
    if (versions.size() > 1) {
      product = Localized.EMPTY;
    }
    return this;
  }

  /** The versions that have it. */
  Set<Product> versions() {
    return versions;
  }

  /** Where it is. */
  Place place() {
    return place;
  }

  /** Sets what is shown as the names of its versions. */
  void shown(Localized names) {
    product = names;
  }

  /** All that makes it look the same in several versions of a line; ends may have other roles. */
  List<Object> look(String line) {
    List<String> others =
        facets.stream()
            .filter(f -> !f.startsWith(FacetNames.term(FacetNames.PRODUCT, "")))
            .filter(f -> !f.startsWith(FacetNames.term(FacetNames.ROLE, "")))
            .sorted()
            .toList();
    return List.of(line, place.anchor(), title, context, ports, List.copyOf(text), others);
  }

  /** Takes over what another version has besides. */
  void join(Draft other) {
    versions.addAll(other.versions);
    roles.addAll(other.roles);
    targets.addAll(other.targets);
    alt.addAll(other.alt);
    names.addAll(other.names);
    spans.addAll(other.spans);
    facets.addAll(other.facets);
  }

  /** Sets the ports as they are shown. */
  Draft ports(String shown) {
    ports = shown;
    return this;
  }

  /** Adds a sentence to the text. */
  Draft text(Localized sentence) {
    if (!text.contains(sentence)) {
      text.add(sentence);
    }
    return this;
  }

  /** Adds the name of an end or a role. */
  Draft role(Localized name) {
    roles.add(name);
    return this;
  }

  /** The names of its ends and roles; of a connection the ends that open it. */
  NameSet roles() {
    return roles;
  }

  /** The names of the ends that a connection leads to. */
  NameSet targets() {
    return targets;
  }

  /** Adds another name. */
  Draft alt(String name) {
    alt.add(name);
    return this;
  }

  /** Adds another name. */
  Draft alt(Localized name) {
    alt.add(name);
    return this;
  }

  /** Adds other names. */
  Draft alt(Aliases names) {
    alt.add(names);
    return this;
  }

  /** Adds another name of the thing itself. */
  Draft name(Localized name) {
    names.add(name);
    return this;
  }

  /** Adds other names of the thing itself. */
  Draft names(Aliases other) {
    names.add(other);
    return this;
  }

  /** Adds a port or range. */
  Draft span(PortSpan span) {
    spans.add(span);
    return this;
  }

  /** Adds an id to filter by. */
  Draft facet(String key, String id) {
    facets.add(FacetNames.term(key, id));
    return this;
  }

  /** What it is called, in both languages. */
  List<String> called() {
    return List.of(named.ru(), named.en());
  }

  /** Everything else that is read of it, in both languages: ends and text. */
  List<String> read() {
    List<String> all = new ArrayList<>(roles.all());
    all.addAll(targets.all());
    for (Localized sentence : text) {
      all.add(sentence.ru());
      all.add(sentence.en());
    }
    return all;
  }

  SearchDocument document(int id) {
    return new SearchDocument(
        id,
        kind,
        place,
        title,
        named,
        context,
        product,
        ports,
        Localized.join(" ", text),
        roles.text(),
        targets.text(),
        alt.text(),
        names.text(),
        List.copyOf(spans),
        facets);
  }
}
