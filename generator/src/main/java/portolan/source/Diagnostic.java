package portolan.source;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * One mistake in content, messages or theme, in the words of the author's world.
 *
 * @param severity whether the build may go on
 * @param at where the mistake stands
 * @param message what is wrong, one sentence without a full stop
 * @param hint how to mend it, or an empty string
 */
public record Diagnostic(Severity severity, Position at, String message, String hint)
    implements Comparable<Diagnostic> {

  /** How bad it is. */
  public enum Severity {
    /** The site is not built. */
    ERROR,
    /** The site is built; the author should look. */
    WARNING;

    /** The word printed between the position and the message. */
    public String word() {
      return this == ERROR ? "error" : "warning";
    }
  }

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::at)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::message)
          .thenComparing(Diagnostic::hint);

  public Diagnostic {
    requireNonNull(severity, "severity");
    requireNonNull(at, "at");
    requireNonNull(message, "message");
    requireNonNull(hint, "hint");
  }

  /** An error with a hint. */
  public static Diagnostic error(Position at, String message, String hint) {
    return new Diagnostic(Severity.ERROR, at, message, hint);
  }

  /** A warning with a hint. */
  public static Diagnostic warning(Position at, String message, String hint) {
    return new Diagnostic(Severity.WARNING, at, message, hint);
  }

  /** By file, line and column. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
