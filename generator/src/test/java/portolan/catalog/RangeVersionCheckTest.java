package portolan.catalog;

import static portolan.Fixture.*;

import org.junit.jupiter.api.Test;

class RangeVersionCheckTest extends Checked {
  RangeVersionCheckTest() {
    super(new RangeVersionCheck());
  }

  private void assertAbsent(String file, String place, String range, String version) {
    assertMistakes(
        fixture.error(
            file,
            place,
            "the range '" + range + "' does not hold in " + version,
            "add " + version + " to the range's 'in', or name another range"));
  }

  @Test
  void looksAtVersions() {
    fixture.edit(LINE, "dynamic-range: high-numbers", "dynamic-range: low-numbers");

    assertAbsent(
        LINE,
        "short: K2\n    leading-source: kolibri-letters\n    dynamic-range: ^low-numbers",
        "low-numbers",
        "kolibri-2");
  }

  @Test
  void looksAtEndpoints() {
    fixture.edit(RANGES, "  - id: voice-numbers\n", "  - id: voice-numbers\n    in: [kolibri-1]\n");

    assertAbsent(ENDPOINTS, "dynamic-range: ^voice-numbers", "voice-numbers", "kolibri-2");
  }

  @Test
  void looksAtPortsOfPaths() {
    fixture.edit(RANGES, "  - id: sound-numbers\n", "  - id: sound-numbers\n    in: [kolibri-1]\n");

    assertAbsent(CALLS, "- ^{range: sound-numbers", "sound-numbers", "kolibri-2");
  }

  @Test
  void looksAtStaticPorts() {
    fixture.edit(
        STATIC_PORTS, "range: advised-numbers\n    example", "range: high-numbers\n    example");

    assertAbsent(STATIC_PORTS, "range: ^high-numbers", "high-numbers", "kolibri-1");
  }
}
