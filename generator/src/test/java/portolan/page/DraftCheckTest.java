package portolan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.model.Catalog;
import portolan.source.Diagnostics;

class DraftCheckTest {
  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void copyTheFixture() {
    fixture = Fixture.in(folder);
  }

  private List<String> mistakes(boolean complete) {
    Diagnostics diagnostics = new Diagnostics();
    Catalog catalog = fixture.read(diagnostics);
    new DraftCheck(catalog, complete).run(Planned.messages(), diagnostics::find, diagnostics);
    return fixture.shown(diagnostics);
  }

  @Test
  void acceptsEveryLinkOfTheFixture() {
    assertThat(mistakes(true)).isEmpty();
  }

  @Test
  void findsAWrongLinkBesideAMistakeInTheCatalog() {
    fixture
        .append(Fixture.SITE, "colour: blue\n")
        .append("content/pages/about.en.md", "\n[gone](path:no-such-path)\n");

    assertThat(mistakes(true))
        .anySatisfy(m -> assertThat(m).contains("colour"))
        .anySatisfy(m -> assertThat(m).contains("about.en.md").contains("no-such-path"));
  }

  @Test
  void blamesNoLinkWhenIdsCouldNotBeRead() {
    fixture.append("content/pages/about.en.md", "\n[gone](path:no-such-path)\n");

    assertThat(mistakes(false)).isEmpty();
  }
}
