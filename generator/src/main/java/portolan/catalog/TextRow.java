package portolan.catalog;

import java.util.ArrayList;
import java.util.List;
import portolan.model.Ports;
import portolan.yaml.YamlNode;

/** A row with what it says of ports: as data, in its texts, and through other rows. */
final class TextRow {
  /**
   * Another row, by its id.
   *
   * @param kinds kinds of thing that it may be
   */
  record Reference(List<String> kinds, String id) {}

  private final String line;
  private final String kind;
  private final String id;
  private final boolean listing;
  private final List<Ports.Span> ports = new ArrayList<>();
  private final List<Reference> ranges = new ArrayList<>();
  private final List<Reference> subjects = new ArrayList<>();
  private final List<YamlNode> texts = new ArrayList<>();
  private boolean complete = true;

  /**
   * A row.
   *
   * @param kind kind of thing, or an empty string for a file
   * @param listing whether it can list ports under {@code mentions}
   */
  TextRow(String line, String kind, String id, boolean listing) {
    this.line = line;
    this.kind = kind;
    this.id = id;
    this.listing = listing;
  }

  String line() {
    return line;
  }

  String key() {
    return key(line, kind, id);
  }

  static String key(String line, String kind, String id) {
    return line + " " + kind + " " + id;
  }

  /** Whether it can list ports under {@code mentions}. */
  boolean isListing() {
    return listing;
  }

  /** Ports that it gives as data. */
  List<Ports.Span> ports() {
    return ports;
  }

  /** Named ranges that it gives as data. */
  List<Reference> ranges() {
    return ranges;
  }

  /** Rows of which it speaks. */
  List<Reference> subjects() {
    return subjects;
  }

  /** Its names and texts. */
  List<YamlNode> texts() {
    return texts;
  }

  /** Whether all of its data could be read. */
  boolean isComplete() {
    return complete;
  }

  void lose() {
    complete = false;
  }
}
