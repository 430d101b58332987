package portolan.search.query;

/**
 * Letters of the two scripts that look the same, such as the six of {@code ТСР} and {@code TCP}.
 */
public final class Lookalikes {
  private static final String CYRILLIC = "авекмнорстухі";
  private static final String LATIN = "abekmhopctyxi";

  private Lookalikes() {}

  /** The text with Latin letters for all Cyrillic ones that look like one. */
  public static String toLatin(String text) {
    return Letters.swap(text, CYRILLIC, LATIN);
  }

  /** The text with Cyrillic letters for all Latin ones that look like one. */
  public static String toCyrillic(String text) {
    return Letters.swap(text, LATIN, CYRILLIC);
  }
}
