package portolan.text;

import java.util.Comparator;

/**
 * Order for names with numbers: digits compare by value ({@code 25} before {@code 110}), letters
 * without regard to case, {@code ё} beside {@code е}. Independent of the machine's locale data, so
 * that every machine sorts alike.
 */
public final class NaturalOrder implements Comparator<String> {
  /** The one instance. */
  public static final Comparator<String> INSTANCE = new NaturalOrder();

  private NaturalOrder() {}

  @Override
  public int compare(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      int order;
      if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
        int endA = endOfNumber(a, i);
        int endB = endOfNumber(b, j);
        order = compareNumbers(a.substring(i, endA), b.substring(j, endB));
        i = endA;
        j = endB;
      } else {
        order = Integer.compare(weight(a.charAt(i++)), weight(b.charAt(j++)));
      }
      if (order != 0) {
        return order;
      }
    }
    int rest = Integer.compare(a.length() - i, b.length() - j);
    return rest != 0 ? rest : a.compareTo(b);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int endOfNumber(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int compareNumbers(String a, String b) {
    String x = a.replaceFirst("^0+(?=.)", "");
    String y = b.replaceFirst("^0+(?=.)", "");
    return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
  }

  private static int weight(char c) {
    char lower = Character.toLowerCase(c);
    return lower == 'ё' ? 2 * 'е' + 1 : 2 * lower;
  }
}
