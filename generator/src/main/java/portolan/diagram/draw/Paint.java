package portolan.diagram.draw;

import java.util.Map;

/** Gives an element its colours. Their names are words of the program, nothing to escape. */
interface Paint {
  /**
   * The attributes of an element, each with a space before it.
   *
   * @param family protocol family, for inks that take its colour
   */
  String attributes(Ink ink, String family);

  /** Colours come from the style sheet of the page. */
  final class Classes implements Paint {
    @Override
    public String attributes(Ink ink, String family) {
      return ink.hasFamily()
          ? " class=\"" + ink.cssClass() + " diagram__family--" + family + "\""
          : " class=\"" + ink.cssClass() + "\"";
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
    public String attributes(Ink ink, String family) {
      return attribute("fill", ink.fill(), family) + attribute("stroke", ink.stroke(), family);
    }

    private static String attribute(String name, String colour, String family) {
      return colour.isEmpty() ? "" : " " + name + "=\"" + colour(colour, family) + "\"";
    }

    static String colour(String name, String family) {
      return COLOURS.get(name.equals(Ink.FAMILY) ? family : name);
    }
  }
}
