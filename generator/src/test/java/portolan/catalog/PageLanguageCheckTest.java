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
            "the page has no version in 'en'",
            "add pages/guides/first-steps.en.md"));
  }
}
