package portolan.diagram.draw;

import java.util.Map;

/** Gives an element its colours. */
interface Paint {
  /**
   * Adds attributes to the element that was begun last.
   *
   * @param family protocol family, for inks that take its colour
   */
  void on(Xml xml, Ink ink, String family);

  /** Colours come from the style sheet of the page. */
  final class Classes implements Paint {
    @Override
    public void on(Xml xml, Ink ink, String family) {
      xml.attributes(
          "class",
          ink.hasFamily() ? ink.cssClass() + " diagram__family--" + family : ink.cssClass());
    }
  }

  /** Colours are written out, those of the light theme. */
  final class Literal implements Paint {
    /** The light colours of the theme; see the tokens in its style sheet. */
    static final Map<String, String> COLOURS =
        Map.ofEntries(
            Map.entry("none", "none"),
            // Lines of several families.
            Map.entry("mixed", "#6f7f8b"),
            Map.entry("paper", "#fbfaf6"),
            Map.entry("surface", "#ffffff"),
            Map.entry("shallow", "#e9f2f6"),
            Map.entry("ink", "#13212c"),
            Map.entry("ink-2", "#4b5b68"),
            Map.entry("edge", "#6f7f8b"),
            Map.entry("line-2", "#c3ced5"),
            Map.entry("ok", "#0b6b3a"),
            Map.entry("warn", "#8a4b00"),
            Map.entry("bad", "#b3261e"),
            Map.entry("smtp", "#0b62c4"),
            Map.entry("http", "#0a7a3d"),
            Map.entry("rpc", "#a84d08"),
            Map.entry("ldap", "#6a35b8"),
            Map.entry("pop", "#00747a"),
            Map.entry("sip", "#b3125f"),
            Map.entry("other", "#56606b"),
            Map.entry("internet", "#0b4f9e"),
            Map.entry("internet-bg", "#e6f0fb"),
            Map.entry("perimeter", "#7a4a00"),
            Map.entry("perimeter-bg", "#fbf0da"),
            Map.entry("internal", "#1c5f30"),
            Map.entry("internal-bg", "#e6f4e8"),
            Map.entry("same-server", "#46535f"),
            Map.entry("same-server-bg", "#edf0f2"));

    @Override
    public void on(Xml xml, Ink ink, String family) {
      if (!ink.fill().isEmpty()) {
        xml.attributes("fill", colour(ink.fill(), family));
      }
      if (!ink.stroke().isEmpty()) {
        xml.attributes("stroke", colour(ink.stroke(), family));
      }
    }

    static String colour(String name, String family) {
      return COLOURS.get(name.equals(Ink.FAMILY) ? family : name);
    }
  }
}
