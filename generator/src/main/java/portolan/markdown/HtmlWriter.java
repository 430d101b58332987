package portolan.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import portolan.text.Html;
import portolan.text.Language;
import portolan.text.Typography;

/**
 * Writes the few elements that a text may have. Whatever is not one of them, raw HTML above all, is
 * written as text: nothing passes through that is not named here.
 */
final class HtmlWriter {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z0-9-]+");

  private final StringBuilder out = new StringBuilder();
  private final LinkRules rules;
  private final Set<String> anchors;
  private final IntFunction<String> anchorAt;
  private final Language language;
  private String heading = "";

  HtmlWriter(
      LinkRules rules, Set<String> anchors, IntFunction<String> anchorAt, Language language) {
    this.rules = rules;
    this.anchors = anchors;
    this.anchorAt = anchorAt;
    this.language = language;
  }

  Html html() {
    return new Html(out.toString().stripTrailing());
  }

  /** Writes a text as it is. */
  void plain(String text) {
    out.append(Html.escape(Typography.set(text, language)));
  }

  /** Writes a block. */
  void block(Node node) {
    if (node instanceof Heading h) {
      heading(h);
    } else if (node instanceof Paragraph) {
      element("p", node);
    } else if (node instanceof BulletList) {
      blocks("ul", node);
    } else if (node instanceof OrderedList list) {
      String start = list.getStartNumber() == 1 ? "" : " start=\"" + list.getStartNumber() + "\"";
      out.append("<ol").append(start).append(">\n");
      node.getChildren().forEach(this::block);
      out.append("</ol>\n");
    } else if (node instanceof ListItem item) {
      item(item);
    } else if (node instanceof BlockQuote) {
      blocks("blockquote", node);
    } else if (node instanceof FencedCodeBlock code) {
      code(code.getContentChars().normalizeEOL(), code.getInfo().toString());
    } else if (node instanceof IndentedCodeBlock code) {
      code(code.getContentChars().normalizeEOL(), "");
    } else if (node instanceof ThematicBreak) {
      out.append("<hr>\n");
    } else if (node instanceof TableBlock) {
      table(node);
    } else if (!(node instanceof Reference)) {
      out.append("<p>");
      plain(node.getChars().toString().strip());
      out.append("</p>\n");
    }
  }

  private void blocks(String name, Node node) {
    out.append('<').append(name).append(">\n");
    node.getChildren().forEach(this::block);
    out.append("</").append(name).append(">\n");
  }

  private void element(String name, Node node) {
    out.append('<').append(name).append('>');
    inlines(node);
    out.append("</").append(name).append(">\n");
  }

  private void heading(Heading h) {
    int level = Math.max(2, h.getLevel());
    int start = out.length();
    inlines(h);
    String body = out.substring(start).replaceFirst("\\s*\\{#[a-z0-9-]+}\\s*$", "");
    out.setLength(start);
    heading = PlainText.of(h).replaceFirst("\\s*\\{#[a-z0-9-]+}\\s*$", "");
    String anchor = anchorAt.apply(h.getStartOffset());
    String id = anchor == null || anchor.isEmpty() ? "" : " id=\"" + Html.escape(anchor) + "\"";
    out.append("<h").append(level).append(id).append('>').append(body);
    out.append("</h").append(level).append(">\n");
  }

  private void item(ListItem item) {
    out.append("<li>");
    boolean tight = item.isTight();
    for (Node child : item.getChildren()) {
      if (tight && child instanceof Paragraph) {
        inlines(child);
      } else {
        out.append('\n');
        block(child);
      }
    }
    out.append("</li>\n");
  }

  private void code(String text, String info) {
    String name = info.strip();
    out.append("<pre class=\"code\" tabindex=\"0\"><code");
    if (LANGUAGE.matcher(name).matches()) {
      out.append(" class=\"language-").append(name).append('"');
    }
    out.append('>').append(Html.escape(text.stripTrailing())).append("</code></pre>\n");
  }

  private void table(Node table) {
    out.append("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
    out.append(Html.escape(heading)).append("\">\n<table>\n");
    for (Node part : table.getChildren()) {
      if (part instanceof TableHead || part instanceof TableBody) {
        String name = part instanceof TableHead ? "thead" : "tbody";
        out.append('<').append(name).append(">\n");
        part.getChildren().forEach(this::row);
        out.append("</").append(name).append(">\n");
      }
    }
    out.append("</table>\n</div>\n");
  }

  private void row(Node row) {
    if (!(row instanceof TableRow)) {
      return;
    }
    out.append("<tr>");
    for (Node node : row.getChildren()) {
      if (node instanceof TableCell cell) {
        String name = cell.isHeader() ? "th" : "td";
        out.append('<').append(name).append(cell.isHeader() ? " scope=\"col\"" : "").append('>');
        inlines(cell);
        out.append("</").append(name).append('>');
      }
    }
    out.append("</tr>\n");
  }

  /** Writes the inline content of a node. */
  void inlines(Node parent) {
    parent.getChildren().forEach(this::inline);
  }

  private void inline(Node node) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      plain(Escaping.unescapeString(node.getChars()));
    } else if (node instanceof Code code) {
      out.append("<code>").append(Html.escape(code.getText().toString())).append("</code>");
    } else if (node instanceof Emphasis) {
      wrapped("em", node);
    } else if (node instanceof StrongEmphasis) {
      wrapped("strong", node);
    } else if (node instanceof Link link) {
      link(rules.judge(link.getUrl().unescape(), anchors), link);
    } else if (node instanceof AutoLink link) {
      link(rules.judge(link.getUrl().unescape(), anchors), null);
    } else if (node instanceof MailLink link) {
      String address = link.getText().toString();
      link(rules.judge("mailto:" + address, anchors), null);
    } else if (node instanceof SoftLineBreak) {
      out.append('\n');
    } else if (node instanceof HardLineBreak) {
      out.append("<br>\n");
    } else if (node.getClass().getSimpleName().equals("TextBase")) {
      inlines(node);
    } else {
      plain(node.getChars().toString());
    }
  }

  private void wrapped(String name, Node node) {
    out.append('<').append(name).append('>');
    inlines(node);
    out.append("</").append(name).append('>');
  }

  private void link(LinkRules.Verdict verdict, Link link) {
    boolean named = link != null && !link.getText().isBlank();
    if (!verdict.mistake().isEmpty()) {
      // The mistake is reported; nothing of the destination reaches the page.
      if (named) {
        inlines(link);
      }
      return;
    }
    out.append("<a href=\"").append(Html.escape(verdict.href())).append('"');
    out.append(verdict.external() ? " rel=\"noreferrer\">" : ">");
    if (named) {
      inlines(link);
    } else {
      plain(verdict.label());
    }
    out.append("</a>");
  }
}
