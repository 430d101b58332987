package portolan.catalog;

import static portolan.Fixture.*;

import org.junit.jupiter.api.Test;

class EncryptionDefaultCheckTest extends Checked {
  EncryptionDefaultCheckTest() {
    super(new EncryptionDefaultCheck());
  }

  @Test
  void refusesADefaultThatIsNotSupported() {
    fixture.edit(
        CALLS,
        "supported: not-stated\n      default: not-stated\n",
        "supported: not-stated\n      default: encrypted\n");

    assertMistakes(
        fixture.error(
            CALLS,
            "supported: not-stated\n      default: ^encrypted",
            "encrypted by default, but no encryption is supported",
            "name the method under 'supported', or write 'unnamed' when the source names none"));
  }

  @Test
  void refusesMethodsByDefaultThatAreNotSupported() {
    fixture.edit(CALLS, "default: none\n", "default: token\n");

    assertMistakes(
        fixture.error(
            CALLS,
            "default: ^token\n      supported: none",
            "authentication is used by default, but none is supported",
            "name the methods under 'supported'"));
  }
}
