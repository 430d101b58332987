package portolan.diagram.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import portolan.diagram.Diagram;
import portolan.diagram.DiagramNode;
import portolan.diagram.DiagramWords;
import portolan.diagram.PortRow;
import portolan.entry.Lock;

/** Explains the signs of a picture, only those that are in it. */
final class Legend {
  /** Families in the order of the legend. */
  private static final List<String> FAMILIES =
      List.of("smtp", "http", "rpc", "ldap", "pop", "sip", "other");

  private static final double LINE = 22;
  private static final double BETWEEN = 22;
  private static final double SAMPLE = 34;
  private static final double TOP = 10;

  /** Narrower pictures are made wider for their legend. */
  private static final double NARROWEST = 560;

  private final List<Item> items = new ArrayList<>();
  private final double width;
  private final double height;

  /** What draws the sign of an item, its left side and its middle given. */
  private interface Draw {
    void at(Pen pen, double x, double middle);
  }

  /**
   * One sign.
   *
   * @param sign draws it
   * @param space width of the sign
   * @param text what it means
   */
  private record Item(Draw sign, double space, SetText text) {
    double width() {
      return textAt() + text.width();
    }

    /** Where the text begins. */
    double textAt() {
      return space == 0 ? 0 : space + Measures.GAP;
    }
  }

  /**
   * The legend of a diagram.
   *
   * @param room width that it may take without making the picture wider
   */
  Legend(Diagram diagram, DiagramWords words, double room) {
    List<PortRow> rows = rows(diagram).toList();
    families(diagram, words)
        .forEach((f, names) -> add(family(f), SAMPLE + Measures.GAP + Measures.MARKER, names));
    if (!diagram.lines().isEmpty()) {
      add(Legend::arrow, SAMPLE, words.text("diagram.arrow"));
    }
    if (diagram.lines().stream().anyMatch(l -> l.step() > 0)) {
      add(Legend::step, Measures.STEP, words.text("diagram.step"));
    }
    if (diagram.lines().stream()
        .filter(l -> ChipBlock.isOn(l) && l.tellsDirections())
        .flatMap(l -> l.rows().stream())
        .anyMatch(r -> r.direction() == PortRow.Direction.BOTH)) {
      add(
          (pen, x, middle) ->
              pen.sign(
                  Signs.direction(PortRow.Direction.BOTH, true),
                  "other",
                  x,
                  middle - Measures.SIGN / 2),
          Measures.SIGN,
          words.text("diagram.both"));
    }
    if (diagram.nodes().stream()
        .flatMap(n -> n.sections().stream())
        .anyMatch(s -> s.loop() && s.title().isEmpty())) {
      add(
          (pen, x, middle) -> pen.sign(Signs.loop(), "other", x, middle - Measures.SIGN / 2),
          Measures.SIGN,
          words.text("diagram.within"));
    }
    Set<Lock> locks = new TreeSet<>(rows.stream().map(PortRow::lock).toList());
    for (Lock lock : locks) {
      add(
          (pen, x, middle) -> pen.lock(lock, x, middle - Measures.SIGN / 2),
          Measures.SIGN,
          words.text("diagram.lock-" + lock.id()));
    }
    if (rows.stream().anyMatch(PortRow::locksDiffer)) {
      add((pen, x, middle) -> {}, 0, words.text("diagram.lock-worst"));
    }
    if (rows.stream().anyMatch(PortRow::runTime)) {
      SetText star = SetText.of("*", true, Measures.SMALL);
      add(
          (pen, x, middle) -> pen.text(star, Ink.PORTS, x, middle - LINE / 2, LINE),
          star.width(),
          words.text("diagram.run-time"));
    }
    double widest = items.stream().mapToDouble(Item::width).max().orElse(0);
    double all = items.stream().mapToDouble(i -> i.width() + BETWEEN).sum() - BETWEEN;
    width = Math.max(widest, Math.max(room, Math.min(all, NARROWEST)));
    height = items.isEmpty() ? 0 : TOP + lines().size() * LINE;
  }

  /** The families of a diagram in order, with the names of their protocols. */
  static Map<String, String> families(Diagram diagram, DiagramWords words) {
    Map<String, String> families = new LinkedHashMap<>();
    for (String family : FAMILIES) {
      List<PortRow> own = rows(diagram).filter(r -> r.family().equals(family)).toList();
      if (!own.isEmpty()) {
        families.put(family, names(own, words));
      }
    }
    return families;
  }

  /** What is explained, in order. */
  List<String> texts() {
    return items.stream().map(i -> i.text().text()).toList();
  }

  private void add(Draw sign, double space, String text) {
    items.add(new Item(sign, space, SetText.of(text, false, Measures.SMALL)));
  }

  /** The rows that are drawn; those of lines without a chip are not. */
  private static Stream<PortRow> rows(Diagram diagram) {
    return Stream.concat(
        diagram.lines().stream().filter(ChipBlock::isOn).flatMap(l -> l.rows().stream()),
        diagram.nodes().stream()
            .map(DiagramNode::sections)
            .flatMap(List::stream)
            .flatMap(s -> s.rows().stream()));
  }

  private static String names(List<PortRow> rows, DiagramWords words) {
    Set<String> names = new LinkedHashSet<>();
    rows.forEach(r -> names.addAll(r.protocols()));
    if (rows.stream().anyMatch(r -> r.protocols().isEmpty())) {
      names.add(words.text("diagram.protocol-unknown"));
    }
    return String.join(", ", names);
  }

  private static Draw family(String family) {
    return (pen, x, middle) -> {
      pen.line(
          family, "M" + Numbers.text(x) + " " + Numbers.text(middle) + "h" + Numbers.text(SAMPLE));
      pen.marker(family, x + SAMPLE + Measures.GAP, middle - Measures.MARKER / 2);
    };
  }

  private static void arrow(Pen pen, double x, double middle) {
    pen.shape(
        Ink.LINE,
        "other",
        "path",
        "d",
        "M" + Numbers.text(x) + " " + Numbers.text(middle) + "h" + Numbers.text(SAMPLE - 8),
        "stroke-width",
        "2");
    pen.shape(
        Ink.ARROW,
        "other",
        "path",
        "d",
        "M" + Numbers.text(x + SAMPLE) + " " + Numbers.text(middle) + "l-10 -5v10z");
  }

  private static void step(Pen pen, double x, double middle) {
    pen.shape(
        Ink.STEP, "", "circle", "cx", x + Measures.STEP / 2, "cy", middle, "r", Measures.STEP / 2);
    SetText one = SetText.of("1", true, Measures.SMALL);
    pen.text(one, Ink.STEP_NUMBER, x + (Measures.STEP - one.width()) / 2, middle - LINE / 2, LINE);
  }

  private List<List<Item>> lines() {
    List<List<Item>> lines = new ArrayList<>();
    double used = Double.MAX_VALUE;
    for (Item item : items) {
      if (used + item.width() > width) {
        lines.add(new ArrayList<>());
        used = 0;
      }
      lines.get(lines.size() - 1).add(item);
      used += item.width() + BETWEEN;
    }
    return lines;
  }

  /** Width that the legend needs. */
  double width() {
    return width;
  }

  /** Height, with the space above. */
  double height() {
    return height;
  }

  void draw(Pen pen, double x, double y) {
    double middle = y + TOP + LINE / 2;
    for (List<Item> line : lines()) {
      double at = x;
      for (Item item : line) {
        item.sign().at(pen, at, middle);
        pen.text(item.text(), Ink.QUIET, at + item.textAt(), middle - LINE / 2, LINE);
        at += item.width() + BETWEEN;
      }
      middle += LINE;
    }
  }
}
