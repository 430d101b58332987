package portolan.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portolan.source.Diagnostic;
import portolan.source.Diagnostics;

/** Prints mistakes as a compiler does: place, words, source line, caret, hint. */
final class DiagnosticPrinter {
  private static final int MOST_PER_FILE = 40;

  private final Diagnostics diagnostics;

  DiagnosticPrinter(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Prints as text; the last line counts. */
  void text(PrintWriter out, boolean all) {
    List<Diagnostic> sorted = diagnostics.sorted();
    String file = "";
    int printed = 0;
    int left = 0;
    for (Diagnostic d : sorted) {
      if (!d.at().file().equals(file)) {
        more(out, left);
        file = d.at().file();
        printed = 0;
        left = 0;
      }
      if (all || printed < MOST_PER_FILE) {
        one(out, d);
        printed++;
      } else {
        left++;
      }
    }
    more(out, left);
    if (!sorted.isEmpty()) {
      out.println(counts(sorted));
    }
    out.flush();
  }

  private static void more(PrintWriter out, int left) {
    if (left > 0) {
      out.println("... and " + left + " more");
    }
  }

  private void one(PrintWriter out, Diagnostic d) {
    out.println(d.at() + ": " + d.severity().word() + ": " + d.message());
    if (d.at().column() > 0) {
      diagnostics
          .lineAt(d.at())
          .ifPresent(
              line -> {
                out.println(line);
                out.println(caret(line, d.at().column()));
              });
    }
    if (!d.hint().isEmpty()) {
      out.println("hint: " + d.hint());
    }
  }

  /** Blanks up to the column, tabs kept, so that the caret stands below its letter. */
  private static String caret(String line, int column) {
    StringBuilder caret = new StringBuilder();
    line.codePoints().limit(column - 1L).forEach(c -> caret.append(c == '\t' ? '\t' : ' '));
    return caret.append('^').toString();
  }

  private static String counts(List<Diagnostic> all) {
    long errors = all.stream().filter(d -> d.severity() == Diagnostic.Severity.ERROR).count();
    long warnings = all.size() - errors;
    return number(errors, "error") + (warnings > 0 ? ", " + number(warnings, "warning") : "");
  }

  static String number(long count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }

  /** Prints as a JSON array. */
  void json(PrintWriter out) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Diagnostic d : diagnostics.sorted()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("file", d.at().file());
      one.put("line", d.at().line());
      one.put("column", d.at().column());
      one.put("severity", d.severity().word());
      one.put("message", d.message());
      one.put("hint", d.hint());
      all.add(one);
    }
    try {
      out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings and numbers are always JSON", e);
    }
    out.flush();
  }
}
