package portolan.catalog;

import static portolan.Fixture.*;

import org.junit.jupiter.api.Test;

class ReservedNameCheckTest extends Checked {
  ReservedNameCheckTest() {
    super(new ReservedNameCheck());
  }

  private static final String METHOD =
      "  - id: %s\n    label: %s\n    summary: {ru: Да, en: 'Yes'}\n";

  @Test
  void refusesDeviceNames() {
    fixture.append(ENCRYPTION, METHOD.formatted("com1", "COM1"));

    assertMistakes(
        fixture.error(
            ENCRYPTION,
            "id: ^com1",
            "'com1' is a device name on Windows and cannot name a page",
            "choose another id, such as 'com1-x'"));
  }

  @Test
  void acceptsNamesThatOnlyBeginLikeDevices() {
    fixture.append(ENCRYPTION, METHOD.formatted("com1-x", "COM1") + METHOD.formatted("nulls", "N"));

    assertMistakes();
  }

  @Test
  void refusesNamesOfPagesThatEverySiteHas() {
    fixture.append(ENCRYPTION, METHOD.formatted("index", "Index"));

    assertMistakes(
        fixture.error(
            ENCRYPTION,
            "id: ^index",
            "'index' is the name of a page or folder that every site has",
            "choose another id"));
  }

  @Test
  void refusesDeviceNamesOfDownloads() {
    fixture.edit(DIAGRAMS_2, "id: k2-topology", "id: nul");

    assertMistakes(
        fixture.error(
            DIAGRAMS_2,
            "id: ^nul",
            "'nul' is a device name on Windows and cannot name a file",
            "choose another id, such as 'nul-x'"));
  }

  @Test
  void acceptsDownloadsNamedLikePages() {
    fixture.edit(DIAGRAMS_2, "id: k2-topology", "id: mail-flow");

    assertMistakes();
  }

  @Test
  void looksAtTheNamesOfPagesToo() {
    fixture.write("content/pages/guides/NUL.ru.md", "# Да\n");
    fixture.write("content/pages/guides/NUL.en.md", "# Yes\n");

    String message = "'NUL' is a device name on Windows and cannot name a page";
    String hint = "choose another id, such as 'nul-x'";
    assertMistakes(
        fixture.error("content/pages/guides/NUL.en.md", "", message, hint),
        fixture.error("content/pages/guides/NUL.ru.md", "", message, hint));
  }

  @Test
  void refusesNamesThatPagesOfWaysOfMessagesMayHave() {
    fixture.append(ENCRYPTION, METHOD.formatted("mail-flow-inbound", "M"));

    assertMistakes(
        fixture.error(
            ENCRYPTION,
            "id: ^mail-flow-inbound",
            "'mail-flow-inbound' is the name of a page or folder that every site has",
            "choose another id"));
  }
}
