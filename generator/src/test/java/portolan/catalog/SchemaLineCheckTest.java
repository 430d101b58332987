package portolan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static portolan.Fixture.NOTES;
import static portolan.Fixture.SOURCES;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;

class SchemaLineCheckTest {
  @TempDir Path folder;

  @Test
  void asksForTheSchemaInTheFirstLine() {
    Fixture fixture = Fixture.in(folder);
    fixture.edit(NOTES, "../../../schema/notes.schema.json", "../../schema/notes.schema.json");

    assertThat(fixture.mistakes())
        .containsExactly(
            fixture.error(
                NOTES,
                "^# yaml",
                "the first line does not name the schema of the file",
                "make it: # yaml-language-server: $schema=../../../schema/notes.schema.json"));
  }

  @Test
  void acceptsLineEndsAndByteOrderMarksOfWindows() {
    Fixture fixture = Fixture.in(folder);
    fixture.write(SOURCES, "\uFEFF" + fixture.text(SOURCES).replace("\n", "\r\n"));

    assertThat(fixture.mistakes()).isEmpty();
  }
}
