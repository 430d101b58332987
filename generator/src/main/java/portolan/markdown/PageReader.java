package portolan.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds title, lead and sections of a parsed page and gives every heading its id. */
final class PageReader {
  private static final Pattern EXPLICIT = Pattern.compile("\\{#([^{}]*)}\\s*$");

  private final Consumer<Problem> problems;
  private final List<MarkdownPage.Section> sections = new ArrayList<>();
  private final Map<Node, String> anchors = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final List<Node> content = new ArrayList<>();
  private Node heading;
  private String title = "";
  private String lead = "";
  private String introduction = "";
  private MarkdownPage.Section open;
  private int level = 1;

  PageReader(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** Reads the page; the ids written at headings are cut off from the tree. */
  void read(Document document) {
    boolean first = true;
    for (Node node : document.getChildren()) {
      if (first && node instanceof Heading h && h.getLevel() == 1) {
        title(h);
      } else if (node instanceof Heading h) {
        heading(h);
      } else {
        block(node);
      }
      first = first && node instanceof Reference;
    }
    close();
    if (heading == null) {
      String start = document.getChars().toString().lines().findFirst().orElse("");
      problems.accept(
          new Problem(
              0, start, "the page does not begin with its title", "make the first line '# Title'"));
    }
    nested(document);
  }

  private void title(Heading h) {
    if (explicit(h).isPresent()) {
      report(h, "the title needs no id", "link to the page itself");
    }
    heading = h;
    title = PlainText.of(h);
    if (title.isEmpty()) {
      report(h, "the title is empty", "write it after the '#'");
    }
  }

  private void heading(Heading h) {
    if (h.getLevel() == 1) {
      report(h, "the page has a second title", "use '## ' for sections");
    } else if (h.getLevel() > level + 1) {
      report(h, "the heading skips a level", "use '" + "#".repeat(level + 1) + " ' here");
    }
    level = Math.max(2, h.getLevel());
    String anchor = anchor(h);
    anchors.put(h, anchor);
    if (level <= 3) {
      close();
      open = new MarkdownPage.Section(level, anchor, PlainText.of(h), "");
    } else {
      content.add(h);
    }
  }

  private String anchor(Heading h) {
    Optional<String> explicit = explicit(h);
    String text = PlainText.of(h);
    String derived = Anchors.of(text);
    String anchor = explicit.filter(Anchors::isWellFormed).orElse(derived);
    if ((explicit.isPresent() && !explicit.get().equals(anchor)) || text.contains("{#")) {
      report(
          h,
          "the id of the heading is not well-formed",
          "end the heading with lower-case letters, digits and hyphens: {#"
              + (derived.isEmpty() ? "some-id" : derived)
              + "}");
    } else if (anchor.isEmpty()) {
      report(h, "no id can be made of the heading", "end it with one: {#some-id}");
    } else if (!taken.add(anchor)) {
      report(h, "two headings have the id '" + anchor + "'", "end one with its own: {#some-id}");
    }
    return anchor;
  }

  /** Cuts the id that the author wrote off a heading. */
  private static Optional<String> explicit(Heading h) {
    if (h.getLastChild() instanceof Text last) {
      Matcher m = EXPLICIT.matcher(last.getChars());
      if (m.find()) {
        last.setChars(last.getChars().subSequence(0, m.start()).trimEnd());
        return Optional.of(m.group(1));
      }
    }
    return Optional.empty();
  }

  private void block(Node node) {
    content.add(node);
    if (node instanceof Paragraph && open == null && lead.isEmpty()) {
      lead = PlainText.of(node);
    }
  }

  private void close() {
    String text = PlainText.of(content);
    content.clear();
    if (open == null) {
      introduction = text;
    } else {
      sections.add(new MarkdownPage.Section(open.level(), open.anchor(), open.title(), text));
    }
  }

  /** A heading inside a list or a quote opens no section, so that nothing could lead to it. */
  private void nested(Document document) {
    for (Node node : document.getDescendants()) {
      if (node instanceof Heading && node.getParent() != document) {
        report(node, "a heading stands inside a list or a quote", "set it at the line's start");
      }
    }
  }

  private void report(Node node, String message, String hint) {
    String written = node.getChars().toString();
    problems.accept(new Problem(node.getStartOffset(), written, message, hint));
  }

  /** The heading that is the title, if the page has one. */
  Optional<Node> heading() {
    return Optional.ofNullable(heading);
  }

  String title() {
    return title;
  }

  String lead() {
    return lead;
  }

  String introduction() {
    return introduction;
  }

  List<MarkdownPage.Section> sections() {
    return sections;
  }

  Map<Node, String> anchors() {
    return anchors;
  }
}
