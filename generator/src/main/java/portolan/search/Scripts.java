package portolan.search;

import java.util.regex.Matcher;

/** Latin and Cyrillic. */
final class Scripts {
  private Scripts() {}

  /** Whether no token of a text in lower case has letters of both scripts. */
  static boolean areUnmixed(String text) {
    Matcher tokens = Analysis.TOKEN.matcher(text);
    while (tokens.find()) {
      String token = tokens.group();
      if (token.chars().anyMatch(Scripts::isCyrillic) && token.chars().anyMatch(Scripts::isLatin)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCyrillic(int c) {
    return c >= 0x400 && c <= 0x4ff;
  }

  private static boolean isLatin(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 0xc0 && c <= 0xff);
  }
}
