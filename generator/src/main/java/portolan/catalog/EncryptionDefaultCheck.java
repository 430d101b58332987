package portolan.catalog;

import portolan.model.Authentication;
import portolan.model.Catalog;
import portolan.model.DataPath;
import portolan.model.Encryption;
import portolan.model.PathFacts;
import portolan.source.Diagnostics;

/** What holds by default must be supported. */
final class EncryptionDefaultCheck implements Check {
  @Override
  public void run(Catalog catalog, Diagnostics diagnostics) {
    for (DataPath path : catalog.paths()) {
      PathUses.facts(path).forEach(facts -> check(facts, diagnostics));
    }
  }

  private static void check(PathFacts facts, Diagnostics diagnostics) {
    if (facts.encryptionDefault().value() == Encryption.Default.ENCRYPTED
        && !facts.encryption().value().isSupported()) {
      diagnostics.error(
          facts.encryptionDefault().at(),
          "encrypted by default, but no encryption is supported",
          "name the method under 'supported', or write 'unnamed' when the source names none");
    }
    if (!facts.defaultAuthentication().value().methods().isEmpty()
        && facts.supportedAuthentication().value() == Authentication.Absent.NONE) {
      diagnostics.error(
          facts.defaultAuthentication().at(),
          "authentication is used by default, but none is supported",
          "name the methods under 'supported'");
    }
  }
}
