package portolan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.page.view.Frame;
import portolan.page.view.HeadLinks;
import portolan.page.view.RoleView;
import portolan.page.view.SearchBox;
import portolan.source.Diagnostic;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.text.Html;

class PageRendererTest {
  private static final String ROLE = "themes/portolan/templates/pages/role.ftlh";

  @TempDir Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<String> render(String template) {
    return render(template, sample("Switch", Html.text("a < b")));
  }

  private Optional<String> render(String template, RoleView view) {
    Theme theme = ThemeFolder.withRole(folder, template);
    return new PageRenderer(theme, ThemeFolder.messages()).render(view, diagnostics);
  }

  private static RoleView sample(String heading, Html summary) {
    return new RoleView(
        frame(heading),
        summary,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Frame frame(String heading) {
    return new Frame(
        "en",
        heading + " — Kolibri",
        heading,
        "",
        "Kolibri",
        "index.html",
        List.of(),
        SearchBox.NONE,
        HeadLinks.NONE,
        "portolan.css",
        List.of(),
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  private Diagnostic mistake(String template) {
    assertThat(render(template)).isEmpty();
    assertThat(diagnostics.sorted()).hasSize(1);
    return diagnostics.sorted().get(0);
  }

  @Test
  void escapesTextsInContentAndAttributes() {
    assertThat(
            render(
                "<p title=\"${page.frame.heading}\">${page.frame.heading}</p>",
                sample("<script>\"'&", Html.EMPTY)))
        .contains("<p title=\"&lt;script&gt;&quot;&#39;&amp;\">&lt;script&gt;&quot;&#39;&amp;</p>");
  }

  @Test
  void escapesTheMarkupOfMessagesPlaces() {
    assertThat(render("${msg(\"note.title\", \"<b>\")} ${msg(\"<i>\")}"))
        .contains("Notes ⟦&lt;i&gt;⟧");
  }

  @Test
  void printsHtmlAsItIs() {
    assertThat(render("${page.summary}", sample("x", new Html("<b>&amp;</b>"))))
        .contains("<b>&amp;</b>");
  }

  @Test
  void treatsEmptyHtmlAsNoContent() {
    assertThat(render("<#if page.summary?has_content>yes<#else>no</#if>", sample("", Html.EMPTY)))
        .contains("no");
  }

  @Test
  void printsNumbersWithoutSeparatorsInAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("ru", "tr", "ar-EG")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(render("${64327} ${1.5}")).contains("64327 1.5");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void reportsMissingVariableWithItsPlace() {
    assertThat(mistake("<p>\n  ${page.nope}</p>"))
        .isEqualTo(
            Diagnostic.error(
                new Position(ROLE, 2, 5),
                "'page.nope' has no value",
                "check the name against the view that is named at the top of the template"));
  }

  @Test
  void reportsSyntaxWithItsPlace() {
    Diagnostic mistake = mistake("<p>\n<#if page !>\n</#if>");
    assertThat(mistake.at().file()).isEqualTo(ROLE);
    assertThat(mistake.at().line()).isEqualTo(2);
    assertThat(mistake.message()).doesNotContain("\n").isNotBlank();
  }

  @Test
  void reportsMissingTemplate() {
    ThemeFolder.write(folder, "templates/pages/roles.ftlh", "x");
    Theme theme = ThemeFolder.read(folder, new Diagnostics());
    new PageRenderer(theme, ThemeFolder.messages()).render(sample("", Html.EMPTY), diagnostics);
    assertThat(diagnostics.sorted())
        .containsExactly(
            Diagnostic.error(
                Position.of(ROLE),
                "the theme has no template 'pages/role.ftlh'",
                "did you mean 'pages/roles.ftlh'?"));
  }

  @Test
  void reportsMissingImportWhereItStands() {
    Diagnostic mistake = mistake("<p>\n<#import \"../nope.ftlh\" as n>");
    assertThat(mistake.at()).isEqualTo(new Position(ROLE, 2, 1));
    assertThat(mistake.message()).isEqualTo("the theme has no template 'nope.ftlh'");
  }

  @Test
  void readsNothingOutsideOfTheTheme() {
    ThemeFolder.write(folder, "secret.ftlh", "secret");
    assertThat(mistake("<#include \"../../../secret.ftlh\">").message())
        .contains("is not a path below the templates folder");
  }

  @Test
  void takesAbsolutePathsFromTheTemplatesFolder() {
    assertThat(mistake("<#include \"/etc/passwd\">").message())
        .isEqualTo("the theme has no template 'etc/passwd'");
  }

  @Test
  void createsNoObjects() {
    assertThat(mistake("${\"freemarker.template.utility.Execute\"?new()(\"id\")}").message())
        .contains("not allowed");
  }

  @Test
  void givesNoAccessToTheMethodsOfViews() {
    assertThat(render("${page.toString()}")).isEmpty();
    assertThat(render("${page?api.frame}")).isEmpty();
    assertThat(render("${page.getClass()}")).isEmpty();
  }

  @Test
  void reportsAnUndefinedMessageCallOnce() {
    Theme theme = ThemeFolder.withRole(folder, "${msg()}");
    PageRenderer renderer = new PageRenderer(theme, ThemeFolder.messages());
    renderer.render(sample("a", Html.EMPTY), diagnostics);
    renderer.render(sample("b", Html.EMPTY), diagnostics);
    assertThat(diagnostics.sorted()).hasSize(1);
  }

  @Test
  void checksAllTemplatesAtOnce() {
    ThemeFolder.write(folder, "templates/a.ftlh", "<#if>");
    ThemeFolder.write(folder, "templates/b.ftlh", "${");
    Theme theme = ThemeFolder.read(folder, new Diagnostics());
    new PageRenderer(theme, ThemeFolder.messages()).check(diagnostics);
    assertThat(diagnostics.sorted())
        .extracting(d -> d.at().file())
        .containsExactly("themes/portolan/templates/a.ftlh", "themes/portolan/templates/b.ftlh");
  }

  @Test
  void wordsItsMistakesWithoutStackTraces() {
    assertThat(mistake("${page.tables}").message()).doesNotContain("\n", "freemarker.", "at java");
  }
}
