package portolan.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;
import portolan.text.Html;
import portolan.text.Language;

/**
 * Writes inline content: text, code, emphasis, links and line ends. Whatever else there is, raw
 * HTML above all, is written as text.
 */
final class InlineWriter {
  private final LinkRules rules;
  private final Language language;
  private final FirstUses terms;

  /**
   * A writer for one text.
   *
   * @param terms terms that the text speaks of
   */
  InlineWriter(LinkRules rules, Language language, FirstUses terms) {
    this.rules = rules;
    this.language = language;
    this.terms = terms;
  }

  /** The content of a node in which terms are linked where they are used first. */
  String prose(Node parent) {
    return content(parent, true);
  }

  /** The content of a node without links but those of the author. */
  String content(Node parent) {
    return content(parent, false);
  }

  private String content(Node parent, boolean linksTerms) {
    InlineBuffer out = new InlineBuffer(language, terms, linksTerms);
    children(parent, out, false);
    return out.markup();
  }

  /** A text without any markup. */
  String plain(String text) {
    InlineBuffer out = new InlineBuffer(language, terms, false);
    out.prose(text);
    return out.markup();
  }

  /**
   * Adds what stands in a node.
   *
   * @param inLink whether a link is open; HTML has no link in a link
   */
  void children(Node parent, InlineBuffer out, boolean inLink) {
    for (Node child : parent.getChildren()) {
      node(child, out, inLink);
    }
  }

  private void node(Node node, InlineBuffer out, boolean inLink) {
    Optional<String> text = InlineText.of(node);
    Optional<FoundLink> link = FoundLink.of(node);
    if (text.isPresent()) {
      out.prose(text.get());
    } else if (node instanceof TextBase) {
      children(node, out, inLink);
    } else if (link.isPresent()) {
      link(node, link.get(), out, inLink);
    } else if (node instanceof LinkRef) {
      brackets(node, out, inLink);
    } else if (node instanceof Code code) {
      out.tag("<code>");
      out.verbatim(InlineText.code(code));
      out.tag("</code>");
    } else if (node instanceof Emphasis) {
      element("em", node, out, inLink);
    } else if (node instanceof StrongEmphasis) {
      element("strong", node, out, inLink);
    } else if (node instanceof SoftLineBreak) {
      out.prose(" ");
    } else if (node instanceof HardLineBreak) {
      out.lineBreak();
    } else if (node instanceof Image image) {
      out.prose(Escaping.unescapeString(image.getText()));
    } else {
      out.prose(node.getChars().toString().replace('\n', ' '));
    }
  }

  private void element(String name, Node node, InlineBuffer out, boolean inLink) {
    out.tag("<" + name + ">");
    children(node, out, inLink);
    out.tag("</" + name + ">");
  }

  /** Brackets that are no link: the author meant brackets. */
  private void brackets(Node node, InlineBuffer out, boolean inLink) {
    BasedSequence all = node.getChars();
    if (node.hasChildren()) {
      BasedSequence inner = node.getChildChars();
      out.prose(Escaping.unescapeString(all.prefixOf(inner)));
      children(node, out, inLink);
      out.prose(Escaping.unescapeString(all.suffixOf(inner)));
    } else {
      out.prose(Escaping.unescapeString(all));
    }
  }

  private void link(Node node, FoundLink link, InlineBuffer out, boolean inLink) {
    if (node instanceof Reference) {
      return;
    }
    LinkRules.Verdict verdict = rules.judge(link.destination());
    // A refused link was reported; nothing of its destination reaches an attribute.
    boolean open = verdict.isAllowed() && !inLink;
    if (open) {
      String rel = verdict.external() ? " rel=\"noreferrer\"" : "";
      out.tag("<a href=\"" + Html.escape(verdict.href()) + "\"" + rel + ">");
    }
    out.enterLink(link.destination());
    if (link.isNamed()) {
      children(node, out, true);
    } else if (verdict.external() || !verdict.isAllowed()) {
      out.verbatim(link.written());
    } else {
      out.prose(verdict.label());
    }
    out.leaveLink();
    if (open) {
      out.tag("</a>");
    }
  }
}
