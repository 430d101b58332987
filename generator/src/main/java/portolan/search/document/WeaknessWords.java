package portolan.search.document;

import portolan.entry.FacetNames;
import portolan.entry.PathEntry;
import portolan.entry.Weaknesses;
import portolan.model.Weakness;

/** From where a connection is used and what is weak about it, to filter by and as words. */
final class WeaknessWords {
  private final SearchSource source;
  private final Weaknesses weaknesses;

  WeaknessWords(SearchSource source) {
    this.source = source;
    this.weaknesses = new Weaknesses(source.catalog());
  }

  /** Adds the zone of use to filter by, and weaknesses with their names. */
  void add(Draft draft, PathEntry path) {
    addFacets(draft, path);
    for (Weakness weakness : weaknesses.of(path)) {
      draft
          .alt(source.words().text("weakness." + weakness.kind().id()))
          .alt(weakness.label())
          .alt(weakness.aliases());
    }
  }

  /** Adds both to filter by. */
  void addFacets(Draft draft, PathEntry path) {
    draft.facet(FacetNames.EXPOSURE, path.exposure().id());
    weaknesses.of(path).forEach(w -> draft.facet(FacetNames.WEAKNESS, w.id()));
  }
}
