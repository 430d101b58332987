package portolan.catalog;

import org.junit.jupiter.api.Test;

class PagePortCheckTest extends Checked {
  private static final String PAGE = "content/pages/about.en.md";

  PagePortCheckTest() {
    super(new PagePortCheck());
  }

  private void assertUnknown(String place, String port) {
    assertMistakes(
        fixture.error(
            PAGE,
            place,
            "the page names port " + port + ", which is not listed as data",
            "add it to the row that it belongs to, or to the 'mentions' of a note"));
  }

  @Test
  void findsAPortThatNoRowLists() {
    fixture.append(PAGE, "\nThe switch also\nlistens on TCP 99.\n");

    assertUnknown("TCP ^99", "99");
  }

  @Test
  void acceptsWhatAnyRowLists() {
    fixture.append(PAGE, "\nSee ports **5611** and `2512`, 3892/TCP and TCP 1024\u201365535.\n");

    assertMistakes();
  }

  @Test
  void findsWordsInCommands() {
    fixture.append(PAGE, "\n```\nkolibri ping -Port 99\n```\n");

    assertUnknown("Port ^99", "99");
  }

  @Test
  void leavesOtherNumbersInCommandsAlone() {
    fixture.append(PAGE, "\n```\nkolibri --rate 99/tcp --retries 5\n```\n");

    assertMistakes();
  }
}
