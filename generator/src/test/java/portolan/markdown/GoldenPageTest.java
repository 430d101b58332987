package portolan.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portolan.text.Language;

class GoldenPageTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void wholePageIsWrittenAsExpected(Language language) throws IOException {
    Reading reading = Reading.page(resource("guide." + language.code() + ".md"));

    assertThat(reading.mistakes()).isEmpty();
    assertThat(reading.html(language) + "\n")
        .isEqualTo(resource("guide." + language.code() + ".html"));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = GoldenPageTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
