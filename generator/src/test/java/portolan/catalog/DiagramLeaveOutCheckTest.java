package portolan.catalog;

import static portolan.Fixture.*;

import org.junit.jupiter.api.Test;

class DiagramLeaveOutCheckTest extends Checked {
  private static final String REASON = "\n        reason: {ru: Так., en: So.}\n";

  DiagramLeaveOutCheckTest() {
    super(new DiagramLeaveOutCheck());
  }

  @Test
  void refusesAPathOfOtherVersions() {
    fixture.edit(DIAGRAMS_2, "paths: [heartbeat]", "paths: [heartbeat, local-tones]");

    assertMistakes(
        fixture.error(
            DIAGRAMS_2,
            "heartbeat, ^local-tones",
            "the path 'local-tones' holds in no version of the diagram",
            "remove it from 'leave-out', or name a path of kolibri-2"));
  }

  @Test
  void acceptsAPathOfOneOfTheVersions() {
    fixture.edit(DIAGRAMS_2, "in: [kolibri-2]", "in: [kolibri-1, kolibri-2]");
    fixture.edit(DIAGRAMS_2, "paths: [heartbeat]", "paths: [heartbeat, local-tones]");

    assertMistakes();
  }

  @Test
  void refusesAPathThatIsLeftOutTwice() {
    fixture.edit(DIAGRAMS, "paths: local-tones", "paths: [local-tones, heartbeat]");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "local-tones, ^heartbeat",
            "the path 'heartbeat' is left out twice",
            "the other one stands at "
                + fixture.at(DIAGRAMS, "paths: [^heartbeat]")
                + "; keep one of them"));
  }

  @Test
  void refusesAPathThatIsAStep() {
    fixture.append(DIAGRAMS, "    leave-out:\n      - paths: dial-requests" + REASON);

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "paths: ^dial-requests",
            "the path 'dial-requests' is left out and a step of the diagram",
            "remove it from 'leave-out' or from 'hops'"));
  }
}
