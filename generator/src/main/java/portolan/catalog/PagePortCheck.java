package portolan.catalog;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portolan.model.PageFile;
import portolan.model.Ports;
import portolan.source.Diagnostics;

/**
 * A port that a Markdown page names is data somewhere in the catalog. In code blocks only words
 * count, since {@code 1/tcp} may be anything in the output of a command.
 */
final class PagePortCheck implements Check {
  private static final Pattern CODE = Pattern.compile("(?ms)^ {0,3}(```|~~~).*?(^ {0,3}\\1|\\z)");

  @Override
  public void run(Reading reading, Diagnostics diagnostics) {
    List<TextRow> rows = reading.files().stream().flatMap(f -> TextRows.of(f).stream()).toList();
    Optional<List<Ports.Span>> known = KnownPorts.of(reading, rows).everywhere();
    for (PageFile page : reading.catalog().pages()) {
      known.ifPresent(spans -> check(page, spans, diagnostics));
    }
  }

  private static void check(PageFile page, List<Ports.Span> known, Diagnostics diagnostics) {
    String text = page.file().text();
    for (NamedPort port : NamedPort.in(text)) {
      boolean named = port.from() < port.at() || !isCode(text, port.at());
      if (named && !KnownPorts.holds(known, port)) {
        diagnostics.error(
            page.file().positionAt(port.at()),
            "the page names port " + port.written() + ", which is not listed as data",
            "add it to the row that it belongs to, or to the 'mentions' of a note");
      }
    }
  }

  private static boolean isCode(String text, int index) {
    Matcher code = CODE.matcher(text);
    while (code.find() && code.start() <= index) {
      if (index < code.end()) {
        return true;
      }
    }
    return false;
  }
}
