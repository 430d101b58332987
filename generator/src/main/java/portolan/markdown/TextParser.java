package portolan.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns text into the library's tree, within limits. Safe for use by several threads. */
final class TextParser {
  private final Parser pages;
  private final Parser inlines;

  TextParser() {
    pages = Parser.builder(pageOptions()).build();
    inlines = Parser.builder(inlineOptions()).build();
  }

  private static MutableDataSet pageOptions() {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
    // An address with a blank is a mistake to report, not text.
    options.set(Parser.SPACE_IN_LINK_URLS, true);
    // Raw HTML is text, so that a block of it is a paragraph like any other.
    options.set(Parser.HTML_BLOCK_PARSER, false);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    options.set(TablesExtension.COLUMN_SPANS, false);
    // Rows of a wrong length are reported; filling them up would cost rows times columns.
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, false);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, false);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    options.set(TablesExtension.WITH_CAPTION, false);
    return options;
  }

  private static MutableDataSet inlineOptions() {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.SPACE_IN_LINK_URLS, true);
    options.set(Parser.BLOCK_QUOTE_PARSER, false);
    options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
    options.set(Parser.HEADING_PARSER, false);
    options.set(Parser.HTML_BLOCK_PARSER, false);
    options.set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
    options.set(Parser.LIST_BLOCK_PARSER, false);
    options.set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false);
    options.set(Parser.THEMATIC_BREAK_PARSER, false);
    return options;
  }

  /** The tree of a page, or what keeps it from being read. */
  Result page(String text) {
    return parse(pages, text);
  }

  /** The tree of a text in which only inline marks count, or what keeps it from being read. */
  Result inline(String text) {
    return parse(inlines, text);
  }

  private static Result parse(Parser parser, String text) {
    Optional<Problem> limit = TextLimits.check(text);
    if (limit.isPresent()) {
      return new Result(Optional.empty(), limit);
    }
    try {
      return new Result(Optional.of(parser.parse(text)), Optional.empty());
    } catch (StackOverflowError e) {
      // The library and its patterns work by recursion. The limits keep authors away from this;
      // whoever gets past them still gets a message.
      return new Result(
          Optional.empty(),
          Optional.of(
              new Problem(
                  0, text, "the text is too involved to be read", "use shorter paragraphs")));
    }
  }

  /**
   * A parsed text. Exactly one of the two is there.
   *
   * @param document the tree
   * @param problem why there is none
   */
  record Result(Optional<Document> document, Optional<Problem> problem) {
    /** The paragraphs of an inline text. */
    List<Node> paragraphs() {
      List<Node> paragraphs = new ArrayList<>();
      document.ifPresent(
          d -> {
            for (Node node : d.getChildren()) {
              if (node instanceof Paragraph) {
                paragraphs.add(node);
              }
            }
          });
      return paragraphs;
    }
  }
}
