package portolan.diagram.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portolan.diagram.DiagramNode;

/**
 * A node with its texts in lines.
 *
 * @param node the node
 * @param title lines of the name; none for lists of ports
 * @param subtitle lines below it
 * @param sections lists of ports
 * @param width least width
 * @param height least height
 */
record NodeBlock(
    DiagramNode node,
    List<SetText> title,
    List<SetText> subtitle,
    List<SectionBlock> sections,
    double width,
    double height) {

  /**
   * A list of ports inside a node.
   *
   * @param section the list
   * @param heading its heading
   * @param rows its rows
   */
  record SectionBlock(DiagramNode.Section section, Optional<SetText> heading, RowBlock rows) {
    /** Space above the first row. */
    double head() {
      return heading.isPresent() ? Measures.SMALL_LINE + 2 : 0;
    }

    double height() {
      return head() + rows.height() + 2 * Measures.CHIP_PAD_Y;
    }
  }

  static NodeBlock of(DiagramNode node) {
    boolean list = node.look() == DiagramNode.Look.PORTS;
    boolean wide = node.sections().stream().anyMatch(s -> !s.title().isEmpty());
    boolean part = node.look() == DiagramNode.Look.PART;
    double nameWidth = part ? Measures.PART_NAME : wide ? Measures.WIDE_NAME : Measures.NAME_WIDTH;
    int nameLines = part ? Measures.PART_LINES : 3;
    List<SetText> title =
        list ? List.of() : SetText.lines(node.title(), true, Measures.NAME, nameWidth, nameLines);
    List<SetText> subtitle =
        node.subtitle().isEmpty()
            ? List.of()
            : SetText.lines(
                node.subtitle(),
                false,
                Measures.SMALL,
                Measures.SUBTITLE_WIDTH,
                Measures.SUBTITLE_LINES);
    List<SectionBlock> sections = new ArrayList<>();
    for (DiagramNode.Section section : node.sections()) {
      sections.add(
          new SectionBlock(
              section,
              section.title().isEmpty()
                  ? Optional.empty()
                  : Optional.of(SetText.of(section.title(), false, Measures.SMALL)),
              RowBlock.of(section.rows(), section.loop(), list)));
    }
    double head =
        Math.max(SetText.widest(title), SetText.widest(subtitle))
            + Measures.ICON
            + Measures.ICON_GAP;
    double width = 2 * Measures.PAD_X + (list ? 0 : head);
    for (SectionBlock section : sections) {
      width = Math.max(width, 2 * Measures.PAD_X + section.rows().width());
      width =
          Math.max(width, 2 * Measures.PAD_X + section.heading().map(SetText::width).orElse(0.0));
    }
    NodeBlock block = new NodeBlock(node, title, subtitle, sections, Math.ceil(width), 0);
    double height = block.headHeight() + sections.stream().mapToDouble(SectionBlock::height).sum();
    return new NodeBlock(node, title, subtitle, sections, Math.ceil(width), Math.ceil(height));
  }

  /** Height of the part with the name. */
  double headHeight() {
    return title.isEmpty()
        ? Measures.CHIP_PAD_Y
        : Math.max(
            2 * Measures.PAD_Y
                + title.size() * Measures.NAME_LINE
                + subtitle.size() * Measures.SMALL_LINE,
            2 * Measures.PAD_Y + Measures.ICON);
  }
}
