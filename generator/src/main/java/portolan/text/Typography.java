package portolan.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sets the spaces, dashes and quotation marks that authors cannot be asked to type. No line ends
 * after a Russian preposition, conjunction or abbreviation, before a Russian particle or a dash,
 * between a number and what it counts, or between a name and its version; a hyphen between blanks
 * becomes a dash, number ranges get an en dash, straight quotation marks those of the language.
 *
 * <p>Every change replaces one character by one, so that places in a text stay the same.
 */
public final class Typography {
  private static final char NO_BREAK = '\u00A0';

  /** Words that no Russian line ends with. */
  private static final Set<String> BEFORE_WORDS =
      Set.of(
          "в", "во", "и", "к", "ко", "с", "со", "о", "об", "обо", "у", "а", "из", "изо", "на", "не",
          "ни", "но", "до", "за", "от", "ото", "по", "под", "над", "про", "или", "для", "без",
          "при");

  /** Words that no Russian line begins with. */
  private static final Set<String> AFTER_WORDS = Set.of("бы", "б", "же", "ж", "ли", "ль");

  /** What stands before a number, in lower case; names with a capital letter come besides. */
  private static final Set<String> BEFORE_NUMBERS =
      Set.of(
          "порт", "порта", "порту", "портом", "порте", "порты", "портов", "портам", "портами",
          "портах", "port", "ports", "tcp", "udp", "№", "§", "п", "гл", "шаг", "шага", "step");

  /** What stands after a number. */
  private static final Set<String> AFTER_NUMBERS =
      Set.of(
          "Б",
          "КБ",
          "МБ",
          "ГБ",
          "ТБ",
          "байт",
          "байта",
          "бит",
          "с",
          "мс",
          "мин",
          "ч",
          "секунда",
          "секунду",
          "секунды",
          "секунд",
          "минута",
          "минуту",
          "минуты",
          "минут",
          "час",
          "часа",
          "часов",
          "день",
          "дня",
          "дней",
          "год",
          "года",
          "году",
          "годом",
          "годов",
          "годы",
          "лет",
          "г",
          "гг",
          "января",
          "февраля",
          "марта",
          "апреля",
          "мая",
          "июня",
          "июля",
          "августа",
          "сентября",
          "октября",
          "ноября",
          "декабря",
          "KB",
          "MB",
          "GB",
          "TB",
          "KiB",
          "MiB",
          "GiB",
          "byte",
          "bytes",
          "bit",
          "bits",
          "ms",
          "second",
          "seconds",
          "minute",
          "minutes",
          "hour",
          "hours",
          "day",
          "days",
          "year",
          "years",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** Russian abbreviations that end with a full stop in the middle of a sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of("см", "ср", "рис", "табл", "стр", "т", "гл", "п");

  /** Longest word that any of these rules asks for. */
  private static final int LONGEST = 20;

  private static final Pattern RANGE =
      Pattern.compile("(?<![\\d.-])(\\d{2,5})-(\\d{2,5})(?![\\d-]|\\.\\d)");

  private Typography() {}

  /**
   * A name in one language. One that is the same in both is a name of the product itself, such as
   * {@code Feed - Inbound to Site1}: a reader types it as it stands, so its hyphens stay.
   */
  public static String name(Localized name, Language language) {
    return set(name.in(language), language, !name.ru().equals(name.en()));
  }

  /** The text with its spaces, dashes and marks set; applying it twice changes nothing more. */
  public static String set(String text, Language language) {
    return set(text, language, true);
  }

  private static String set(String text, Language language, boolean dashes) {
    String dashed = text.indexOf('-') < 0 ? text : RANGE.matcher(text).replaceAll("$1–$2");
    // Every text of every page comes through here, so the spaces are looked at one by one:
    // patterns took most of the time in which the contents of the pages were put together.
    StringBuilder out = null;
    for (int i = dashed.indexOf(' '); i >= 0; i = dashed.indexOf(' ', i + 1)) {
      boolean dash = dashes && isLoneHyphen(dashed, i + 1);
      if (dash || binds(dashed, i, language)) {
        out = out == null ? new StringBuilder(dashed) : out;
        out.setCharAt(i, NO_BREAK);
        if (dash) {
          out.setCharAt(i + 1, language == Language.RU ? '—' : '–');
        }
      }
    }
    String spaced = out == null ? dashed : out.toString();
    return QuotationMarks.set(spaced, language);
  }

  /** Whether a hyphen stands between two blanks, with a word before them. */
  private static boolean isLoneHyphen(String text, int at) {
    return at + 1 < text.length()
        && text.charAt(at) == '-'
        && text.charAt(at + 1) == ' '
        && at >= 2
        && !isBlank(text.charAt(at - 2));
  }

  /** Whether no line may end at the space at an index. */
  private static boolean binds(String text, int space, Language language) {
    if (space + 1 == text.length() || isBlank(text.charAt(space + 1))) {
      return false;
    }
    char next = text.charAt(space + 1);
    if (next == '—' || next == '–') {
      return space + 2 < text.length() && isBlank(text.charAt(space + 2));
    }
    if (space == 0) {
      return false;
    }
    String word = wordBefore(text, space);
    if (isNumber(word) && bindsToNumber(text, space, language)) {
      return true;
    }
    // A place of a message, such as {0}, will be a number as a rule.
    if ((isDigit(next) || (next == '{' && isPlace(text, space + 1))) && isName(word)) {
      return true;
    }
    return language == Language.RU
        && (BEFORE_WORDS.contains(lower(word))
            || bindsToParticle(text, space)
            || (text.charAt(space - 1) == '.'
                && ABBREVIATIONS.contains(lower(wordBefore(text, space - 1)))));
  }

  /** Whether a number belongs to what stands before it: a unit, or a name that begins big. */
  private static boolean isName(String word) {
    if (word.isEmpty()) {
      return false;
    }
    char first = word.charAt(0);
    return (first >= 'A' && first <= 'Z') || BEFORE_NUMBERS.contains(lower(word));
  }

  /** Whether what follows a number counts with it, or is a part of a version such as 2008 R2. */
  private static boolean bindsToNumber(String text, int space, Language language) {
    String word = wordAfter(text, space + 1);
    if (language == Language.RU && word.equals("с")) {
      return isEndAfter(text, space + 2);
    }
    return AFTER_NUMBERS.contains(word) || isRelease(word);
  }

  /** Whether a sentence or its part ends: {@code с} is a second there, and else a preposition. */
  private static boolean isEndAfter(String text, int at) {
    return at >= text.length() || ".,;:)".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isRelease(String word) {
    int letters = word.startsWith("R") ? 1 : word.startsWith("SP") || word.startsWith("CU") ? 2 : 9;
    return word.length() > letters
        && word.length() <= letters + 2
        && isDigit(word.charAt(letters))
        && isDigit(word.charAt(word.length() - 1));
  }

  private static boolean bindsToParticle(String text, int space) {
    char next = text.charAt(space + 1);
    return (next == 'б' || next == 'ж' || next == 'л')
        && AFTER_WORDS.contains(wordAfter(text, space + 1));
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && isDigit(word.charAt(0)) && isDigit(word.charAt(word.length() - 1));
  }

  private static boolean isPlace(String text, int at) {
    return at + 2 < text.length() && isDigit(text.charAt(at + 1)) && text.charAt(at + 2) == '}';
  }

  /** The word that ends at an index, or nothing when it is too long to be one of ours. */
  private static String wordBefore(String text, int end) {
    int start = end;
    while (start > 0 && isWord(text.charAt(start - 1))) {
      start--;
      if (end - start > LONGEST) {
        return "";
      }
    }
    return text.substring(start, end);
  }

  /** The word that begins at an index, or nothing when it is too long to be one of ours. */
  private static String wordAfter(String text, int start) {
    int end = start;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
      if (end - start > LONGEST) {
        return "";
      }
    }
    return text.substring(start, end);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == NO_BREAK;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '№' || c == '§';
  }
}
