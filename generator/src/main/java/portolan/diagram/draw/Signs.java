package portolan.diagram.draw;

import portolan.diagram.PortRow;
import portolan.entry.Lock;

/** Small signs in rows of ports. */
final class Signs {
  private static final String DOWN = "M6 1.2v9.2M2.8 7.2 6 10.4l3.2-3.2";
  private static final String UP = "M6 10.8V1.6M2.8 4.8 6 1.6l3.2 3.2";
  private static final String BOTH = "M6 1.4v9.2M3.4 4 6 1.4 8.6 4M3.4 8 6 10.6 8.6 8";
  private static final String LOOP = "M9.9 7.4A4.2 4.2 0 1 1 9.2 3.4M9.5 .9v2.8H6.7";

  private Signs() {}

  /**
   * Who opens the connections of a row on a line that stands upright.
   *
   * @param downwards whether the end of the line is below its beginning
   */
  static String direction(PortRow.Direction direction, boolean downwards) {
    return switch (direction) {
      case FORWARD -> downwards ? DOWN : UP;
      case BACK -> downwards ? UP : DOWN;
      case BOTH -> BOTH;
    };
  }

  /** Connections of a node with itself. */
  static String loop() {
    return LOOP;
  }

  /** A padlock in a square of 16. */
  static String lock(Lock lock) {
    return switch (lock) {
      case ON ->
          "M2.5 7h11v7.5h-11zM4.1 7V4.8a3.9 3.9 0 0 1 7.8 0V7h-1.8V4.8a2.1 2.1 0 0 0-4.2 0V7z";
      case OFF -> "M3 7.5h10V14H3zM5 7.5V4.3a2.7 2.7 0 0 1 5.2-1";
      case NONE -> "M3 7h10v7H3zM5 7V4.8a3 3 0 0 1 6 0V7M1.8 1.5l12.6 13";
      case UNKNOWN ->
          "M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7M6.2 6.4a1.8 1.8 0 1 1 2.7 1.5c-.6.4-.9.7-.9"
              + " 1.4M8 11.6v.2";
    };
  }

  static Ink ink(Lock lock) {
    return switch (lock) {
      case ON -> Ink.LOCK_ON;
      case OFF -> Ink.LOCK_OFF;
      case NONE -> Ink.LOCK_NONE;
      case UNKNOWN -> Ink.LOCK_UNKNOWN;
    };
  }
}
