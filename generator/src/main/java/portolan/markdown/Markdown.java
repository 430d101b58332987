package portolan.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.source.SourceFile;
import portolan.text.Html;
import portolan.text.Language;

/**
 * Reads, checks and writes Markdown. Safe for use by several threads.
 *
 * <p>Links lead to {@code https:}, {@code http:}, {@code mailto:}, to {@code #id} in the same page,
 * or to a thing of {@link LinkTargets} as {@code type:id}. Everything else is a mistake: {@link
 * #check} and {@link #checkInline} report it, and the writing methods leave the link's text without
 * a link, checked or not. Raw HTML is shown as text, pictures are a mistake.
 */
public final class Markdown {
  private final TextParser parser = new TextParser();
  private final Map<String, TextParser.Result> inlines = new ConcurrentHashMap<>();

  /**
   * Reads a page. Its title, ids and headings are checked; links are not yet.
   *
   * @return empty when the page has no title or passes a limit; the reason is reported
   */
  public Optional<MarkdownPage> read(SourceFile file, Diagnostics diagnostics) {
    Consumer<Problem> problems = reporter(file, diagnostics);
    TextParser.Result result = parser.page(file.text());
    result.problem().ifPresent(problems);
    return result.document().flatMap(document -> read(file, document, problems));
  }

  private static Optional<MarkdownPage> read(
      SourceFile file, Document document, Consumer<Problem> problems) {
    PageReader reader = new PageReader(problems);
    reader.read(document);
    return reader.heading().map(h -> new MarkdownPage(file, document, reader));
  }

  /**
   * Reports every link of a page that leads nowhere or is not allowed, at its destination, and
   * whatever else may not stand in a text.
   */
  public void check(MarkdownPage page, LinkTargets targets, Diagnostics diagnostics) {
    LinkRules rules = new LinkRules(targets, page.ids());
    new TextCheck(rules, reporter(page.file(), diagnostics)).run(page.document());
  }

  private static Consumer<Problem> reporter(SourceFile file, Diagnostics diagnostics) {
    Lines lines = new Lines(file);
    return p -> diagnostics.error(lines.at(p.offset()), p.message(), p.hint());
  }

  /**
   * Reports every mistake in a text of the catalog.
   *
   * @param find where a piece of the text, given as the author wrote it (for a link its
   *     destination, such as {@code path:some-id}), stands in its file
   */
  public void checkInline(
      String text, LinkTargets targets, Function<String, Position> find, Diagnostics diagnostics) {
    Consumer<Problem> problems =
        p -> diagnostics.error(find.apply(p.excerpt()), p.message(), p.hint());
    TextParser.Result result = inline(text);
    result.problem().ifPresent(problems);
    TextCheck check = new TextCheck(new LinkRules(targets, Set.of()), problems);
    result.document().ifPresent(check::run);
  }

  /**
   * A page as HTML, a block to a line, headings from {@code h2} on: the title is left to the
   * template.
   *
   * @param targets the targets as seen from the page on which the text stands
   * @param terms names of terms; the first use of each in a paragraph or an item of a list becomes
   *     a link to {@code term:id}, unless the author linked the term before
   */
  public Html render(MarkdownPage page, LinkTargets targets, TermNames terms, Language language) {
    InlineWriter inlines =
        new InlineWriter(
            new LinkRules(targets, page.ids()), language, new FirstUses(terms, targets));
    BlockWriter writer = new BlockWriter(inlines, page.title(), page.anchors());
    page.blocks().forEach(writer::block);
    return writer.html();
  }

  /** A text of the catalog stands on many pages; it is parsed once, and trees are only read. */
  private TextParser.Result inline(String text) {
    return inlines.computeIfAbsent(text, parser::inline);
  }

  /**
   * A text of the catalog as HTML without a paragraph around it. Only inline marks count: what
   * looks like a list, a heading, a quote or a code block is shown as it is written, and a blank
   * line is a blank. A text that passes a limit is shown as it is written.
   */
  public Html inline(String text, LinkTargets targets, Language language) {
    InlineWriter writer =
        new InlineWriter(
            new LinkRules(targets, Set.of()), language, new FirstUses(TermNames.NONE, targets));
    TextParser.Result result = inline(text);
    return new Html(
        result.problem().isPresent()
            ? writer.plain(text)
            : result.paragraphs().stream().map(writer::content).collect(Collectors.joining(" ")));
  }

  /**
   * A text of the catalog on one line without its marks, for titles, search and attributes; a link
   * without a text shows its target's name. Neither escaped nor set by typography.
   */
  public String plain(String text, LinkTargets targets) {
    TextParser.Result result = inline(text);
    List<Node> paragraphs = result.paragraphs();
    return result.problem().isPresent()
        ? PlainText.onOneLine(text)
        : PlainText.of(paragraphs, new LinkRules(targets, Set.of()));
  }
}
