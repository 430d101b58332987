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
            "shown: ^handbok",
            "'shown' names 'handbok', which is not among the values",
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
            "a conflict needs at least two values",
            "add the value of the other source"));
  }
}
