package portolan.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.model.ClientSetting;
import portolan.model.Connector;
import portolan.model.Encryption;
import portolan.model.KnownError;
import portolan.model.TimelineEvent;
import portolan.text.Localized;

class ServiceBinderTest {
  private static final String TIMELINE = "content/products/kolibri/timeline.yaml";

  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void copyTheFixture() {
    fixture = Fixture.in(folder);
  }

  private Connector connector(String id) {
    return fixture.catalog().connectors().stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private TimelineEvent event(String id) {
    return fixture.catalog().events().stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void readsAConnector() {
    Connector intake = connector("number-intake");

    assertThat(intake.kind()).isEqualTo(Connector.Kind.RECEIVE);
    assertThat(intake.in()).containsExactly("kolibri-1", "kolibri-2");
    assertThat(intake.name())
        .isEqualTo(new Localized("Приём номеров <щит>", "Number Intake <board>"));
    assertThat(intake.createdBy()).isEqualTo(Connector.Creator.SETUP);
    assertThat(intake.hidden()).isFalse();
    assertThat(intake.transportRole()).contains("Dialling");
    assertThat(intake.permissionGroups()).containsExactly("Operators", "Guests");
    assertThat(intake.protocolLogging()).contains("verbose");
    assertThat(intake.supportedAuthentication().orElseThrow().when())
        .contains(new Localized("Если карты выданы", "If cards were given"));
    assertThat(intake.encryptionDefault().orElseThrow().value())
        .isEqualTo(Encryption.Default.CLEAR);
    assertThat(intake.note()).isPresent();
  }

  @Test
  void aConnectorHasNoValueOfItsOwnWhereNoneIsWritten() {
    Connector feed = connector("feed-trunk");

    assertThat(feed.kind()).isEqualTo(Connector.Kind.SEND);
    assertThat(feed.name()).isEqualTo(Localized.same("Feed Trunk"));
    assertThat(feed.paths()).containsExactly("billing-feed");
    assertThat(feed.hidden()).isTrue();
    assertThat(feed.carries()).isPresent();
    assertThat(List.of(feed.defaultAuthentication(), feed.supportedAuthentication()))
        .containsOnly(Optional.empty());
    assertThat(feed.encryption()).isEmpty();
    assertThat(feed.encryptionDefault()).isEmpty();
  }

  @Test
  void readsASetting() {
    ClientSetting setting = fixture.catalog().clientSettings().get(0);

    assertThat(setting.path()).isEqualTo("handset-registration");
    assertThat(setting.host()).isEqualTo("switch.<office>.kolibri.example");
    assertThat(setting.purpose()).isEqualTo(ClientSetting.Purpose.ACCESS);
    assertThat(setting.preferred()).hasValueSatisfying(p -> assertThat(p.first()).isEqualTo(5610));
  }

  @Test
  void readsDatedFactsAndErrors() {
    assertThat(event("tokens-until").date().written()).isEqualTo("2022-H2");
    assertThat(event("tokens-until").holds()).isEqualTo(TimelineEvent.Holds.UNTIL);
    assertThat(event("tokens-until").checked()).isEqualTo(LocalDate.of(2022, 5, 1));
    assertThat(event("cards-from").about()).containsExactly("handset-registration");

    KnownError error = fixture.catalog().errors().get(0);
    assertThat(error.text()).isEqualTo("E-77 <token> missing");
    assertThat(error.meaning().en()).isEqualTo("The handset was given no token.");
  }

  @Test
  void refusesADayThatTheCalendarDoesNotHave() {
    fixture.edit(TIMELINE, "date: 2021-03-15", "date: 2021-02-29");

    assertThat(fixture.mistakes())
        .containsExactly(
            fixture.error(
                TIMELINE,
                "date: ^2021-02-29",
                "there is no day 2021-02-29",
                "the calendar has fewer days in that month; write the day that the source names"));
  }

  @Test
  void refusesADayOfCheckingThatTheCalendarDoesNotHave() {
    fixture.edit(
        TIMELINE,
        "Switches are given cards.\n    checked: 2022-05-01",
        "Switches are given cards.\n    checked: 2022-04-31");

    assertThat(fixture.mistakes())
        .containsExactly(
            fixture.error(
                TIMELINE,
                "checked: ^2022-04-31",
                "there is no day 2022-04-31",
                "the calendar has fewer days in that month; write the day that the source names"));
  }

  @Test
  void tellsHowDatesAreWritten() {
    fixture.edit(TIMELINE, "date: 2022-H2", "date: 2022-H3");

    assertThat(fixture.mistakes())
        .singleElement()
        .asString()
        .startsWith(fixture.at(TIMELINE, "date: ^2022-H3") + ": error: ")
        .contains("2027-H2");
  }
}
