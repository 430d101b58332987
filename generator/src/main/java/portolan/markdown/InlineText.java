package portolan.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;

/** What the library's nodes of text say, without its escapes. */
final class InlineText {
  private InlineText() {}

  /** The text of a node that holds nothing else. */
  static Optional<String> of(Node node) {
    return node instanceof Text || node instanceof HtmlEntity
        ? Optional.of(Escaping.unescapeString(node.getChars()))
        : Optional.empty();
  }

  /** The content of a code span: on one line, without the blanks that part it from its marks. */
  static String code(Code code) {
    String text = code.getText().toString().replace('\n', ' ');
    if (code.getAncestorOfType(TableCell.class) != null) {
      // The only escape that code has: in a table, a stroke would end the cell.
      text = text.replace("\\|", "|");
    }
    boolean padded =
        text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
    return padded ? text.substring(1, text.length() - 1) : text;
  }

  /** The content of a code block; joining the lines here is linear, the library's way is not. */
  static String lines(ContentNode code) {
    StringBuilder out = new StringBuilder();
    code.getContentLines().forEach(out::append);
    return out.toString();
  }
}
