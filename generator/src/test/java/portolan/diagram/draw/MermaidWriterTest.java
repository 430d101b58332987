package portolan.diagram.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import portolan.diagram.Diagram;
import portolan.diagram.DiagramNode;

class MermaidWriterTest {
  private static final Pattern STATEMENT =
      Pattern.compile(
          " *(flowchart (TB|LR)|(subgraph z|n)\\d+\\[\"[^\"]+\"\\]|end"
              + "|n\\d+ <?-->(\\|\"[^\"]+\"\\|)? n\\d+)");

  static Stream<Drawn> all() {
    return Drawn.all();
  }

  static Stream<Drawn> hostile() {
    return Drawn.hostile();
  }

  private static DiagramNode node(String id, String title) {
    return new DiagramNode(
        id, DiagramNode.Look.ROLE, List.of(), "", 0, title, "", List.of(), List.of());
  }

  private static String titled(String title) {
    return Drawn.of(List.of(node("one", title)), List.of(), Diagram.Kind.TOPOLOGY).mermaid();
  }

  /** What stands after the title, in lines. */
  private static List<String> statements(String text) {
    return text.lines().skip(3).toList();
  }

  private static String decoded(String text) {
    return Pattern.compile("#(\\d+);")
        .matcher(text)
        .replaceAll(
            m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1)))));
  }

  private static String onOneLine(String text) {
    return text.replace('\n', ' ');
  }

  @Test
  void writesATopologyByZones() {
    assertThat(Drawn.fixture("k1-topology").mermaid())
        .isEqualTo(
            """
            ---
            title: "Who talks to whom in Kolibri 1"
            ---
            flowchart TB
              subgraph z1["Internet"]
                n1["City"]
              end
              subgraph z2["Internal network"]
                n6["Book"]
                subgraph z3["Office"]
                  n2["Handsets and console<br>Handset, Console"]
                  subgraph z5["Cabinet"]
                    n4["Switch"]
                    n5["Voice"]
                  end
                end
              end
              subgraph z4["Perimeter (DMZ)"]
                n3["Gateway"]
                n7["Billing"]
              end
              n1 -->|"1025–5000/UDP#42;"| n2
              n2 -->|"5610/UDP<br>5611/TCP<br>16400–16499/UDP"| n3
              n2 -->|"111/TCP<br>8070, 8080–8082/TCP<br>1025–5000/TCP#42;"| n4
              n3 -->|"3890/TCP+UDP<br>3891/TCP"| n6
              n3 -->|"2510/TCP"| n7
              n4 -->|"111/TCP<br>6100–6199/TCP#42;"| n5
              n4 -->|"3890/TCP+UDP<br>3891/TCP"| n6
            """);
  }

  @Test
  void writesThePipelineStepByStep() {
    assertThat(Drawn.fixture("k1-dialling").mermaid())
        .isEqualTo(
            """
            ---
            title: "The way of a number"
            ---
            flowchart TB
              subgraph z1["Internal network"]
                n1["Console"]
                n4["Voice"]
                subgraph z2["Dialling service"]
                  n2["Receiver of numbers"]
                  n3["Dialler"]
                end
              end
              n1 -->|"(1) 8070, 8080–8082/TCP"| n2
              n2 -->|"(2)"| n3
              n3 -->|"(3) 111/TCP<br>6100–6199/TCP#42;"| n4
            """);
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyLineIsAStatementAndEveryNodeAndLineIsThere(Drawn drawn) {
    List<String> lines = statements(drawn.mermaid());

    assertThat(lines).allMatch(l -> STATEMENT.matcher(l).matches());
    assertThat(lines).filteredOn(l -> l.strip().matches("n\\d+\\[.*")).doesNotHaveDuplicates();
    assertThat(lines)
        .filteredOn(l -> l.strip().matches("n\\d+\\[.*"))
        .hasSameSizeAs(drawn.diagram().nodes());
    long loops =
        drawn.diagram().nodes().stream()
            .filter(n -> n.sections().stream().anyMatch(DiagramNode.Section::loop))
            .count();
    assertThat(lines)
        .filteredOn(l -> l.contains("-->"))
        // Ports that one side alone opens have an arrow of their own.
        .hasSizeGreaterThanOrEqualTo(drawn.diagram().lines().size() + (int) loops);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileNamesStayInTheirQuotes(Drawn drawn) {
    List<String> lines = statements(drawn.mermaid());

    assertThat(lines).allMatch(l -> STATEMENT.matcher(l).matches());
    assertThat(lines).hasSameSizeAs(statements(drawn.named("tame").mermaid()));
    for (String line : lines) {
      String labels = line.replace("<br>", "").replaceAll("<?-->", "");
      assertThat(labels).doesNotContain("<", ">", "&", "%", "`", "://");
    }
    assertThat(lines)
        .filteredOn(l -> l.strip().startsWith("subgraph"))
        .isNotEmpty()
        .allMatch(l -> decoded(l).contains("[\"" + onOneLine(Drawn.HOSTILE) + "\"]"));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void theTitleIsYamlWhateverItHolds(Drawn drawn) {
    List<String> lines = drawn.mermaid().lines().toList();

    assertThat(lines.get(0)).isEqualTo("---");
    assertThat(lines.get(2)).isEqualTo("---");
    Object read = new Yaml().load(lines.get(1));
    assertThat(read).isEqualTo(Map.of("title", onOneLine(Drawn.HOSTILE)));
  }

  /** Newer versions read labels as Markdown and show nothing of a list, a link or a heading. */
  @ParameterizedTest
  @CsvSource({
    "1. One, 1#46; One",
    "2) Two, 2#41; Two",
    "- Three, #45; Three",
    "+ Four, #43; Four",
    "# Five, #35; Five",
    "* Six, #42; Six",
    "https://seven, https#58;//seven",
    "[eight](nine), #91;eight#93;(nine)",
    "a_b_c, a#95;b#95;c",
    "Exchange 2010, Exchange 2010",
    "10.1 beta, 10#46;1 beta"
  })
  void namesAreNoMarkdown(String title, String label) {
    assertThat(titled(title)).contains("n1[\"" + label + "\"]\n");
  }

  @Test
  void signsThatBreakLinesBecomeSpaces() {
    assertThat(titled("a\r\nb\u2028c\u0085d\te")).contains("[\"a b c d e\"]");
  }

  @Test
  void idsAreNoWordsOfTheLanguage() {
    List<String> words =
        List.of("end", "graph", "subgraph", "style", "click", "default", "x", "o", "class");
    List<DiagramNode> nodes = new ArrayList<>();
    words.forEach(w -> nodes.add(node(w, "Node")));

    List<String> lines = statements(Drawn.of(nodes, List.of(), Diagram.Kind.TOPOLOGY).mermaid());

    assertThat(lines).filteredOn(l -> l.contains("[")).hasSameSizeAs(words);
    assertThat(lines).filteredOn(l -> l.contains("[")).allMatch(l -> l.matches("  n\\d+\\[.*"));
  }
}
