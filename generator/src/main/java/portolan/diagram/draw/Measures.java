package portolan.diagram.draw;

/** Sizes of what is drawn, in pixels. */
final class Measures {
  /** Font sizes of names, and of everything else. */
  static final double NAME = 14;

  static final double SMALL = 12;

  /** Heights of lines of text. */
  static final double NAME_LINE = 18;

  static final double SMALL_LINE = 16;

  /** Longest line of a name, and of what stands below it. */
  static final double NAME_WIDTH = 140;

  /** Longest line of the name of a part, and most lines: connectors have long names. */
  static final double PART_NAME = 200;

  static final int PART_LINES = 4;

  /** Longest line of the name of a node with lists of ports, which make it wide anyway. */
  static final double WIDE_NAME = 150;

  static final double SUBTITLE_WIDTH = 140;

  /** Most lines below a name: a node that stands for several names them all. */
  static final int SUBTITLE_LINES = 5;

  /** Space round the content of a node. */
  static final double PAD_X = 12;

  static final double PAD_Y = 10;

  /** Side of a drawing in a node, and the space behind it. */
  static final double ICON = 20;

  static final double ICON_GAP = 9;

  /** Least height of a row of ports, so that it can be hit. */
  static final double ROW = 18;

  static final double CHIP_PAD_X = 8;

  static final double CHIP_PAD_Y = 3;

  /** Side of the marker of a family. */
  static final double MARKER = 10;

  /** Side of a padlock, and of an arrow in a row. */
  static final double SIGN = 12;

  static final double GAP = 6;

  /** Diameter of the number of a step. */
  static final double STEP = 18;

  /** Space round a picture, as layouts leave it. */
  static final double MARGIN = 8;

  private Measures() {}
}
