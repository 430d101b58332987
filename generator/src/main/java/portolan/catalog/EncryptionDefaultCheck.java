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
  public void run(Reading reading, Diagnostics diagnostics) {
    Catalog catalog = reading.catalog();
    for (DataPath path : catalog.paths()) {
      PathUses.facts(path).forEach(facts -> check(reading.origins(), facts, diagnostics));
    }
  }

  private static void check(Origins origins, PathFacts facts, Diagnostics diagnostics) {
    if (facts.encryptionDefault().value() == Encryption.Default.ENCRYPTED
        && !facts.encryption().value().isSupported()
        && origins.trustIn(facts, "encryption", "supported", "default")) {
      diagnostics.error(
          facts.encryptionDefault().at(),
          "encrypted by default, but no encryption is supported",
          "name the method under 'supported', or write 'unnamed' when the source names none");
    }
    if (!facts.defaultAuthentication().value().methods().isEmpty()
        && facts.supportedAuthentication().value() == Authentication.Absent.NONE
        && origins.trustIn(facts, "authentication", "default", "supported")) {
      diagnostics.error(
          facts.defaultAuthentication().at(),
          "authentication is used by default, but none is supported",
          "name the methods under 'supported'");
    }
  }
}
