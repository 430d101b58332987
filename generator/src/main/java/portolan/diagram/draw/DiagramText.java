package portolan.diagram.draw;

import java.util.List;
import portolan.diagram.Diagram;
import portolan.diagram.DiagramLine;
import portolan.diagram.DiagramNode;
import portolan.diagram.DiagramZone;
import portolan.diagram.PortRow;
import portolan.entry.PathEntry;

/**
 * A diagram as text, the same for equal ones and another one whenever a drawing may differ. Each
 * word stands behind its length, so that none can be mistaken for several; of connections a drawing
 * shows nothing but the id.
 */
final class DiagramText {
  private final StringBuilder text = new StringBuilder();

  private DiagramText() {}

  static String of(Diagram diagram) {
    DiagramText of = new DiagramText();
    of.words(diagram.id(), diagram.kind(), diagram.title(), diagram.summary());
    of.count(diagram.zones());
    diagram.zones().forEach(of::zone);
    of.count(diagram.nodes());
    diagram.nodes().forEach(of::node);
    of.count(diagram.lines());
    diagram.lines().forEach(of::line);
    return of.text.toString();
  }

  private void zone(DiagramZone zone) {
    words(zone.id(), zone.parent(), zone.look(), zone.title());
    words(zone.zone().map(Enum::name).orElse(""));
  }

  private void node(DiagramNode node) {
    words(node.id(), node.look(), node.zone(), node.tier(), node.title(), node.subtitle());
    list(node.endpoints());
    count(node.sections());
    for (DiagramNode.Section section : node.sections()) {
      words(section.title(), section.loop());
      rows(section.rows());
    }
    entries(node.inside());
  }

  private void line(DiagramLine line) {
    words(line.id(), line.from(), line.to(), line.style(), line.step());
    rows(line.rows());
    entries(line.forward());
    entries(line.back());
  }

  private void rows(List<PortRow> rows) {
    count(rows);
    for (PortRow row : rows) {
      words(row.direction(), row.ports(), row.transports(), row.family());
      words(row.runTime(), row.lock(), row.locksDiffer());
      list(row.protocols());
    }
  }

  private void entries(List<PathEntry> entries) {
    count(entries);
    entries.forEach(e -> words(e.id()));
  }

  private void list(List<String> words) {
    count(words);
    words.forEach(this::words);
  }

  private void count(List<?> list) {
    words(list.size());
  }

  private void words(Object... words) {
    for (Object word : words) {
      String value = String.valueOf(word);
      text.append(value.length()).append(' ').append(value).append('\n');
    }
  }
}
