package portolan.catalog;

import static portolan.Fixture.*;

import org.junit.jupiter.api.Test;

class LineFolderCheckTest extends Checked {
  LineFolderCheckTest() {
    super(new LineFolderCheck());
  }

  @Test
  void refusesAnIdThatIsNotTheFolder() {
    fixture.edit(LINE, "id: kolibri\n", "id: colibri\n");

    assertMistakes(
        fixture.error(
            LINE,
            "id: ^colibri",
            "the product line 'colibri' stands in a folder of another name",
            "rename the folder to products/colibri, or change the id"));
  }
}
