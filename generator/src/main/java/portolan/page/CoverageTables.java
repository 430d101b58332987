package portolan.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import portolan.entry.Coverage;
import portolan.entry.Mark;
import portolan.model.Product;
import portolan.page.view.CoverageTableView;
import portolan.text.Language;

/** How much the catalog knows about each version, and where it is from, as tables. */
final class CoverageTables {
  private final Scope scope;
  private final List<Coverage> all;

  CoverageTables(Scope scope) {
    this.scope = scope;
    this.all = Coverage.of(scope.catalog(), scope.entries());
  }

  /** The tables for a page. */
  List<CoverageTableView> on(String page) {
    Map<String, ToIntFunction<Coverage>> facts = new LinkedHashMap<>();
    all.stream()
        .flatMap(c -> c.facts().keySet().stream())
        .distinct()
        .filter(kind -> all.stream().anyMatch(c -> c.facts().get(kind) > 0))
        .forEach(kind -> facts.put(kind, c -> c.facts().get(kind)));
    Map<String, ToIntFunction<Coverage>> cells = new LinkedHashMap<>();
    cells.put("cells", Coverage::allCells);
    for (Mark mark : Coverage.MARKS) {
      cells.put(mark.id(), c -> c.cells().get(mark));
    }
    cells.put("not-stated", Coverage::notStated);
    Map<String, ToIntFunction<Coverage>> texts = new LinkedHashMap<>();
    texts.put("texts", Coverage::texts);
    for (Language language : Language.ALL) {
      texts.put(language.code(), c -> c.complete().get(language));
    }
    texts.put("conflicts", Coverage::conflicts);
    texts.put("corrections", Coverage::corrections);
    return List.of(
        table("facts", facts, page),
        table("evidence", cells, page),
        table("language", texts, page));
  }

  private CoverageTableView table(
      String name, Map<String, ToIntFunction<Coverage>> columns, String page) {
    List<CoverageTableView.Row> rows = new ArrayList<>();
    for (Product product : scope.products()) {
      Coverage coverage =
          all.stream().filter(c -> c.product().equals(product)).findFirst().orElseThrow();
      rows.add(
          new CoverageTableView.Row(
              Scope.link(
                  scope.name(product.shortLabel()), scope.addresses().product(product.id()), page),
              columns.values().stream()
                  .map(c -> Integer.toString(c.applyAsInt(coverage)))
                  .toList()));
    }
    return new CoverageTableView(
        scope.words().text("coverage.caption-" + name),
        columns.keySet().stream().map(k -> scope.words().text("coverage." + k)).toList(),
        rows);
  }
}
