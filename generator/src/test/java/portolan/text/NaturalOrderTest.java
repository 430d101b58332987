package portolan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
  private static void assertOrder(String... sorted) {
    List<String> shuffled = new ArrayList<>(List.of(sorted));
    Collections.shuffle(shuffled, new Random(7));
    shuffled.sort(NaturalOrder.INSTANCE);
    assertThat(shuffled).containsExactly(sorted);
  }

  @Test
  void comparesNumbersByValue() {
    assertOrder("25", "110", "1025-5000", "1025-65535", "49152");
    assertOrder("kolibri-2", "kolibri-10");
  }

  @Test
  void comparesNumbersOfAnyLength() {
    assertOrder("99999999999999999998", "99999999999999999999", "100000000000000000000");
  }

  @Test
  void ignoresLetterCaseUntilAllElseIsEqual() {
    assertOrder("board", "Book", "box");
    assertThat(NaturalOrder.INSTANCE.compare("Box", "box")).isNegative();
    assertThat(NaturalOrder.INSTANCE.compare("box", "box")).isZero();
  }

  @Test
  void putsYoBesideYe() {
    assertOrder("ель", "ёлка", "жук");
    assertOrder("Ель", "ёлка", "Жук");
  }

  @Test
  void countsLeadingZerosLast() {
    assertThat(NaturalOrder.INSTANCE.compare("7", "007")).isNotZero();
    assertThat(NaturalOrder.INSTANCE.compare("007", "8")).isNegative();
  }

  @Test
  void doesNotAskTheMachineForItsLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertOrder("DIAL", "dim", "dot");
    } finally {
      Locale.setDefault(before);
    }
  }
}
