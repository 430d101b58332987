package portolan.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Set;

/** Markdown without its marks. */
final class PlainText {
  private final StringBuilder out = new StringBuilder();
  private final LinkRules rules;

  private PlainText(LinkRules rules) {
    this.rules = rules;
  }

  /** The text of a node; links without a text are left out. */
  static String of(Node node) {
    return of(node, null);
  }

  /** The text of a node; links without a text show the name of their target. */
  static String of(Node node, LinkRules rules) {
    PlainText text = new PlainText(rules);
    text.add(node);
    return text.out.toString().strip().replaceAll("\\s+", " ");
  }

  private void add(Node node) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      out.append(Escaping.unescapeString(node.getChars()));
    } else if (node instanceof HtmlInline) {
      out.append(node.getChars());
    } else if (node instanceof Code code) {
      out.append(code.getText());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      out.append(' ');
    } else if (node instanceof Link link && link.getText().isBlank() && rules != null) {
      out.append(rules.judge(link.getUrl().unescape(), Set.of()).label());
    } else {
      for (Node child : node.getChildren()) {
        add(child);
      }
      out.append(node.isOrDescendantOfType(Text.class) ? "" : blockEnd(node));
    }
  }

  private static String blockEnd(Node node) {
    return node instanceof com.vladsch.flexmark.util.ast.Block ? " " : "";
  }
}
