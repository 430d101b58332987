package portolan.catalog;

import portolan.model.Catalog;
import portolan.model.DataPath;
import portolan.model.Encryption;
import portolan.model.PathFacts;
import portolan.model.PortUse;
import portolan.model.Security;
import portolan.source.Diagnostics;

/** A row that is encrypted by default and has a port in clear text explains itself in a note. */
final class ClearPortCheck implements Check {
  @Override
  public void run(Reading reading, Diagnostics diagnostics) {
    Catalog catalog = reading.catalog();
    for (DataPath path : catalog.paths()) {
      boolean explained =
          !reading.origins().trust(path, "id")
              || reading.lacks(path.line(), "note")
              || catalog.notes().stream()
                  .filter(n -> n.line().equals(path.line()))
                  .anyMatch(
                      n -> n.about().contains(path.id()) || !reading.origins().trust(n, "about"));
      if (!explained) {
        PathUses.facts(path).forEach(facts -> check(facts, diagnostics));
      }
    }
  }

  private static void check(PathFacts facts, Diagnostics diagnostics) {
    if (facts.encryptionDefault().value() != Encryption.Default.ENCRYPTED) {
      return;
    }
    for (PortUse use : facts.ports().value()) {
      if (use.security() == Security.CLEAR) {
        diagnostics.error(
            use.at(),
            "the row is encrypted by default, but this port is in clear text",
            "add a note about the path that explains it, or correct one of the two");
      }
    }
  }
}
