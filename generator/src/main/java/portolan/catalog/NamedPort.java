package portolan.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A port or range that a text names, as {@code TCP 25}, {@code порты 25, 465 и 587}, {@code ports
 * 6001-6004} or {@code 53/udp}.
 *
 * @param digits the number or the two numbers of a range, as written
 * @param from where the words begin that make a port of it, as an index into the text
 * @param at where it begins
 */
record NamedPort(List<String> digits, int from, int at) {
  private static final String GAP = "[\\s\\u00a0\\u202f]";
  private static final String MARK = "[*_`]{0,3}";
  private static final String NUMBER = "\\d{1,5}(?![\\d\\p{L}]|[.,:]\\d)";
  private static final String RANGE =
      NUMBER + "(?:" + GAP + "?[-\u2013\u2014]" + GAP + "?" + NUMBER + ")?";
  private static final String TRANSPORT = "(?:(?:TCP|UDP)(?:/(?:TCP|UDP))?)";
  private static final String LINK = "from|between|number|с|от|между|номер|номером|№";

  /** Several numbers follow the plural and the name of a transport, one follows the singular. */
  private static final Words MANY =
      Words.of(
          TRANSPORT + "|ports|порты|портов|портам|портами|портах",
          GAP
              + "?,"
              + GAP
              + "*(?:(?:and|or|и|или)"
              + GAP
              + "+)?|"
              + GAP
              + "(?:and|or|to|и|или|по|до)"
              + GAP
              + "+");

  private static final Words ONE =
      Words.of("port|порт(?:а|у|ом|е)?", GAP + "(?:or|или)" + GAP + "+");

  private static final Pattern WITH_TRANSPORT =
      Pattern.compile(
          "(?<![\\d.,\u2013-])(\\d{1,5}(?:[-\u2013]\\d{1,5})?)/(?:TCP|UDP)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DIGITS = Pattern.compile(RANGE);

  private static final Pattern ITEM = Pattern.compile(MARK + RANGE + MARK);

  /** Words before numbers, and what stands between the numbers that they count for. */
  private record Words(Pattern before, Pattern between) {
    static Words of(String words, String between) {
      String start =
          "(?<![\\p{L}\\p{N}])(?:"
              + words
              + ")(?:"
              + GAP
              + "|:)+(?:(?:"
              + LINK
              + ")"
              + GAP
              + "+){0,2}";
      int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      return new Words(Pattern.compile(start, flags), Pattern.compile(between, flags));
    }

    /** Adds the numbers after every place where the words stand. */
    void find(String text, List<NamedPort> found) {
      Matcher start = before.matcher(text);
      Matcher item = ITEM.matcher(text);
      Matcher next = between.matcher(text);
      while (start.find()) {
        int at = start.end();
        while (item.region(at, text.length()).useTransparentBounds(true).lookingAt()) {
          Matcher number = DIGITS.matcher(text).region(item.start(), item.end());
          if (number.useTransparentBounds(true).find()) {
            found.add(new NamedPort(digits(number.group()), start.start(), number.start()));
          }
          if (!next.region(item.end(), text.length()).lookingAt()) {
            break;
          }
          at = next.end();
        }
      }
    }
  }

  /** All ports that a text names. */
  static List<NamedPort> in(String text) {
    List<NamedPort> found = new ArrayList<>();
    MANY.find(text, found);
    ONE.find(text, found);
    Matcher m = WITH_TRANSPORT.matcher(text);
    while (m.find()) {
      found.add(new NamedPort(digits(m.group(1)), m.start(), m.start()));
    }
    return found;
  }

  private static List<String> digits(String range) {
    return List.of(range.split("\\D+"));
  }

  /** The number, or the range with a hyphen. */
  String written() {
    return String.join("-", digits);
  }
}
