package portolan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static portolan.Fixture.*;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;

class LineFoldersTest {
  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void copyTheFixture() {
    fixture = Fixture.in(folder);
  }

  private void move(String name) {
    for (String file : new String[] {DIAGRAMS, DIAGRAMS_2}) {
      fixture.write(file.replace("/kolibri/", "/" + name + "/"), fixture.text(file));
      fixture.delete(file);
    }
  }

  @Test
  void reportsAFolderOfNoLineOnceAndNothingThatFollows() {
    move("colibri");

    assertThat(fixture.mistakes())
        .containsExactly(
            fixture.error(
                "content/diagrams/colibri",
                "",
                "no product line has the id 'colibri'",
                "did you mean diagrams/kolibri?"));
  }

  @Test
  void namesTheLinesWhenNoneIsNear() {
    move("pictures");

    assertThat(fixture.mistakes())
        .containsExactly(
            fixture.error(
                "content/diagrams/pictures",
                "",
                "no product line has the id 'pictures'",
                "known: kolibri"));
  }

  @Test
  void stillFindsMistakesThatAreNotAboutTheLine() {
    fixture.edit(
        DIAGRAMS,
        "tier: 0}\n      - {endpoint: [handset",
        "tier: 100}\n      - {endpoint: [handset");
    move("colibri");

    assertThat(fixture.mistakes())
        .hasSize(2)
        .last()
        .asString()
        .contains("'tier' must be a whole number from 0 to 99, found '100'");
  }
}
