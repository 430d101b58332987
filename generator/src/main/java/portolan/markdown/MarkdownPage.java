package portolan.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.Map;
import portolan.source.SourceFile;

/** A parsed page. */
public final class MarkdownPage {
  private final SourceFile file;
  private final Document document;
  private final String title;
  private final String lead;
  private final List<Section> sections;
  private final Map<Integer, String> anchors;

  /**
   * A section below a heading.
   *
   * @param level 2 or 3
   * @param anchor id of the heading
   * @param title text of the heading
   */
  public record Section(int level, String anchor, String title) {}

  MarkdownPage(
      SourceFile file,
      Document document,
      String title,
      String lead,
      List<Section> sections,
      Map<Integer, String> anchors) {
    this.file = file;
    this.document = document;
    this.title = title;
    this.lead = lead;
    this.sections = List.copyOf(sections);
    this.anchors = Map.copyOf(anchors);
  }

  /** Text of the heading of level one. */
  public String title() {
    return title;
  }

  /** First paragraph without markup; empty when there is none. */
  public String lead() {
    return lead;
  }

  /** Sections in order. */
  public List<Section> sections() {
    return sections;
  }

  SourceFile file() {
    return file;
  }

  Document document() {
    return document;
  }

  /** Id of the heading that begins at an offset of the text. */
  String anchorAt(int offset) {
    return anchors.get(offset);
  }
}
