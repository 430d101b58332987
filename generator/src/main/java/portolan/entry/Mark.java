package portolan.entry;

import portolan.model.Evidence;
import portolan.model.Product;

/** What a value's evidence amounts to, from the strongest to the weakest. */
public enum Mark {
  /** Stands in the leading source of the version. */
  STATED("stated"),
  /** Filled from another source. */
  FILLED("filled"),
  /** No source at hand shows it. */
  UNVERIFIED("unverified"),
  /** Sources disagree. */
  DISPUTED("disputed");

  private final String id;

  Mark(String id) {
    this.id = id;
  }

  /** The word in views. */
  public String id() {
    return id;
  }

  /** The mark of a value in a version. */
  public static Mark of(Evidence evidence, Product product) {
    if (evidence instanceof Evidence.Seen seen) {
      return seen.sources().contains(product.leadingSource()) ? STATED : FILLED;
    }
    return UNVERIFIED;
  }
}
