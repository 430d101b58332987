package portolan.page;

import java.time.LocalDate;
import portolan.model.FactDate;
import portolan.model.TimelineEvent;
import portolan.page.view.DateView;

/** Writes dates in the language of a page. */
final class Dates {
  private final Scope scope;

  Dates(Scope scope) {
    this.scope = scope;
  }

  /** The date of an event, such as "since 16 September 2024". */
  DateView of(TimelineEvent event) {
    FactDate date = event.date();
    String text =
        switch (event.holds()) {
          case ON -> text(date, "");
          case SINCE -> since(date);
          case UNTIL -> scope.words().text("date.until", text(date, "of-"));
        };
    return new DateView(
        scope.typeset(text), date.machine(), date.first().toString(), date.last().toString());
  }

  private String since(FactDate date) {
    // Russian has another preposition before "второго".
    boolean second =
        date.precision() == FactDate.Precision.HALF && date.first().getMonthValue() > 6;
    return second
        ? scope.words().text("date.since-half-2", Integer.toString(date.first().getYear()))
        : scope.words().text("date.since", text(date, "of-"));
  }

  /** A day in words. */
  String day(LocalDate day) {
    return scope.typeset(text(new FactDate(FactDate.Precision.DAY, day, day), ""));
  }

  /**
   * A date in words.
   *
   * @param form {@code of-} for the form that stands behind a preposition, or empty
   */
  private String text(FactDate date, String form) {
    String year = Integer.toString(date.first().getYear());
    int month = date.first().getMonthValue();
    return switch (date.precision()) {
      case DAY ->
          scope
              .words()
              .text(
                  "date.day",
                  Integer.toString(date.first().getDayOfMonth()),
                  scope.words().text("date.of-month-" + month),
                  year);
      case MONTH ->
          scope
              .words()
              .text("date.month", scope.words().text("date." + form + "month-" + month), year);
      case HALF -> scope.words().text("date." + form + "half-" + (month > 6 ? 2 : 1), year);
      case YEAR -> scope.words().text("date." + form + "year", year);
    };
  }
}
