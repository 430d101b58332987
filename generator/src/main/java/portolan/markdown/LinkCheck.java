package portolan.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Set;
import java.util.function.IntFunction;
import portolan.source.Diagnostics;
import portolan.source.Position;

/** Walks through a text and reports links that lead nowhere or are not allowed. */
final class LinkCheck {
  private final LinkRules rules;
  private final Set<String> anchors;
  private final Diagnostics diagnostics;

  LinkCheck(LinkRules rules, Set<String> anchors, Diagnostics diagnostics) {
    this.rules = rules;
    this.anchors = anchors;
    this.diagnostics = diagnostics;
  }

  /**
   * Checks a node and all below it.
   *
   * @param position the position of an offset of the parsed text
   */
  void run(Node node, IntFunction<Position> position) {
    if (node instanceof Link link) {
      judge(link.getUrl().unescape(), link.getUrl().getStartOffset(), position);
    } else if (node instanceof AutoLink link) {
      judge(link.getUrl().unescape(), link.getUrl().getStartOffset(), position);
    } else if (node instanceof Image || node instanceof ImageRef) {
      diagnostics.error(
          position.apply(node.getStartOffset()),
          "pictures are not shown in texts",
          "remove the picture or link to it");
    } else if (node instanceof Reference || isDefined(node)) {
      diagnostics.error(
          position.apply(node.getStartOffset()),
          "links by reference are not used here",
          "write the address at the link: [text](port:25)");
    }
    for (Node child : node.getChildren()) {
      run(child, position);
    }
  }

  private static boolean isDefined(Node node) {
    return node instanceof LinkRef ref && ref.isDefined();
  }

  private void judge(String destination, int offset, IntFunction<Position> position) {
    LinkRules.Verdict verdict = rules.judge(destination, anchors);
    if (!verdict.mistake().isEmpty()) {
      diagnostics.error(position.apply(offset), verdict.mistake(), verdict.hint());
    }
  }
}
