package portolan.catalog;

import static portolan.Fixture.*;

import org.junit.jupiter.api.Test;

class PortOrderCheckTest extends Checked {
  PortOrderCheckTest() {
    super(new PortOrderCheck());
  }

  @Test
  void refusesPortsThatDescend() {
    fixture.edit(CALLS, "port: 5611,", "port: 5609,");
    fixture.edit(NOTES, "порт 5611 шифруется всегда", "другой шифруется всегда");
    fixture.edit(NOTES, "port 5611 is always encrypted", "the other is always encrypted");

    assertMistakes(
        fixture.error(
            CALLS,
            "- ^{port: 5609",
            "port 5609 stands after port 5610",
            "list the ports in ascending order"));
  }

  @Test
  void looksAtRulesToo() {
    fixture.edit(
        RULES, "- {port: run-time, transport: tcp, protocol: hum}", "- {port: 25, transport: tcp}");

    assertMistakes(
        fixture.error(
            RULES,
            "- ^{port: 25",
            "port 25 stands after port 111",
            "list the ports in ascending order"));
  }

  @Test
  void comparesPortsAroundAWord() {
    fixture.edit(
        RULES,
        "- {port: run-time, transport: tcp, protocol: hum}",
        "- {port: any, transport: tcp}\n        - {port: 25, transport: tcp}");

    assertMistakes(
        fixture.error(
            RULES,
            "- ^{port: 25",
            "port 25 stands after port 111",
            "list the ports in ascending order"));
  }
}
