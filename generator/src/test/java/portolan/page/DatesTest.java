package portolan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portolan.Fixture;
import portolan.model.FactDate;
import portolan.model.TimelineEvent;
import portolan.page.view.DateView;
import portolan.text.Language;

class DatesTest {
  private Fixture fixture;

  @BeforeEach
  void copy(@TempDir Path folder) {
    fixture = Fixture.in(folder);
  }

  private Scope scope(Language language) {
    return Scopes.of(fixture, language);
  }

  /** The view of an event of the fixture with another date. */
  private DateView view(Language language, String holds, String date) {
    Scope scope = scope(language);
    TimelineEvent event = scope.catalog().events().get(0);
    return new Dates(scope)
        .of(
            new TimelineEvent(
                event.id(),
                event.line(),
                event.in(),
                FactDate.of(date).orElseThrow(),
                TimelineEvent.Holds.valueOf(holds),
                event.about(),
                event.text(),
                event.checked(),
                event.evidence(),
                event.at()));
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  @ParameterizedTest
  @CsvSource({
    "ON, 2024-09-16, 16 сентября 2024 г., 16 September 2024",
    "ON, 2020-02, февраль 2020 г., February 2020",
    "ON, 2027-H1, первое полугодие 2027 г., first half of 2027",
    "ON, 2027, 2027 г., 2027",
    "SINCE, 2024-05-01, с 1 мая 2024 г., since 1 May 2024",
    "SINCE, 2020-08, с августа 2020 г., since August 2020",
    "SINCE, 2027-H2, со второго полугодия 2027 г., since the second half of 2027",
    "UNTIL, 2026-12, до декабря 2026 г., until December 2026",
    "UNTIL, 2027-H1, до первого полугодия 2027 г., until the first half of 2027",
    "UNTIL, 2027, до 2027 г., until 2027"
  })
  void datesStandInTheFormOfTheLanguage(String holds, String date, String ru, String en) {
    assertThat(plain(view(Language.RU, holds, date).text())).isEqualTo(ru);
    assertThat(plain(view(Language.EN, holds, date).text())).isEqualTo(en);
  }

  @Test
  void scriptsGetTheFirstAndTheLastDay() {
    DateView half = view(Language.EN, "UNTIL", "2027-H2");

    assertThat(half.machine()).isEmpty();
    assertThat(half.first()).isEqualTo("2027-07-01");
    assertThat(half.last()).isEqualTo("2027-12-31");
    assertThat(view(Language.EN, "ON", "2020-02").machine()).isEqualTo("2020-02");
  }

  @Test
  void aDayIsWrittenInWords() {
    LocalDate day = LocalDate.of(2026, 11, 24);

    assertThat(plain(new Dates(scope(Language.RU)).day(day))).isEqualTo("24 ноября 2026 г.");
    assertThat(plain(new Dates(scope(Language.EN)).day(day))).isEqualTo("24 November 2026");
  }
}
