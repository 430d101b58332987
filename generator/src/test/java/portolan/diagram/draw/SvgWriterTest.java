package portolan.diagram.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

class SvgWriterTest {
  private static final Set<String> ELEMENTS =
      Set.of("svg", "g", "a", "title", "desc", "rect", "path", "circle", "text");

  private static final Set<String> COORDINATES =
      Set.of(
          "x",
          "y",
          "width",
          "height",
          "rx",
          "cx",
          "cy",
          "r",
          "d",
          "transform",
          "viewBox",
          "stroke-width",
          "stroke-dasharray",
          "font-size",
          "font-weight",
          "textLength");

  private static final List<String> FAMILIES =
      List.of("smtp", "http", "rpc", "ldap", "pop", "sip", "other");

  static Stream<Drawn> all() {
    return Drawn.all();
  }

  static Stream<Drawn> withHostile() {
    return Stream.concat(Drawn.all(), Drawn.hostile());
  }

  static Stream<Drawn> hostile() {
    return Drawn.hostile();
  }

  /** What a strict reader of XML finds. */
  private static Document xml(String svg) {
    try {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)));
    } catch (Exception e) {
      throw new AssertionError(svg, e);
    }
    return Jsoup.parse(svg, "", Parser.xmlParser());
  }

  /** What a browser finds in a page. */
  private static Element html(String svg) {
    Document page = Jsoup.parse("<!DOCTYPE html><body><figure>" + svg + "</figure><p>after</p>");
    assertThat(page.body().children()).extracting(Element::tagName).containsExactly("figure", "p");
    assertThat(page.selectFirst("figure").children()).hasSize(1);
    return page.selectFirst("figure > svg");
  }

  private static List<String> tags(Element svg) {
    return svg.getAllElements().stream()
        .map(Element::tagName)
        .filter(t -> !t.startsWith("#"))
        .toList();
  }

  private static void assertInert(Element svg) {
    for (Element element : svg.getAllElements()) {
      if (!element.tagName().startsWith("#")) {
        assertThat(ELEMENTS).contains(element.tagName());
      }
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        assertThat(name).isNotEqualTo("style").doesNotStartWith("on").doesNotStartWith("xlink");
        if (name.equals("href")) {
          assertThat(element.tagName()).isEqualTo("a");
          assertThat(attribute.getValue()).startsWith("../a.html");
        } else if (!name.equals("xmlns") && !name.equals("aria-label")) {
          assertThat(attribute.getValue()).doesNotContain("url(", "://");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("withHostile")
  void thePictureInAPageIsTheSameInXmlAndHtml(Drawn drawn) {
    String svg = drawn.inline(Drawn.LINKS);

    assertThat(tags(html(svg))).isEqualTo(tags(xml(svg).selectFirst("svg")));
  }

  @ParameterizedTest
  @MethodSource("withHostile")
  void nothingInItRunsOrStylesOrLoads(Drawn drawn) {
    assertInert(html(drawn.inline(Drawn.LINKS)));
    assertInert(xml(drawn.standalone(Drawn.LINKS)).selectFirst("svg"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void onlyTheTitleAndTheDescriptionHaveIds(Drawn drawn) {
    Element svg = html(drawn.inline(Drawn.LINKS));

    assertThat(svg.select("[id]")).extracting(Element::id).containsExactly("d1-title", "d1-desc");
    assertThat(svg.attr("aria-labelledby")).isEqualTo("d1-title");
    assertThat(svg.attr("aria-describedby")).isEqualTo("d1-desc");
    assertThat(svg.selectFirst("#d1-title").wholeText()).isEqualTo(drawn.diagram().title());
    assertThat(svg.selectFirst("#d1-desc").wholeText()).isEqualTo(drawn.diagram().summary());
    assertThat(xml(drawn.standalone(Drawn.LINKS)).select("[id]")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("withHostile")
  void everyTextIsKeptToItsWidth(Drawn drawn) {
    Element svg = html(drawn.inline(Drawn.LINKS));

    assertThat(svg.select("text")).isNotEmpty();
    for (Element text : svg.select("text")) {
      double size = Double.parseDouble(text.attr("font-size"));
      assertThat(Double.parseDouble(text.attr("textLength")))
          .isEqualTo(GlyphWidths.of(text.wholeText(), text.hasAttr("font-weight"), size))
          .isPositive();
      assertThat(text.attr("lengthAdjust")).isEqualTo("spacingAndGlyphs");
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void linksAreCalledByWhatIsSeenOfThem(Drawn drawn) {
    Element svg = html(drawn.inline(Drawn.LINKS));

    assertThat(svg.select("a")).isNotEmpty();
    for (Element link : svg.select("a")) {
      String seen = String.join("", link.select("text").stream().map(Element::wholeText).toList());
      assertThat(link.attr("aria-label")).isNotBlank();
      // What was cut goes on in the name.
      assertThat(spaceless(link.attr("aria-label"))).contains(spaceless(seen.replace("…", "")));
    }
  }

  private static String spaceless(String text) {
    return text.replaceAll("[\\s\\u00a0]+", "");
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyNodeAndEveryLineWithAnAddressIsALink(Drawn drawn) {
    Set<String> links = new HashSet<>();
    html(drawn.inline(Drawn.LINKS)).select("a").forEach(a -> links.add(a.attr("href")));

    Set<String> expected = new HashSet<>();
    drawn
        .diagram()
        .nodes()
        .forEach(n -> expected.addAll(List.of(Drawn.LINKS.node(n), Drawn.LINKS.inside(n))));
    drawn.diagram().lines().forEach(l -> expected.add(Drawn.LINKS.line(l)));
    expected.remove("");
    assertThat(links).isEqualTo(expected);
    assertThat(html(drawn.inline(DiagramLinks.NONE)).select("a")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileNamesAreTextOnly(Drawn drawn) {
    String svg = drawn.inline(Drawn.LINKS);

    assertThat(tags(html(svg))).hasSameSizeAs(tags(xml(svg).selectFirst("svg")));
    assertThat(html(svg).selectFirst("title").wholeText()).isEqualTo(Drawn.HOSTILE);
    assertThat(xml(svg).selectFirst("title").wholeText()).isEqualTo(Drawn.HOSTILE);
    assertThat(svg).doesNotContain("<script", "]]>");
  }

  @ParameterizedTest
  @MethodSource("all")
  void thePictureThatStandsAloneHasItsColoursWrittenOut(Drawn drawn) {
    Element svg = xml(drawn.standalone(Drawn.LINKS)).selectFirst("svg");

    assertThat(svg.select("rect,circle,text,path")).isNotEmpty();
    for (Element shape : svg.select("rect,circle,text,path")) {
      assertThat(shape.hasAttr("fill") || shape.hasAttr("stroke")).as(shape.outerHtml()).isTrue();
      // What is not said would be black inside.
      assertThat(shape.hasAttr("fill") || shape.attr("d").matches("M[\\d. ]+H[\\d.]+"))
          .as(shape.outerHtml())
          .isTrue();
      for (String name : List.of("fill", "stroke")) {
        if (shape.hasAttr(name)) {
          assertThat(Paint.Literal.COLOURS).containsValue(shape.attr(name));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void thePictureThatStandsAloneHasNoClasses(Drawn drawn) {
    assertThat(xml(drawn.standalone(Drawn.LINKS)).select("[class]")).isEmpty();
    assertThat(xml(drawn.standalone(Drawn.LINKS)).selectFirst("svg").attr("xmlns"))
        .isEqualTo("http://www.w3.org/2000/svg");
  }

  @ParameterizedTest
  @MethodSource("all")
  void bothPicturesHaveTheSameShapes(Drawn drawn) {
    List<String> inline = shapes(xml(drawn.inline(Drawn.LINKS)).selectFirst("svg"));
    List<String> alone = shapes(xml(drawn.standalone(Drawn.LINKS)).selectFirst("svg"));

    // The one that stands alone has a ground.
    assertThat(alone.remove(1)).startsWith("rect [x=0, y=0, width=");
    assertThat(alone).isEqualTo(inline);
  }

  private static List<String> shapes(Element svg) {
    List<String> shapes = new ArrayList<>();
    for (Element element : svg.select("svg,g,rect,circle,text,path")) {
      List<String> places =
          element.attributes().asList().stream()
              .filter(a -> COORDINATES.contains(a.getKey()))
              .map(a -> a.getKey() + "=" + a.getValue())
              .toList();
      shapes.add(element.tagName() + " " + places + " " + element.ownText());
    }
    return shapes;
  }

  @ParameterizedTest
  @MethodSource("all")
  void noNumberIsMissing(Drawn drawn) {
    assertThat(drawn.inline(Drawn.LINKS)).doesNotContain("NaN", "Infinity", "=\"null\"");
  }

  @Test
  void coloursAreTheLightOnesOfTheTheme() throws IOException {
    String css = Files.readString(Path.of("../themes/portolan/assets/css/tokens.css"));

    for (Map.Entry<String, String> colour : Paint.Literal.COLOURS.entrySet()) {
      if (!Set.of("none", "mixed").contains(colour.getKey())) {
        assertThat(light(css, colour.getKey())).as(colour.getKey()).isEqualTo(colour.getValue());
      }
    }
    assertThat(Paint.Literal.COLOURS.get("mixed")).isEqualTo(light(css, "edge"));
  }

  private static String light(String css, String name) {
    Matcher found =
        Pattern.compile("--" + name + ": var\\(--if-light, (#[0-9a-f]+)\\)").matcher(css);
    assertThat(found.find()).as(name).isTrue();
    return found.group(1);
  }

  @Test
  void everyInkHasItsColours() {
    for (Ink ink : Ink.values()) {
      for (String name : List.of(ink.fill(), ink.stroke())) {
        if (!name.isEmpty() && !name.equals(Ink.FAMILY)) {
          assertThat(Paint.Literal.COLOURS).containsKey(name);
        }
      }
    }
  }

  @Test
  void familiesDifferInMarkerAndColourAndMostlyInDash() {
    assertThat(FAMILIES).extracting(Shapes::marker).doesNotContainNull().doesNotHaveDuplicates();
    assertThat(FAMILIES)
        .extracting(Paint.Literal.COLOURS::get)
        .doesNotContainNull()
        .doesNotHaveDuplicates();
    assertThat(FAMILIES)
        .extracting(Shapes::dash)
        .filteredOn(d -> !d.isEmpty())
        .hasSize(5)
        .doesNotHaveDuplicates();
  }
}
