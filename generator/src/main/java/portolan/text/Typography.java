package portolan.text;

import java.util.regex.Pattern;

/**
 * Sets the spaces and dashes that authors cannot be asked to type: no line ends after a Russian
 * one- or two-letter preposition or before a dash, number ranges get an en dash.
 */
public final class Typography {
  private static final String NO_BREAK = "\u00A0";
  private static final Pattern SHORT_WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(в|во|и|к|ко|с|со|о|об|у|а|из|на|не|ни|но|до|за|от|по|или|для|без|при)"
              + " (?=\\S)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BEFORE_DASH = Pattern.compile(" (?=[—–] )");
  private static final Pattern RANGE =
      Pattern.compile("(?<![\\d.-])(\\d{2,5})-(\\d{2,5})(?![\\d-]|\\.\\d)");
  private static final Pattern UNIT =
      Pattern.compile("(?<![\\p{L}\\p{N}])(TCP|UDP|порт|порта|port|№) (?=\\d)");

  private Typography() {}

  /** The text with its spaces and dashes set; applying it twice changes nothing more. */
  public static String set(String text, Language language) {
    String out = RANGE.matcher(text).replaceAll("$1–$2");
    out = UNIT.matcher(out).replaceAll("$1" + NO_BREAK);
    out = BEFORE_DASH.matcher(out).replaceAll(NO_BREAK);
    return language == Language.RU ? SHORT_WORD.matcher(out).replaceAll("$1" + NO_BREAK) : out;
  }
}
