package portolan.entry;

import portolan.model.Encryption;

/** What the cells of a row say about encryption in one sign, from the best to the worst. */
public enum Lock {
  /** Encrypted unless somebody changes a setting. */
  ON("on"),
  /** Can be encrypted, but is not by default. */
  OFF("off"),
  /** No source says enough. */
  UNKNOWN("unknown"),
  /** Cannot be encrypted. */
  NONE("none");

  private final String id;

  Lock(String id) {
    this.id = id;
  }

  /** The word in views and templates. */
  public String id() {
    return id;
  }

  /** The sign of a row. */
  public static Lock of(PathEntry entry) {
    Encryption supported = entry.encryption().value();
    Encryption.Default byDefault = entry.encryptionDefault().value();
    if (byDefault == Encryption.Default.ENCRYPTED) {
      return ON;
    }
    if (supported == Encryption.Other.NONE) {
      return NONE;
    }
    return supported.isSupported() && byDefault == Encryption.Default.CLEAR ? OFF : UNKNOWN;
  }

  /** The worse of two signs. */
  public Lock worse(Lock other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
