package portolan.search.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import portolan.entry.FacetNames;
import portolan.entry.PathEntry;
import portolan.model.Method;
import portolan.model.Product;

/** Methods of authentication, or of encryption. */
final class MethodDocuments implements Kind {
  private final String group;
  private final String facet;
  private final List<Method> methods;
  private final Function<PathEntry, Stream<String>> used;
  private final SearchSource source;

  private MethodDocuments(
      SearchSource source,
      String group,
      String facet,
      List<Method> methods,
      Function<PathEntry, Stream<String>> used) {
    this.source = source;
    this.group = group;
    this.facet = facet;
    this.methods = methods;
    this.used = used;
  }

  static MethodDocuments authentication(SearchSource source) {
    return new MethodDocuments(
        source,
        "authentication",
        FacetNames.AUTHENTICATION,
        source.catalog().authentication(),
        path ->
            Stream.of(path.defaultAuthentication(), path.supportedAuthentication())
                .flatMap(cell -> cell.value().methods().stream()));
  }

  static MethodDocuments encryption(SearchSource source) {
    return new MethodDocuments(
        source,
        "encryption",
        FacetNames.ENCRYPTION,
        source.catalog().encryption(),
        path -> path.encryption().value().methods().stream());
  }

  @Override
  public String id() {
    return group;
  }

  @Override
  public Stream<Draft> drafts() {
    return methods.stream().map(this::draft);
  }

  private Draft draft(Method method) {
    return new Draft(id(), source.addresses().word(group, method.id()), method.label())
        .context(source.words().text("nav." + group))
        .text(source.texts().plain(method.summary(), ""))
        .names(method.aliases())
        .alt(method.id())
        .facet(facet, method.id())
        .products(products(method.id()));
  }

  private Set<Product> products(String id) {
    Set<Product> products = new LinkedHashSet<>();
    source.entries().paths().stream()
        .filter(p -> used.apply(p).anyMatch(id::equals))
        .forEach(p -> products.add(p.product()));
    return products;
  }
}
