package portolan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.render.PageRenderer;
import portolan.render.Theme;
import portolan.source.Diagnostics;
import portolan.text.Language;
import portolan.text.Typography;

/**
 * What a reader sees of a page, besides code, drawings and what one types into the search, went
 * through the typography.
 */
class SetTextsTest {
  private static final Path THEME = Path.of("..", "themes", "portolan");
  private static final String LEFT_ALONE =
      "code, pre, kbd, samp, script, style, svg, title, option, a[href^=search.html?]";

  @TempDir Path folder;

  @Test
  void allTextsOfAllPagesAreSet() throws Exception {
    Fixture fixture = Fixture.in(folder);
    fixture.append(
        "content/pages/about.ru.md", "\nСтанция \"Колибри\" - это порт 5610 и не только.\n");
    Diagnostics diagnostics = new Diagnostics();
    PageRenderer renderer =
        new PageRenderer(Theme.read(THEME, "theme", diagnostics), Planned.messages());
    Set<String> loose = new TreeSet<>();

    for (PagePlan plan : new Planned(fixture).pages()) {
      Document page = Jsoup.parse(renderer.render(plan.view().get(), diagnostics).orElse(""));
      String code = page.select("html").attr("lang");
      Language language = code.equals("ru") ? Language.RU : Language.EN;
      NodeTraversor.traverse(
          (node, depth) -> {
            if (node instanceof TextNode text && isProse(text.parent(), code)) {
              String shown = text.getWholeText().strip().replaceAll("[ \\n]+", " ");
              if (!Typography.set(shown, language).equals(shown)) {
                loose.add(plan.path() + ": " + shown);
              }
            }
          },
          page.body());
    }

    assertThat(loose).isEmpty();
  }

  private static boolean isProse(Element parent, String language) {
    return !parent.is(LEFT_ALONE)
        && parent.closest(LEFT_ALONE) == null
        && parent.closest("[lang]").attr("lang").equals(language);
  }
}
