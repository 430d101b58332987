package portolan.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Writes the tables of one page, each in a named region that scrolls by itself. */
final class TableWriter {
  private final InlineWriter inlines;
  private final Map<String, Integer> labels = new HashMap<>();
  private String heading;

  TableWriter(InlineWriter inlines, String title) {
    this.inlines = inlines;
    this.heading = title;
  }

  /** Notes the heading that the next tables stand under; it names them. */
  void under(String text) {
    heading = text;
  }

  /** A table with its region. */
  String table(TableBlock table) {
    StringBuilder out = new StringBuilder();
    out.append("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
    out.append(label()).append("\">\n<table>\n");
    for (Node part : table.getChildren()) {
      if (part.hasChildren() && (part instanceof TableHead || part instanceof TableBody)) {
        String name = part instanceof TableHead ? "thead" : "tbody";
        out.append('<').append(name).append(">\n");
        part.getChildren().forEach(row -> row(row, out));
        out.append("</").append(name).append(">\n");
      }
    }
    return out.append("</table>\n</div>\n").toString();
  }

  /** Two regions of one page must not have the same name. */
  private String label() {
    int number = labels.merge(heading, 1, Integer::sum);
    return inlines.plain(number == 1 ? heading : heading + " (" + number + ")");
  }

  private void row(Node row, StringBuilder out) {
    out.append("<tr>");
    for (Node node : row.getChildren()) {
      if (node instanceof TableCell cell) {
        cell(cell, out);
      }
    }
    out.append("</tr>\n");
  }

  private void cell(TableCell cell, StringBuilder out) {
    String content = inlines.content(cell).strip();
    // An empty corner heads nothing.
    boolean head = cell.isHeader() && !content.isEmpty();
    String name = head ? "th" : "td";
    out.append('<').append(name).append(head ? " scope=\"col\"" : "");
    if (cell.getAlignment() != null && cell.getAlignment() != TableCell.Alignment.LEFT) {
      String side = cell.getAlignment().name().toLowerCase(Locale.ROOT);
      out.append(" class=\"align-").append(side).append('"');
    }
    out.append('>').append(content).append("</").append(name).append('>');
  }
}
