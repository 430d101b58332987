package portolan.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exact as a source gives it: a day, a month, half a year or a year.
 *
 * @param precision how exact it is
 * @param first the first day that it can mean
 * @param last the last day that it can mean
 */
public record FactDate(Precision precision, LocalDate first, LocalDate last)
    implements Comparable<FactDate> {
  private static final Pattern HALF = Pattern.compile("(\\d{4})-H([12])");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** How exact a date is. */
  public enum Precision {
    DAY,
    MONTH,
    HALF,
    YEAR
  }

  /**
   * The date of a text such as {@code 2024-09-16}, {@code 2026-12}, {@code 2027-H2} or {@code
   * 2027}; empty when there is no such date.
   */
  public static Optional<FactDate> of(String text) {
    Matcher half = HALF.matcher(text);
    if (half.matches()) {
      int year = Integer.parseInt(half.group(1));
      boolean second = half.group(2).equals("2");
      return Optional.of(
          new FactDate(
              Precision.HALF,
              LocalDate.of(year, second ? 7 : 1, 1),
              second ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 6, 30)));
    }
    try {
      if (DAY.matcher(text).matches()) {
        LocalDate day = LocalDate.parse(text);
        return Optional.of(new FactDate(Precision.DAY, day, day));
      } else if (MONTH.matcher(text).matches()) {
        YearMonth month = YearMonth.parse(text);
        return Optional.of(new FactDate(Precision.MONTH, month.atDay(1), month.atEndOfMonth()));
      }
    } catch (java.time.DateTimeException e) {
      return Optional.empty();
    }
    if (YEAR.matcher(text).matches()) {
      int year = Integer.parseInt(text);
      return Optional.of(
          new FactDate(Precision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
    return Optional.empty();
  }

  /** By the last day, then by the first: what ends sooner stands first. */
  @Override
  public int compareTo(FactDate other) {
    int byLast = last.compareTo(other.last);
    return byLast != 0 ? byLast : first.compareTo(other.first);
  }

  /** As content files write it: {@code 2024-09-16}, {@code 2026-12}, {@code 2027-H2}. */
  public String written() {
    return precision == Precision.HALF
        ? first.getYear() + (first.getMonthValue() > 6 ? "-H2" : "-H1")
        : machine();
  }

  /** As machines read it: {@code 2024-09-16}, {@code 2026-12}; empty for half a year. */
  public String machine() {
    return switch (precision) {
      case DAY -> first.toString();
      case MONTH -> YearMonth.from(first).toString();
      case HALF -> "";
      case YEAR -> Integer.toString(first.getYear());
    };
  }
}
