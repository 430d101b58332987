package portolan.markdown;

import static java.util.Objects.requireNonNull;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import portolan.source.Position;
import portolan.source.SourceFile;

/** A page that was read: its texts, and what is needed to check and to write it. Never changes. */
public final class MarkdownPage {
  private final SourceFile file;
  private final Document document;
  private final Optional<Node> heading;
  private final String title;
  private final String lead;
  private final String introduction;
  private final List<Section> sections;
  private final Map<Node, String> anchors;

  /**
   * A section below a heading.
   *
   * @param level 2 or 3
   * @param anchor id of the heading
   * @param title text of the heading without markup, typography not applied
   * @param text all words up to the next section on one line, without markup and without the
   *     heading; a link without a text shows the id that it leads to; may be empty
   */
  public record Section(int level, String anchor, String title, String text) {
    public Section {
      requireNonNull(anchor, "anchor");
      requireNonNull(title, "title");
      requireNonNull(text, "text");
    }
  }

  /**
   * A link of the page.
   *
   * @param destination where it leads, such as {@code port:443}, without Markdown's escapes; not
   *     checked
   * @param at where the destination stands
   */
  public record PageLink(String destination, Position at) {
    public PageLink {
      requireNonNull(destination, "destination");
      requireNonNull(at, "at");
    }
  }

  MarkdownPage(SourceFile file, Document document, PageReader reader) {
    this.file = file;
    this.document = document;
    heading = reader.heading();
    title = reader.title();
    lead = reader.lead();
    introduction = reader.introduction();
    sections = List.copyOf(reader.sections());
    anchors = Map.copyOf(reader.anchors());
  }

  /** Text of the first-level heading without markup; typography not applied. */
  public String title() {
    return title;
  }

  /** First paragraph without markup, if it stands before all sections; otherwise empty. */
  public String lead() {
    return lead;
  }

  /** All words between the title and the first section, as in {@link Section#text}. */
  public String introduction() {
    return introduction;
  }

  /** Sections in order. */
  public List<Section> sections() {
    return sections;
  }

  /** Links in order, definitions of links among them; each definition once. */
  public List<PageLink> links() {
    Lines lines = new Lines(file);
    List<PageLink> links = new ArrayList<>();
    for (Node node : document.getDescendants()) {
      FoundLink.definedBy(node)
          .ifPresent(l -> links.add(new PageLink(l.destination(), lines.at(l.offset()))));
    }
    return List.copyOf(links);
  }

  SourceFile file() {
    return file;
  }

  Document document() {
    return document;
  }

  /** Ids of the headings. */
  Map<Node, String> anchors() {
    return anchors;
  }

  /** All ids of the page, sorted. */
  Set<String> ids() {
    return new TreeSet<>(anchors.values());
  }

  /** The blocks below the title. */
  List<Node> blocks() {
    List<Node> blocks = new ArrayList<>();
    for (Node node : document.getChildren()) {
      if (heading.isEmpty() || heading.get() != node) {
        blocks.add(node);
      }
    }
    return blocks;
  }
}
