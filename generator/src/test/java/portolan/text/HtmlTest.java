package portolan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void escapesTextForElementsAndAttributes() {
    assertThat(Html.text("<a href=\"x\">Tom & 'Ann'</a>").markup())
        .isEqualTo("&lt;a href=&quot;x&quot;&gt;Tom &amp; &#39;Ann&#39;&lt;/a&gt;");
  }

  @Test
  void leavesOtherCharactersAlone() {
    assertThat(Html.escape("порт 25 — 😀")).isEqualTo("порт 25 — 😀");
  }

  @Test
  void knowsWhenThereIsNothingToShow() {
    assertThat(Html.text("").isEmpty()).isTrue();
    assertThat(Html.text(" ").isEmpty()).isFalse();
  }
}
