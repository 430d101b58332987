package portolan.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import java.util.regex.Pattern;
import portolan.text.Html;

/**
 * Writes the few elements that a page may have. Whatever is not one of them is written as text:
 * nothing passes through that is not named here.
 */
final class BlockWriter {
  private static final Pattern CODE_LANGUAGE = Pattern.compile("[a-z0-9-]+");

  private final StringBuilder out = new StringBuilder();
  private final InlineWriter inlines;
  private final TableWriter tables;
  private final Map<Node, String> anchors;

  /**
   * A writer for one page.
   *
   * @param title text of the page's title
   * @param anchors ids of the headings
   */
  BlockWriter(InlineWriter inlines, String title, Map<Node, String> anchors) {
    this.inlines = inlines;
    this.tables = new TableWriter(inlines, title);
    this.anchors = anchors;
  }

  Html html() {
    return new Html(out.toString().stripTrailing());
  }

  /** Writes a block. */
  void block(Node node) {
    if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof Paragraph) {
      out.append("<p>").append(inlines.prose(node)).append("</p>\n");
    } else if (node instanceof BulletList list) {
      list("ul", "", list);
    } else if (node instanceof OrderedList list) {
      int start = list.getStartNumber();
      list("ol", start == 1 ? "" : " start=\"" + start + "\"", list);
    } else if (node instanceof BlockQuote) {
      out.append("<blockquote>\n");
      node.getChildren().forEach(this::block);
      out.append("</blockquote>\n");
    } else if (node instanceof FencedCodeBlock code) {
      code(code, code.getInfo().toString().strip());
    } else if (node instanceof IndentedCodeBlock code) {
      code(code, "");
    } else if (node instanceof ThematicBreak) {
      out.append("<hr>\n");
    } else if (node instanceof TableBlock table) {
      out.append(tables.table(table));
    } else if (!(node instanceof Reference)) {
      String text = node.getChars().toString().strip();
      out.append("<p>").append(inlines.plain(text)).append("</p>\n");
    }
  }

  private void heading(Heading heading) {
    // The page's only first-level heading is the title, which stands in the template.
    int level = Math.max(2, heading.getLevel());
    String anchor = anchors.getOrDefault(heading, "");
    String id = anchor.isEmpty() ? "" : " id=\"" + Html.escape(anchor) + "\"";
    tables.under(PlainText.of(heading));
    out.append("<h").append(level).append(id).append('>').append(inlines.content(heading));
    out.append("</h").append(level).append(">\n");
  }

  private void list(String name, String attributes, ListBlock list) {
    out.append('<').append(name).append(attributes).append(">\n");
    for (Node item : list.getChildren()) {
      if (item instanceof ListItem) {
        item(item, list.isTight());
      } else {
        block(item);
      }
    }
    out.append("</").append(name).append(">\n");
  }

  private void item(Node item, boolean tight) {
    out.append("<li>");
    boolean inText = true;
    for (Node child : item.getChildren()) {
      boolean bare = tight && child instanceof Paragraph;
      if (bare) {
        out.append(inlines.prose(child));
      } else {
        out.append(inText ? "\n" : "");
        block(child);
      }
      inText = bare;
    }
    out.append("</li>\n");
  }

  private void code(ContentNode code, String language) {
    out.append("<pre class=\"code\" tabindex=\"0\"><code");
    if (CODE_LANGUAGE.matcher(language).matches()) {
      out.append(" class=\"language-").append(language).append('"');
    }
    out.append('>').append(Html.escape(InlineText.lines(code).stripTrailing()));
    out.append("</code></pre>\n");
  }
}
