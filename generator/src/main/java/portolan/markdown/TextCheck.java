package portolan.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.function.Consumer;

/** Walks through a text and reports what may not stand in it, links above all. */
final class TextCheck {
  /** After so many wrong links the cause is one and the same; looking for hints takes time. */
  private static final int HINTS = 100;

  private final LinkRules rules;
  private final Consumer<Problem> problems;
  private int wrongLinks;

  TextCheck(LinkRules rules, Consumer<Problem> problems) {
    this.rules = rules;
    this.problems = problems;
  }

  /** Checks a node and all below it. */
  void run(Node node) {
    if (isPicture(node)) {
      report(node, "pictures are not shown in texts", "remove the picture or link to it");
    } else if (node instanceof LinkRef use && FoundLink.of(use).isEmpty()) {
      undefined(use);
    } else {
      // A definition is judged once, where it stands, and not again at each use.
      FoundLink.definedBy(node).ifPresent(this::judge);
    }
    if (node instanceof TableBlock) {
      table(node);
    }
    for (Node child : node.getChildren()) {
      run(child);
    }
  }

  private static boolean isPicture(Node node) {
    return node instanceof Image || (node instanceof ImageRef use && isDefined(use));
  }

  private static boolean isDefined(ImageRef use) {
    return use.getReferenceNode(use.getDocument()) != null;
  }

  private void judge(FoundLink link) {
    LinkRules.Verdict verdict = rules.judge(link.destination());
    if (!verdict.isAllowed()) {
      String hint = wrongLinks++ < HINTS ? verdict.hint().get() : "";
      problems.accept(new Problem(link.offset(), link.written(), verdict.mistake(), hint));
    }
  }

  /** Brackets alone are text, two pairs in a row are a link whose definition was forgotten. */
  private void undefined(LinkRef use) {
    if (!use.isReferenceTextCombined() && !use.getReference().isBlank()) {
      report(
          use,
          "the link has no definition",
          "write the destination in round brackets, or \\[ for a bracket");
    }
  }

  private void table(Node table) {
    long wanted = cells(table.getFirstChild().getFirstChild());
    for (Node part : table.getChildren()) {
      for (Node row : part.getChildren()) {
        long cells = cells(row);
        if (row instanceof TableRow && !(part instanceof TableSeparator) && cells != wanted) {
          report(
              row,
              "the row has not as many cells as the head of its table: %d, not %d"
                  .formatted(cells, wanted),
              "write one cell for each column, \\| for a stroke in a cell");
        }
      }
    }
  }

  private static long cells(Node row) {
    long cells = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells++;
    }
    return cells;
  }

  private void report(Node node, String message, String hint) {
    String written = node.getChars().toString();
    problems.accept(new Problem(node.getStartOffset(), written, message, hint));
  }
}
