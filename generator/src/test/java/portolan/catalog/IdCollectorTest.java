package portolan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static portolan.Fixture.CALLS;
import static portolan.Fixture.SERVERS;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;

class IdCollectorTest {
  @TempDir Path folder;

  @Test
  void refusesAnIdThatAnotherFileDeclares() {
    Fixture fixture = Fixture.in(folder);
    fixture.edit(SERVERS, "id: board-control", "id: city-call");

    assertThat(fixture.mistakes())
        .containsExactly(
            fixture.error(
                SERVERS,
                "id: ^city-call",
                "the id 'city-call' is declared twice",
                "the other one stands at "
                    + fixture.at(CALLS, "id: ^city-call")
                    + "; ids are permanent, so rename the newer one"));
  }

  @Test
  void refusesAVersionOfTwoLines() {
    Fixture fixture = Fixture.in(folder);
    String line =
        """
        # yaml-language-server: $schema=../../schema/line.schema.json
        id: pelikan
        label: Pelikan
        summary: {ru: Другая станция., en: Another switch.}
        versions:
          - id: kolibri-1
            label: Pelikan 1
            short: P1
            leading-source: tone-lab
            dynamic-range: pelikan-numbers
            summary: {ru: Первая., en: The first.}
        """;
    String ranges =
        """
        # yaml-language-server: $schema=../../schema/ranges.schema.json
        in: kolibri-1
        evidence: tone-lab
        ranges:
          - id: pelikan-numbers
            label: Pelikan numbers
            kind: product
            port: 30000-30100
            transport: tcp
        """;
    String file = "content/products/pelikan/line.yaml";
    fixture.write(file, line).write("content/products/pelikan/ranges.yaml", ranges);

    assertThat(fixture.mistakes())
        .containsExactly(
            fixture.error(
                file,
                "id: ^kolibri-1",
                "the id 'kolibri-1' is declared twice",
                "the other one stands at "
                    + fixture.at(Fixture.LINE, "id: ^kolibri-1\n")
                    + "; ids are permanent, so rename the newer one"));
  }
}
