package portolan.cli;

import java.io.PrintWriter;
import portolan.source.Diagnostics;

/** Prints what a command found, in the form that was asked for. */
final class Outcome {
  private Outcome() {}

  static void print(
      Diagnostics diagnostics, Reporting reporting, PrintWriter out, PrintWriter err) {
    DiagnosticPrinter printer = new DiagnosticPrinter(diagnostics);
    if (reporting.json()) {
      printer.json(out);
    } else {
      printer.text(err, reporting.all());
    }
  }
}
