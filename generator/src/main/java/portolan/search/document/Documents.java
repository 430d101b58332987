package portolan.search.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import portolan.entry.CatalogFacets;
import portolan.entry.FacetNames;
import portolan.search.SearchDocument;

/** All documents of a catalog, and the names to filter them by. */
public final class Documents {
  /** Kinds of things that people ask the ports of. */
  private static final Set<String> HAVE_PORTS =
      Set.of("path", "setting", "connector", "rule", "range", "static-port");

  private Documents() {}

  /** The kinds in the order in which equal scores are shown. */
  private static List<Kind> kinds(SearchSource source) {
    return List.of(
        new PathDocuments(source),
        new ClientSettingDocuments(source),
        new ConnectorDocuments(source),
        new ErrorDocuments(source),
        new StaticPortDocuments(source),
        new RangeDocuments(source),
        new PortDocuments(source),
        new RuleDocuments(source),
        new RoleDocuments(source),
        new ProductDocuments(source),
        new ProtocolDocuments(source),
        MethodDocuments.authentication(source),
        MethodDocuments.encryption(source),
        new TermDocuments(source),
        new EventDocuments(source),
        new WeaknessDocuments(source),
        new NoteDocuments(source),
        new GuideDocuments(source));
  }

  /**
   * All documents, kind after kind, within a kind the newest version of a line first, ports
   * ascending. What is the same in several versions of a line is one document, at home in the
   * newest of them.
   */
  public static List<SearchDocument> of(SearchSource source) {
    TermAliases terms = new TermAliases(source.catalog().terms());
    NameParts parts = new NameParts();
    SharedDrafts shared = new SharedDrafts(source.catalog().lines());
    List<SearchDocument> documents = new ArrayList<>();
    for (Kind kind : kinds(source)) {
      shared
          .joined(kind.drafts())
          .forEach(
              draft -> {
                draft.alt(source.words().text("kind." + kind.id()));
                if (HAVE_PORTS.contains(kind.id())) {
                  draft.alt(source.words().text("kind.port"));
                }
                terms.addTo(draft);
                parts.addTo(draft);
                documents.add(draft.document(documents.size()));
              });
    }
    return List.copyOf(documents);
  }

  /** What the ids of the documents to filter by are called. */
  public static FacetNames facetNames(SearchSource source) {
    return CatalogFacets.of(
        source.catalog(),
        kind -> source.words().text("kind." + kind),
        zone -> source.words().text("zone." + zone.id()));
  }
}
