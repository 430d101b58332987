package portolan.diagram.draw;

import portolan.diagram.DiagramZone;

/**
 * What the parts of a picture are painted with: a class for pages, whose style sheet knows the
 * colours of every theme, and colours by name for pictures that stand alone.
 */
enum Ink {
  ZONE_INTERNET("diagram__zone--internet", "internet-bg", "internet"),
  ZONE_PERIMETER("diagram__zone--perimeter", "perimeter-bg", "perimeter"),
  ZONE_INTERNAL("diagram__zone--internal", "internal-bg", "internal"),
  ZONE_SAME_SERVER("diagram__zone--same-server", "same-server-bg", "same-server"),
  BOX("diagram__box", "paper", "edge"),
  SERVER("diagram__server", "surface", "ink"),
  PILL_INTERNET("diagram__pill--internet", "internet-bg", ""),
  PILL_PERIMETER("diagram__pill--perimeter", "perimeter-bg", ""),
  PILL_INTERNAL("diagram__pill--internal", "internal-bg", ""),
  PILL_SAME_SERVER("diagram__pill--same-server", "same-server-bg", ""),
  PILL_BOX("diagram__pill--box", "paper", ""),
  PILL_SERVER("diagram__pill--server", "surface", ""),
  HEADING("diagram__heading", "ink-2", ""),
  NODE("diagram__frame", "surface", "edge"),
  NODE_SERVER("diagram__frame--server", "surface", "ink"),
  NODE_CENTER("diagram__frame--center", "shallow", "ink"),
  AREA("diagram__area", "none", ""),
  REACH("diagram__reach", "none", ""),
  LINK("diagram__link", "", ""),
  RULE("diagram__rule", "", "line-2"),
  ICON("diagram__icon", "none", "ink-2"),
  NAME("diagram__name", "ink", ""),
  QUIET("diagram__quiet", "ink-2", ""),
  HALO("diagram__halo", "none", "surface"),
  LINE("diagram__line", "none", Ink.FAMILY),
  ARROW("diagram__arrow", Ink.FAMILY, ""),
  CHIP("diagram__chip", "surface", Ink.FAMILY),
  MARKER("diagram__marker", Ink.FAMILY, ""),
  SIGN("diagram__sign", "none", Ink.FAMILY),
  PORTS("diagram__ports", "ink", ""),
  STEP("diagram__step", "ink", ""),
  STEP_NUMBER("diagram__number", "surface", ""),
  LOCK_ON("diagram__lock--on", "ok", "ok"),
  LOCK_OFF("diagram__lock--off", "none", "warn"),
  LOCK_NONE("diagram__lock--none", "none", "bad"),
  LOCK_UNKNOWN("diagram__lock--unknown", "none", "ink-2");

  /** Stands for the colour of the protocol family. */
  static final String FAMILY = "family";

  private final String cssClass;
  private final String fill;
  private final String stroke;

  Ink(String cssClass, String fill, String stroke) {
    this.cssClass = cssClass;
    this.fill = fill;
    this.stroke = stroke;
  }

  /** The class that the style sheet of a theme paints. */
  String cssClass() {
    return cssClass;
  }

  /** Name of the colour inside, {@code none}, {@link #FAMILY}, or empty when it does not matter. */
  String fill() {
    return fill;
  }

  /** Name of the colour of the edge, or as for {@link #fill}. */
  String stroke() {
    return stroke;
  }

  /** Whether it takes the colour of the protocol family. */
  boolean hasFamily() {
    return fill.equals(FAMILY) || stroke.equals(FAMILY);
  }

  /** What a box is painted with. */
  static Ink of(DiagramZone zone) {
    return switch (zone.look()) {
      case ZONE -> valueOf("ZONE_" + zone.zone().orElseThrow().name());
      case SERVER -> SERVER;
      default -> BOX;
    };
  }

  /** The ground of a title that a line passes behind. */
  static Ink pill(DiagramZone zone) {
    return switch (zone.look()) {
      case ZONE -> valueOf("PILL_" + zone.zone().orElseThrow().name());
      case SERVER -> PILL_SERVER;
      default -> PILL_BOX;
    };
  }
}
