package portolan.diagram.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphWidthsTest {
  /** The advances are those of Liberation Sans, in thousandths: 2 x 556 is 13.344 px at 12. */
  @ParameterizedTest
  @CsvSource({
    "25, true, 12, 13.4",
    "25, false, 12, 13.4",
    "i, false, 10, 2.3",
    "i, true, 10, 2.8",
    "Ж, false, 10, 9.3",
    "…, false, 10, 10",
    "'', false, 14, 0"
  })
  void areTheAdvancesOfTheFaceRoundedUpToTenths(
      String text, boolean heavy, double size, double width) {
    assertThat(GlyphWidths.of(text, heavy, size)).isEqualTo(width);
  }

  @Test
  void growWithTheSize() {
    assertThat(GlyphWidths.of("SMTP", true, 24))
        .isCloseTo(
            2 * GlyphWidths.of("SMTP", true, 12), org.assertj.core.api.Assertions.within(0.2));
  }

  @Test
  void ofUnknownSignsAreAsWideAsTheLineIsHigh() {
    assertThat(GlyphWidths.of("港口", false, 12)).isEqualTo(24);
    assertThat(GlyphWidths.of("港口", true, 12)).isEqualTo(24);
  }

  @Test
  void countSignsBeyondTheBasicPlaneOnce() {
    assertThat(GlyphWidths.of("🛳", false, 14)).isEqualTo(14);
  }

  @Test
  void knowEverySignOfNamesInBothFaces() {
    String signs =
        "0123456789 .,:;/+*()-–—«»„“”’…№→←↔\u00a0"
            + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
            + "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    // These are a whole em wide, or more, in the face itself.
    String wide = "—…№→←↔Ю";
    for (String sign : signs.codePoints().mapToObj(Character::toString).toList()) {
      if (!wide.contains(sign)) {
        assertThat(GlyphWidths.of(sign, false, 100)).as(sign).isNotEqualTo(100);
        assertThat(GlyphWidths.of(sign, true, 100)).as(sign).isNotEqualTo(100);
      }
    }
  }
}
