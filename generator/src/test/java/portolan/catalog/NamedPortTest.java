package portolan.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedPortTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TCP 50389 | 50389",
        "порт 465 | 465",
        "к порту\u00a0465. | 465",
        "port **25** | 25",
        "[](port:25) | 25",
        "TCP port 808 | 808",
        "порт с номером 808 | 808",
        "порт номер 808 | 808",
        "ports 25 and 26 | 25 26",
        "ports `25`, `465`, and `587` | 25 465 587",
        "порты 25, 465 и 587 | 25 465 587",
        "портах 80 или 443 | 80 443",
        "port 25 or 587 | 25 587",
        "TCP 80 and TCP 443 | 80 443",
        "TCP 6005-59530 | 6005-59530",
        "TCP 6005\u201359530 | 6005-59530",
        "ports from 6001 to 6004 | 6001 6004",
        "порты с 6001 по 6004 | 6001 6004",
        "ports between 6001 and 6004 | 6001 6004",
        "53/udp | 53",
        "443/TCP+UDP | 443",
        "16000\u201317000/TCP | 16000-17000",
        "Test-Net -Port 25 | 25"
      })
  void findsPorts(String text, String ports) {
    assertThat(NamedPort.in(text)).extracting(NamedPort::written).containsExactly(ports.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "version 465",
        "ports of 1998",
        "port 1.2",
        "passport 77",
        "port 25th",
        "порт 2х",
        "RFC 2821",
        "TLS 1.2",
        "2010 SP1",
        "port 10:30",
        "support 24 hours",
        "1/2"
      })
  void leavesOtherNumbersAlone(String text) {
    assertThat(NamedPort.in(text)).isEmpty();
  }

  @Test
  void oneNumberFollowsTheSingular() {
    assertThat(NamedPort.in("port 25 and 3 servers"))
        .extracting(NamedPort::written)
        .containsExactly("25");
  }

  @Test
  void isQuickWithManyNumbers() {
    String text = "ports " + "1, ".repeat(20_000) + "x";

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(NamedPort.in(text)).hasSize(20_000));
  }
}
