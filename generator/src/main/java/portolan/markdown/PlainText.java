package portolan.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Markdown without its marks, on one line. */
final class PlainText {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}]+");

  private final StringBuilder out = new StringBuilder();
  private final Function<FoundLink, String> label;

  private PlainText(Function<FoundLink, String> label) {
    this.label = label;
  }

  /** The text of a node; a link without a text shows the id that it leads to. */
  static String of(Node node) {
    return of(List.of(node));
  }

  /** The text of nodes that follow each other; a link without a text shows its id. */
  static String of(List<Node> nodes) {
    return of(nodes, PlainText::id);
  }

  /** The text of nodes that follow each other; a link without a text shows its target's name. */
  static String of(List<Node> nodes, LinkRules rules) {
    return of(
        nodes,
        link -> {
          LinkRules.Verdict verdict = rules.judge(link.destination());
          return verdict.isAllowed() && !verdict.external() ? verdict.label() : link.written();
        });
  }

  private static String of(List<Node> nodes, Function<FoundLink, String> label) {
    PlainText text = new PlainText(label);
    nodes.forEach(text::add);
    return onOneLine(text.out.toString());
  }

  /** A text with single blanks in place of line ends and the like. */
  static String onOneLine(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  private static String id(FoundLink link) {
    String destination = link.destination();
    boolean typed = !destination.contains("//") && !destination.startsWith("mailto:");
    return typed ? destination.substring(destination.indexOf(':') + 1) : link.written();
  }

  private void add(Node node) {
    Optional<String> text = InlineText.of(node);
    Optional<FoundLink> link = FoundLink.of(node);
    if (text.isPresent()) {
      out.append(text.get());
    } else if (node instanceof Reference || node instanceof TableSeparator) {
      out.append(' ');
    } else if (link.isPresent() && !link.get().isNamed()) {
      out.append(label.apply(link.get()));
    } else if (node instanceof Code code) {
      out.append(InlineText.code(code));
    } else if (node instanceof Image image) {
      out.append(Escaping.unescapeString(image.getText()));
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      out.append(InlineText.lines((ContentNode) node)).append(' ');
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      out.append(' ');
    } else if (node instanceof HtmlInline) {
      out.append(node.getChars());
    } else if (node instanceof LinkRef && link.isEmpty()) {
      brackets(node);
    } else {
      node.getChildren().forEach(this::add);
      out.append(node instanceof Block || node instanceof TableCell ? " " : "");
    }
  }

  /** Brackets that are no link: the author meant brackets. */
  private void brackets(Node node) {
    BasedSequence inner = node.hasChildren() ? node.getChildChars() : BasedSequence.NULL;
    if (inner.isNull()) {
      out.append(Escaping.unescapeString(node.getChars()));
    } else {
      out.append(node.getChars().prefixOf(inner));
      node.getChildren().forEach(this::add);
      out.append(node.getChars().suffixOf(inner));
    }
  }
}
