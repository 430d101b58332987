package portolan.catalog;

import portolan.source.Diagnostics;

/** A rule of the catalog that goes beyond the shape of one file. */
interface Check {
  /** Reports every place that breaks the rule. */
  void run(Reading reading, Diagnostics diagnostics);
}
