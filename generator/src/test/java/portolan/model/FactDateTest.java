package portolan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactDateTest {
  private static FactDate date(String text) {
    return FactDate.of(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-09-16, DAY, 2024-09-16, 2024-09-16",
    "2024-02, MONTH, 2024-02-01, 2024-02-29",
    "2023-02, MONTH, 2023-02-01, 2023-02-28",
    "2027-H1, HALF, 2027-01-01, 2027-06-30",
    "2027-H2, HALF, 2027-07-01, 2027-12-31",
    "2027, YEAR, 2027-01-01, 2027-12-31"
  })
  void readsADateAsExactAsItIsWritten(
      String text, FactDate.Precision precision, LocalDate first, LocalDate last) {
    assertThat(date(text)).isEqualTo(new FactDate(precision, first, last));
    assertThat(date(text).written()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29",
        "2024-04-31",
        "2024-13",
        "2024-00",
        "2027-H3",
        "27",
        "2024-9-16",
        ""
      })
  void knowsNoDateThatTheCalendarDoesNotHave(String text) {
    assertThat(FactDate.of(text)).isEmpty();
  }

  @Test
  void whatEndsSoonerStandsFirst() {
    List<FactDate> ordered =
        Stream.of("2026-06-30", "2026-06", "2026-H1", "2026-07-01", "2026-12-31", "2026-H2", "2026")
            .map(FactDateTest::date)
            .toList();
    List<FactDate> turned = new ArrayList<>(ordered);
    Collections.reverse(turned);
    assertThat(turned.stream().sorted().map(FactDate::written))
        .containsExactly(
            "2026-H1", "2026-06", "2026-06-30", "2026-07-01", "2026", "2026-H2", "2026-12-31");
  }

  @ParameterizedTest
  @CsvSource({"2024-09-16, 2024-09-16", "2026-12, 2026-12", "2027-H2, ''", "2027, 2027"})
  void machinesReadWhatHtmlKnowsAsADate(String text, String machine) {
    assertThat(date(text).machine()).isEqualTo(machine);
  }
}
