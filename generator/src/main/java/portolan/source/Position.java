package portolan.source;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param file path as shown to the author, with forward slashes
 * @param line 1-based line, or 0 for the file as a whole
 * @param column 1-based column in Unicode code points, or 0 for the line as a whole
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::file)
          .thenComparingInt(Position::line)
          .thenComparingInt(Position::column);

  public Position {
    requireNonNull(file, "file");
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("line and column must not be negative");
    }
  }

  /** The file as a whole. */
  public static Position of(String file) {
    return new Position(file, 0, 0);
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column}, without the parts that are not known. */
  @Override
  public String toString() {
    return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
