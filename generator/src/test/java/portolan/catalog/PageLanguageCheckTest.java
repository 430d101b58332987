package portolan.catalog;

import static portolan.Fixture.*;

import org.junit.jupiter.api.Test;

class PageLanguageCheckTest extends Checked {
  PageLanguageCheckTest() {
    super(new PageLanguageCheck());
  }

  @Test
  void asksForTheOtherLanguage() {
    fixture.delete("content/pages/guides/first-steps.en.md");

    assertMistakes(
        fixture.error(
            "content/pages/guides/first-steps.ru.md",
            "",
            "the page is not translated: 'en' is missing",
            "add pages/guides/first-steps.en.md"));
  }
}
