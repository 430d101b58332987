package portolan.catalog;

import static portolan.Fixture.*;

import org.junit.jupiter.api.Test;

class ConflictCheckTest extends Checked {
  ConflictCheckTest() {
    super(new ConflictCheck());
  }

  @Test
  void refusesAShownValueThatIsNotThere() {
    fixture.edit(CONFLICTS, "shown: handbook", "shown: handbok");

    assertMistakes(
        fixture.error(
            CONFLICTS,
            "id: ^billing-port",
            "the value 'handbok' that is shown is none of the values",
            "did you mean 'handbook'?"));
  }

  @Test
  void refusesAConflictOfOneValue() {
    fixture.edit(
        CONFLICTS, "      - id: list\n        value: 2512\n        evidence: copied-list\n", "");

    assertMistakes(
        fixture.error(
            CONFLICTS,
            "id: ^billing-port",
            "one value does not disagree",
            "add the value of the other source"));
  }
}
