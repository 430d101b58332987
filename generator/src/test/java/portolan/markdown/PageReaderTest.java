package portolan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import portolan.text.Language;

class PageReaderTest {

  @Test
  void givesTitleAndLeadWithoutMarks() {
    MarkdownPage page = Reading.page("# Port `443` & *more*\n\nFirst **line**,\nsecond.\n").page();

    assertThat(page.title()).isEqualTo("Port 443 & more");
    assertThat(page.lead()).isEqualTo("First line, second.");
    assertThat(page.introduction()).isEqualTo("First line, second.");
  }

  @Test
  void leadStandsBeforeTheFirstSectionOrNowhere() {
    assertThat(Reading.body("- list\n\nAfter it.\n").page().lead()).isEqualTo("After it.");
    assertThat(Reading.body("## One\n\nLater.\n").page().lead()).isEmpty();
  }

  @Test
  void titleMayBeUnderlined() {
    assertThat(Reading.page("Name\n====\n").page().title()).isEqualTo("Name");
  }

  @Test
  void definitionsMayStandBeforeTheTitle() {
    assertThat(Reading.page("[a]: port:443\n\n# Name\n").page().title()).isEqualTo("Name");
  }

  @Test
  void sectionsAreHeadingsOfLevelsTwoAndThreeWithTheirWords() {
    MarkdownPage page =
        Reading.body(
                """
                Before.

                ## One {#first}

                Text [](port:443) and `code`.

                ### Two

                #### Deeper

                | a | b |
                |---|---|
                | c | d |

                ```sh
                run it
                ```
                """)
            .page();

    assertThat(page.introduction()).isEqualTo("Before.");
    assertThat(page.sections())
        .containsExactly(
            new MarkdownPage.Section(2, "first", "One", "Text 443 and code."),
            new MarkdownPage.Section(3, "two", "Two", "Deeper a b c d run it"));
  }

  @Test
  void everyHeadingOfAnyLevelCanBeLinkedTo() {
    Reading reading = Reading.body("## A\n\n### B\n\n#### C {#cc}\n\n[x](#cc) [y](#b)\n");

    assertThat(reading.mistakes()).isEmpty();
    assertThat(reading.html(Language.EN))
        .contains("<h4 id=\"cc\">C</h4>", "<a href=\"#cc\">x</a>", "<a href=\"#b\">y</a>");
  }

  @Test
  void pageWithoutTitleIsRefused() {
    Reading reading = Reading.page("Text.\n\n# Late\n");

    assertThat(reading.isRefused()).isTrue();
    assertThat(reading.mistakes())
        .contains(
            "page.md:1:1: the page does not begin with its title [make the first line '# Title']");
    assertThat(Reading.page("").isRefused()).isTrue();
    assertThat(Reading.page("## Section\n").isRefused()).isTrue();
  }

  @Test
  void emptyTitleIsReported() {
    assertThat(Reading.page("#\n\nText.\n").mistakes())
        .containsExactly("page.md:1:1: the title is empty [write it after the '#']");
  }

  @Test
  void secondTitleIsReportedAndNeverWrittenAsOne() {
    Reading reading = Reading.body("# Again\n");

    assertThat(reading.mistakes())
        .containsExactly("page.md:3:1: the page has a second title [use '## ' for sections]");
    assertThat(reading.html(Language.EN)).isEqualTo("<h2 id=\"again\">Again</h2>");
  }

  @Test
  void skippedLevelIsReported() {
    assertThat(Reading.body("### Deep\n").mistakes())
        .containsExactly("page.md:3:1: the heading skips a level [use '## ' here]");
    assertThat(Reading.body("## A\n\n#### B\n").mistakes())
        .containsExactly("page.md:5:1: the heading skips a level [use '### ' here]");
    assertThat(Reading.body("## A\n\n### B\n\n## C\n").mistakes()).isEmpty();
  }

  @Test
  void headingInsideAListOrAQuoteIsReported() {
    assertThat(Reading.body("> ## In\n").mistakes())
        .containsExactly(
            "page.md:3:3: a heading stands inside a list or a quote"
                + " [set it at the line's start]");
  }

  @Test
  void duplicateIdsAreReportedWhetherWrittenOrMade() {
    assertThat(Reading.body("## One\n\n## Other {#one}\n").mistakes())
        .containsExactly(
            "page.md:5:1: two headings have the id 'one' [end one with its own: {#some-id}]");
  }

  @Test
  void illFormedIdsAreReportedWithAGoodOne() {
    for (String id : new String[] {"One_Two", "ONE", "a--b", "-a", "a b", "", "один", "a*b*c"}) {
      Reading reading = Reading.body("## Раздел два {#" + id + "}\n");
      assertThat(reading.mistakes())
          .as(id)
          .containsExactly(
              "page.md:3:1: the id of the heading is not well-formed [end the heading with"
                  + " lower-case letters, digits and hyphens: {#"
                  + (id.equals("a*b*c") ? "razdel-dva-abc" : "razdel-dva")
                  + "}]");
    }
  }

  @Test
  void headingWithoutLettersNeedsAWrittenId() {
    assertThat(Reading.body("## ???\n").mistakes())
        .containsExactly(
            "page.md:3:1: no id can be made of the heading [end it with one: {#some-id}]");
    assertThat(Reading.body("## ??? {#questions}\n").mistakes()).isEmpty();
  }

  @Test
  void idAtTheTitleIsReported() {
    Reading reading = Reading.page("# Name {#name}\n");

    assertThat(reading.mistakes())
        .containsExactly("page.md:1:1: the title needs no id [link to the page itself]");
    assertThat(reading.page().title()).isEqualTo("Name");
  }

  @Test
  void listsLinksInOrderWithTheirPlaces() {
    MarkdownPage page =
        Reading.body("[a](port:443)\n<https://x.example> [r]\n\n[r]: page:about\n").page();

    assertThat(page.links())
        .extracting(l -> l.destination() + " " + l.at())
        .containsExactly(
            "port:443 page.md:3:5", "https://x.example page.md:4:2", "page:about page.md:6:6");
  }
}
