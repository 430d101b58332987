package portolan.catalog;

import java.util.List;
import portolan.model.DataPath;
import portolan.model.KnownError;
import portolan.model.TimelineEvent;
import portolan.source.Diagnostics;
import portolan.source.Position;

/** A path that a dated fact or an error speaks of holds in one of its versions. */
final class DatedPathCheck implements Check {
  @Override
  public void run(Reading reading, Diagnostics diagnostics) {
    for (TimelineEvent event : reading.catalog().events()) {
      check(reading, event, event.line(), event.in(), event.about(), event.at(), diagnostics);
    }
    for (KnownError error : reading.catalog().errors()) {
      check(reading, error, error.line(), error.in(), error.about(), error.at(), diagnostics);
    }
  }

  private static void check(
      Reading reading,
      Object row,
      String line,
      List<String> versions,
      List<String> about,
      Position at,
      Diagnostics diagnostics) {
    Origins origins = reading.origins();
    if (!origins.trust(row, "in", "about")) {
      return;
    }
    for (DataPath path : reading.catalog().paths()) {
      if (path.line().equals(line)
          && about.contains(path.id())
          && origins.trust(path, "in")
          && versions.stream().allMatch(reading::hasVersion)
          && versions.stream().noneMatch(path.in()::contains)) {
        diagnostics.error(
            origins.at(row, "about", path.id(), at),
            "the path '"
                + path.id()
                + "' holds in none of the versions "
                + String.join(", ", versions),
            "name another path, or widen 'in'");
      }
    }
  }
}
