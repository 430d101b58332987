package portolan.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.source.SourceFile;
import portolan.text.Html;
import portolan.text.Language;

/** Reads, checks and renders Markdown. Safe for use by several threads. */
public final class Markdown {
  private static final Pattern ID = Pattern.compile("(.*?)\\s*\\{#([a-z0-9]+(?:-[a-z0-9]+)*)}\\s*");

  private final Parser parser;
  private final Map<String, Document> lines = new ConcurrentHashMap<>();

  /** A reader with the extensions in use. */
  public Markdown() {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    parser = Parser.builder(options).build();
  }

  /**
   * Reads a page.
   *
   * @return empty when the page has no title or nests too deep; the reason is reported
   */
  public Optional<MarkdownPage> read(SourceFile file, Diagnostics diagnostics) {
    var deep = NestingLimit.check(file);
    if (deep.isPresent()) {
      diagnostics.add(deep.get());
      return Optional.empty();
    }
    Document document = parser.parse(file.text());
    List<Heading> headings = headings(document);
    if (!(document.getFirstChild() instanceof Heading first) || first.getLevel() != 1) {
      diagnostics.error(
          new Position(file.name(), 1, 1),
          "the page does not begin with its title",
          "make the first line '# Title'");
      return Optional.empty();
    }
    Map<Integer, String> anchors = new HashMap<>();
    List<MarkdownPage.Section> sections = sections(file, headings, anchors, diagnostics);
    return Optional.of(
        new MarkdownPage(file, document, titleOf(first), lead(document), sections, anchors));
  }

  private static List<Heading> headings(Document document) {
    List<Heading> headings = new ArrayList<>();
    for (Node node : document.getChildren()) {
      if (node instanceof Heading heading) {
        headings.add(heading);
      }
    }
    return headings;
  }

  private static List<MarkdownPage.Section> sections(
      SourceFile file,
      List<Heading> headings,
      Map<Integer, String> anchors,
      Diagnostics diagnostics) {
    List<MarkdownPage.Section> sections = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    int before = 1;
    for (Heading heading : headings.subList(1, headings.size())) {
      Position at = file.positionAt(heading.getStartOffset());
      int level = heading.getLevel();
      if (level == 1) {
        diagnostics.error(at, "the page has a second title", "use '## ' for sections");
      } else if (level > before + 1) {
        diagnostics.error(
            at, "the heading skips a level", "use " + "#".repeat(before + 1) + " here");
      }
      before = Math.max(level, 2);
      String anchor = anchor(heading);
      if (!taken.add(anchor)) {
        diagnostics.error(
            at,
            "two headings have the id '" + anchor + "'",
            "give one of them its own: '## Heading {#id}'");
      }
      anchors.put(heading.getStartOffset(), anchor);
      if (level <= 3) {
        sections.add(new MarkdownPage.Section(level, anchor, titleOf(heading)));
      }
    }
    return sections;
  }

  private static String anchor(Heading heading) {
    Matcher m = ID.matcher(heading.getText().toString());
    return m.matches() ? m.group(2) : Slug.of(heading.getText().toString());
  }

  private static String titleOf(Heading heading) {
    String text = PlainText.of(heading);
    Matcher m = ID.matcher(text);
    return m.matches() ? m.group(1) : text;
  }

  private static String lead(Document document) {
    Node second = document.getFirstChild().getNext();
    return second instanceof Paragraph ? PlainText.of(second) : "";
  }

  /** Reports every link of a page that leads nowhere or is not allowed. */
  public void check(MarkdownPage page, LinkTargets targets, Diagnostics diagnostics) {
    SourceFile file = page.file();
    Set<String> anchors = anchors(page);
    new LinkCheck(new LinkRules(targets), anchors, diagnostics)
        .run(page.document(), link -> file.positionAt(link));
  }

  private static Set<String> anchors(MarkdownPage page) {
    Set<String> anchors = new TreeSet<>();
    page.sections().forEach(s -> anchors.add(s.anchor()));
    return anchors;
  }

  /**
   * Reports every mistake in a line of Markdown from the catalog.
   *
   * @param find where a piece of the text stands in its file
   */
  public void checkInline(
      String text, LinkTargets targets, Function<String, Position> find, Diagnostics diagnostics) {
    if (isTooDeep(text)) {
      diagnostics.error(
          find.apply(text), "the text nests deeper than a note should", "use fewer marks");
      return;
    }
    Document document = parsed(text);
    new LinkCheck(new LinkRules(targets), Set.of(), diagnostics)
        .run(document, offset -> find.apply(destination(text, offset)));
  }

  /** A line of the catalog stands on many pages; it is parsed once, and trees are only read. */
  private Document parsed(String text) {
    return lines.computeIfAbsent(text, parser::parse);
  }

  /** The piece of text from an offset to the end of a link's destination. */
  private static String destination(String text, int offset) {
    int end = offset;
    while (end < text.length() && ") \n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(offset, end);
  }

  private static boolean isTooDeep(String text) {
    return NestingLimit.check(new SourceFile("", text)).isPresent();
  }

  /** A page as HTML, without its title. Mistakes were reported by {@link #check}. */
  public Html render(MarkdownPage page, LinkTargets targets, Language language) {
    HtmlWriter writer =
        new HtmlWriter(new LinkRules(targets), anchors(page), page::anchorAt, language);
    Node first = page.document().getFirstChild();
    for (Node node = first.getNext(); node != null; node = node.getNext()) {
      writer.block(node);
    }
    return writer.html();
  }

  /** A line of Markdown as HTML without a paragraph around it. */
  public Html inline(String text, LinkTargets targets, Language language) {
    if (isTooDeep(text)) {
      return Html.text(text);
    }
    HtmlWriter writer = new HtmlWriter(new LinkRules(targets), Set.of(), o -> "", language);
    Document document = parsed(text);
    boolean paragraph =
        document.getFirstChild() instanceof Paragraph && document.getFirstChild().getNext() == null;
    if (paragraph) {
      writer.inlines(document.getFirstChild());
    } else {
      // Not one paragraph: what looks like a block mark is meant as text.
      writer.plain(text);
    }
    return writer.html();
  }

  /** A line of Markdown without its marks. */
  public String plain(String text, LinkTargets targets) {
    return isTooDeep(text) ? text : PlainText.of(parsed(text), new LinkRules(targets));
  }
}
