package portolan.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;

/**
 * A link in a text, however it is written.
 *
 * @param destination where it leads, without Markdown's escapes; may be empty
 * @param written the destination as the author wrote it, or the whole link when that is empty
 * @param offset index of {@code written} in UTF-16 units
 * @param isNamed whether the link has a text of its own
 */
record FoundLink(String destination, String written, int offset, boolean isNamed) {

  /**
   * The link that a node is. A use of a definition leads where the definition leads; a definition
   * is a link without a text.
   *
   * @return empty for everything else
   */
  static Optional<FoundLink> of(Node node) {
    if (node instanceof Link link) {
      return Optional.of(at(link.getUrl(), link, !link.getText().isBlank()));
    }
    if (node instanceof Reference reference) {
      return Optional.of(at(reference.getUrl(), reference, false));
    }
    if (node instanceof LinkRef use) {
      return Optional.ofNullable(use.getReferenceNode(use.getDocument()))
          .map(r -> at(r.getUrl(), r, true));
    }
    if (node instanceof MailLink mail) {
      String address = mail.getText().toString();
      return Optional.of(
          new FoundLink("mailto:" + address, address, mail.getText().getStartOffset(), false));
    }
    return node instanceof AutoLink link
        ? Optional.of(at(link.getText(), link, false))
        : Optional.empty();
  }

  /** The link whose destination is written at a node: as {@link #of}, without uses elsewhere. */
  static Optional<FoundLink> definedBy(Node node) {
    return node instanceof LinkRef ? Optional.empty() : of(node);
  }

  private static FoundLink at(BasedSequence url, Node node, boolean isNamed) {
    return url.isBlank()
        ? new FoundLink("", node.getChars().toString(), node.getStartOffset(), isNamed)
        : new FoundLink(
            Escaping.unescapeString(url), url.toString(), url.getStartOffset(), isNamed);
  }
}
