package portolan.search.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portolan.entry.VersionRuns;
import portolan.model.Product;
import portolan.model.ProductLine;
import portolan.text.Localized;

/**
 * Makes one document of what several versions of a line have with the same words and ports:
 * otherwise the same row, once for each version, would take all the first results.
 */
final class SharedDrafts {
  private final Map<String, ProductLine> lines;

  SharedDrafts(List<ProductLine> lines) {
    this.lines = lines.stream().collect(Collectors.toMap(ProductLine::id, l -> l));
  }

  /**
   * Joins drafts that look the same; the one that came first stands for all.
   *
   * @param drafts drafts of one kind, the version to be shown first before the others
   */
  List<Draft> joined(Stream<Draft> drafts) {
    Map<Object, Draft> kept = new LinkedHashMap<>();
    List<Object> once = new ArrayList<>();
    drafts.forEach(
        draft -> {
          Object key = onlyVersion(draft).<Object>map(v -> draft.look(v.line())).orElse(draft);
          Draft same = kept.putIfAbsent(key, draft);
          if (same != null) {
            same.join(draft);
            once.add(key);
          }
        });
    once.stream().distinct().map(kept::get).forEach(d -> d.shown(label(d.versions())));
    return List.copyOf(kept.values());
  }

  /** Its version, if it is something on a page of that version alone. */
  private static Optional<Product> onlyVersion(Draft draft) {
    return draft.place().anchor().isEmpty() || draft.versions().size() != 1
        ? Optional.empty()
        : draft.versions().stream().findFirst();
  }

  private Localized label(Set<Product> versions) {
    ProductLine line = lines.get(versions.iterator().next().line());
    return new Localized(
        VersionRuns.of(line, versions, v -> v.shortLabel().ru()),
        VersionRuns.of(line, versions, v -> v.shortLabel().en()));
  }
}
