package portolan.text;

import java.util.List;

/** Plural forms of the two languages by the rules of Unicode CLDR for whole numbers. */
public enum Plural {
  ONE,
  FEW,
  MANY,
  OTHER;

  /** The form that a whole number asks for. */
  public static Plural of(Language language, long number) {
    long n = Math.abs(number);
    if (language == Language.EN) {
      return n == 1 ? ONE : OTHER;
    }
    long ten = n % 10;
    long hundred = n % 100;
    if (ten == 1 && hundred != 11) {
      return ONE;
    }
    return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? FEW : MANY;
  }

  /** The forms that a language needs for whole numbers. */
  public static List<Plural> needed(Language language) {
    return language == Language.EN ? List.of(ONE, OTHER) : List.of(ONE, FEW, MANY);
  }

  /** The key of the form in a messages file. */
  public String key() {
    return switch (this) {
      case ONE -> "one";
      case FEW -> "few";
      case MANY -> "many";
      case OTHER -> "other";
    };
  }
}
