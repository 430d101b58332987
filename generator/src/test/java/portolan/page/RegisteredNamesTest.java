package portolan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.Fixture;
import portolan.page.view.PortIndexRow;
import portolan.page.view.PortIndexView;
import portolan.page.view.PortView;
import portolan.page.view.RegisteredName;

class RegisteredNamesTest {
  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void copyTheFixture() {
    fixture = Fixture.in(folder);
  }

  private PortView page(String port) {
    return (PortView) new Planned(fixture).view("en/ports/" + port + ".html");
  }

  @Test
  void aPortShowsItsNameAndTheSource() {
    assertThat(page("5610").registered())
        .singleElement()
        .satisfies(
            n -> {
              assertThat(n.name()).isEqualTo("trill");
              assertThat(n.transports()).isEqualTo("TCP, UDP");
              assertThat(n.description()).isEqualTo("Ringing Line");
              assertThat(n.remark()).isEmpty();
              assertThat(n.sources())
                  .extracting(l -> l.href())
                  .containsExactly("../sources.html#tone-lab");
            });
  }

  @Test
  void aNameThatMeansAnotherServiceComesWithAWarning() {
    assertThat(page("2511").registered())
        .singleElement()
        .satisfies(
            n -> {
              assertThat(n.name()).isEqualTo("fax-press");
              assertThat(n.remark()).contains("netstat");
            });
  }

  @Test
  void aNumberWithoutANameSaysSo() {
    assertThat(page("8070").registered())
        .singleElement()
        .extracting(RegisteredName::name)
        .isEqualTo("");
  }

  @Test
  void aNameForAnotherTransportIsNotShown() {
    fixture.edit(
        Fixture.IANA, "transports: [tcp, udp], service: trill", "transports: tcp, service: trill");

    assertThat(page("5610").registered()).isEmpty();
  }

  @Test
  void theIndexShowsOnlyNamesThatFit() {
    PortIndexView index = (PortIndexView) new Planned(fixture).view("en/ports/index.html");

    assertThat(index.ports().stream().filter(r -> !r.registered().isEmpty()))
        .extracting(PortIndexRow::registered)
        .containsExactly("trill");
  }

  @Test
  void namesOfTheRegistryMakeNoPagesOfPorts() {
    fixture.append(Fixture.IANA, "  - {port: 9, transports: udp, service: discard}\n");

    assertThat(new Planned(fixture).pages())
        .extracting(PagePlan::path)
        .doesNotContain("en/ports/9.html", "en/ports/2510-2512.html");
  }

  @Test
  void aWrongNumberIsAMistake() {
    fixture.append(Fixture.IANA, "  - {port: 70000, transports: udp, service: discard}\n");

    assertThat(fixture.mistakes())
        .containsExactly(
            fixture.error(
                Fixture.IANA,
                "port: ^70000",
                "port 70000 must be within 1 to 65535",
                "check the digits against the source"));
  }
}
