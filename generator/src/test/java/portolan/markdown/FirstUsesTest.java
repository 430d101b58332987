package portolan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import portolan.text.Language;

class FirstUsesTest {
  private static final String TRUNK = "<a href=\"../term/trunk.html?a=1&amp;b=2\">";
  private static final TermNames NAMES =
      new TermNames(
          List.of(
              new TermNames.Name("trunk", "trunk"),
              new TermNames.Name("trunk line", "trunk"),
              new TermNames.Name("TRK", "trunk"),
              new TermNames.Name("gateway", "gateway"),
              new TermNames.Name("lost", "nowhere")));

  private static String html(String text) {
    return Reading.body(text).html(NAMES, Language.EN);
  }

  @Test
  void linksTheFirstUseOnAPage() {
    assertThat(html("A trunk.\n\nThe trunk again.\n"))
        .isEqualTo("<p>A " + TRUNK + "trunk</a>.</p>\n<p>The trunk again.</p>");
  }

  @Test
  void linksTheLongestName() {
    assertThat(html("A trunk line.")).contains(TRUNK + "trunk line</a>.");
  }

  @Test
  void findsANameOverALineEndAndInMarks() {
    assertThat(html("A *trunk\nline* is long.")).contains("<em>" + TRUNK + "trunk line</a></em>");
  }

  @Test
  void findsWholeWordsOnly() {
    assertThat(html("Trunks, trunking, TRK-2, a.trunk, x/TRK and my_trunk.")).doesNotContain("<a ");
    assertThat(html("(TRK), no TRK.")).contains("(" + TRUNK + "TRK</a>), no TRK.");
  }

  @Test
  void leavesHeadingsTablesCodeAndLinksAlone() {
    assertThat(html("## A trunk {#x}\n\n| trunk |\n|---|\n| trunk |\n\n`trunk`\n\n    trunk\n"))
        .doesNotContain("<a ");
    assertThat(html("[the trunk](port:443)")).doesNotContain(TRUNK);
    assertThat(html("## A trunk {#x}\n\nA trunk.")).contains("<p>A " + TRUNK);
  }

  @Test
  void linksInListsAndQuotes() {
    assertThat(html("- a trunk\n- a trunk\n")).contains("<li>a " + TRUNK, "<li>a trunk");
    assertThat(html("> a trunk")).contains("<p>a " + TRUNK);
  }

  @Test
  void countsALinkOfTheAuthorAsFirstUse() {
    assertThat(html("The [line](term:trunk) is a trunk.\n\nA trunk.\n"))
        .contains("is a trunk.", "<p>A trunk.</p>");
    assertThat(html("A trunk is a [line](term:trunk)."))
        .contains("A " + TRUNK + "trunk</a> is a " + TRUNK + "line</a>");
  }

  @Test
  void leavesOutTermsThatTheGlossaryDoesNotHave() {
    assertThat(html("It is lost.")).isEqualTo("<p>It is lost.</p>");
  }

  @Test
  void keepsTheSpacesThatTypographySets() {
    assertThat(Reading.body("Это в trunk line и gateway.").html(NAMES, Language.RU))
        .contains("в\u00A0" + TRUNK + "trunk line</a> и\u00A0<a ");
  }

  @Test
  void escapesWhatStandsAround() {
    assertThat(html("1 < 2 & a trunk <b>")).contains("1 &lt; 2 &amp; a " + TRUNK, " &lt;b&gt;");
  }

  @Test
  void ofEqualNamesTheFirstCounts() {
    TermNames names =
        new TermNames(
            List.of(new TermNames.Name("TRK", "gateway"), new TermNames.Name("TRK", "trunk")));

    assertThat(Reading.body("A TRK.").html(names, Language.EN)).contains("/gateway.html");
  }
}
