package portolan.catalog;

import java.util.List;
import portolan.model.Catalog;
import portolan.model.Conflict;
import portolan.source.Diagnostics;
import portolan.source.Suggestion;

/** A conflict has at least two values and shows one of them. */
final class ConflictCheck implements Check {
  @Override
  public void run(Reading reading, Diagnostics diagnostics) {
    Catalog catalog = reading.catalog();
    for (Conflict conflict : catalog.conflicts()) {
      List<String> ids = conflict.values().stream().map(Conflict.Value::id).toList();
      Origins origins = reading.origins();
      boolean listed = origins.trust(conflict, "values");
      boolean named = conflict.values().stream().allMatch(v -> origins.trust(v, "id"));
      if (listed && ids.size() < 2) {
        diagnostics.error(
            conflict.at(),
            "a conflict needs at least two values",
            "add the value of the other source");
      }
      if (listed && named && origins.trust(conflict, "shown") && !ids.contains(conflict.shown())) {
        diagnostics.error(
            origins.row(conflict).map(row -> row.at("shown")).orElse(conflict.at()),
            "'shown' names '" + conflict.shown() + "', which is not among the values",
            Suggestion.hint(conflict.shown(), ids));
      }
    }
  }
}
