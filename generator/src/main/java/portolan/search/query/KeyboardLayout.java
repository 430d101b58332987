package portolan.search.query;

/** The Russian and the English layout of one keyboard. */
public final class KeyboardLayout {
  private static final String ENGLISH = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
  private static final String RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю";

  private KeyboardLayout() {}

  /** What the same keys give in the other layout: {@code зщке} for {@code port} and back. */
  public static String swap(String text) {
    return Letters.swap(text, ENGLISH + RUSSIAN, RUSSIAN + ENGLISH);
  }
}
