package portolan.catalog;

import static portolan.Fixture.*;

import org.junit.jupiter.api.Test;

class DiagramBoxCheckTest extends Checked {
  private static final String ZONES = "internal, internet, perimeter, same-server";

  DiagramBoxCheckTest() {
    super(new DiagramBoxCheck());
  }

  @Test
  void refusesABoxNamedLikeAZone() {
    fixture.edit(DIAGRAMS, "{id: cabinet, inside: office", "{id: perimeter, inside: office");
    fixture.edit(
        DIAGRAMS, "{endpoint: switchboard, zone: cabinet", "{endpoint: switchboard, zone: office");
    fixture.edit(
        DIAGRAMS, "{endpoint: voice-store, zone: cabinet", "{endpoint: voice-store, zone: office");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "{id: ^perimeter, inside",
            "'perimeter' is a zone and cannot be a box",
            "choose another id, such as 'perimeter-box'"));
  }

  @Test
  void refusesABoxThatIsDeclaredTwice() {
    fixture.edit(DIAGRAMS, "    nodes:\n      - {endpoint: city-network", box("cabinet", "office"));

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "{id: ^cabinet, inside: office, label: Box}",
            "the box 'cabinet' is declared twice",
            "the other one stands at "
                + fixture.at(DIAGRAMS, "{id: ^cabinet, inside: office, label: {")
                + "; give one of them another id"));
  }

  @Test
  void refusesAPlaceThatNobodyDeclares() {
    fixture.edit(DIAGRAMS, "{id: cabinet, inside: office", "{id: cabinet, inside: cellar");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "inside: ^cellar",
            "'cellar' is neither a zone nor a box of the diagram",
            "known: internal, internet, office, perimeter, same-server"));
  }

  @Test
  void refusesABoxInsideOfALaterOne() {
    fixture.edit(DIAGRAMS, "    nodes:\n      - {endpoint: city-network", box("cellar", "office"));
    fixture.edit(DIAGRAMS, "{id: cabinet, inside: office", "{id: cabinet, inside: cellar");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "inside: ^cellar",
            "the box 'cellar' is not declared before this one",
            "declare a box after the zone or box that it stands in"));
  }

  @Test
  void refusesABoxInsideOfItself() {
    fixture.edit(DIAGRAMS, "{id: office, inside: internal", "{id: office, inside: office");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "{id: office, inside: ^office",
            "the box 'office' is not declared before this one",
            "declare a box after the zone or box that it stands in"));
  }

  @Test
  void refusesANodeNowhere() {
    fixture.edit(DIAGRAMS, "switchboard, zone: cabinet", "switchboard, zone: cabnet");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "zone: ^cabnet",
            "'cabnet' is neither a zone nor a box of the diagram",
            "did you mean 'cabinet'?"));
  }

  @Test
  void knowsTheBoxesOfEachDiagramOnly() {
    fixture.edit(DIAGRAMS_2, "zone: perimeter", "zone: office");

    assertMistakes(
        fixture.error(
            DIAGRAMS_2,
            "zone: ^office",
            "'office' is neither a zone nor a box of the diagram",
            "known: " + ZONES));
  }

  @Test
  void keepsQuietAboutABoxThatMayBeTheFaultyOne() {
    fixture.edit(DIAGRAMS, "{id: cabinet, inside", "{id: Cabinet, inside");

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "id: ^Cabinet",
            "'id' must be an id of lower-case Latin letters and digits, joined by single hyphens,"
                + " found 'Cabinet'",
            ""));
  }

  /** A further box at the end of those of the first diagram. */
  private static String box(String id, String inside) {
    return "      - {id: "
        + id
        + ", inside: "
        + inside
        + ", label: Box}\n    nodes:\n      - {endpoint: city-network";
  }
}
