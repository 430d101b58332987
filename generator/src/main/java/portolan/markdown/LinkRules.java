package portolan.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portolan.source.Suggestion;

/**
 * Decides where a link may lead: to the web by a few schemes, to a heading of the same page, or to
 * the catalog by a typed link. Everything else is a mistake.
 */
final class LinkRules {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
  private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):(.*)", Pattern.DOTALL);

  private final LinkTargets targets;

  LinkRules(LinkTargets targets) {
    this.targets = targets;
  }

  /**
   * A link after the rules were applied.
   *
   * @param href the address, empty when the link is refused
   * @param label text for a link without one
   * @param external whether it leads out of the site
   * @param mistake what is wrong, empty when nothing is
   * @param hint how to mend it
   */
  record Verdict(String href, String label, boolean external, String mistake, String hint) {
    static Verdict refused(String mistake, String hint) {
      return new Verdict("", "", false, mistake, hint);
    }
  }

  /** Judges the destination of a link, given without its Markdown escapes. */
  Verdict judge(String destination, Set<String> anchors) {
    if (destination.isBlank()) {
      return Verdict.refused("the link leads nowhere", "write where it leads, such as port:25");
    }
    if (destination.startsWith("#")) {
      return anchor(destination, anchors);
    }
    // Browsers drop control characters and blanks and decode before they look for the scheme.
    String plain = decoded(destination).replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
    Matcher m = SCHEME.matcher(plain);
    if (!m.matches()) {
      return Verdict.refused(
          "the link '" + destination + "' has no type",
          "link to pages of the site by type: page:about, guide:…, port:25, path:…");
    }
    if (targets.types().contains(m.group(1))) {
      return typed(destination);
    }
    if (!SCHEMES.contains(m.group(1))) {
      return Verdict.refused(
          "links of the type '" + m.group(1) + ":' are not allowed",
          Suggestion.hint(m.group(1), targets.types()));
    }
    Matcher literal = SCHEME.matcher(destination.toLowerCase(Locale.ROOT));
    boolean asWritten = literal.matches() && literal.group(1).equals(m.group(1));
    return asWritten
        ? new Verdict(destination, destination, true, "", "")
        : Verdict.refused(
            "the scheme of the link is written in a disguised way", "write https://… plainly");
  }

  private static Verdict anchor(String destination, Set<String> anchors) {
    String id = destination.substring(1);
    return anchors.contains(id)
        ? new Verdict(destination, id, false, "", "")
        : Verdict.refused(
            "the page has no heading with the id '" + id + "'", Suggestion.hint(id, anchors));
  }

  private Verdict typed(String destination) {
    int colon = destination.indexOf(':');
    String type = colon < 0 ? "" : destination.substring(0, colon);
    String id = destination.substring(colon + 1);
    if (!targets.types().contains(type)) {
      return Verdict.refused(
          "the type of the link is not written plainly", "use lower-case letters and a colon");
    }
    Optional<LinkTargets.Target> target = targets.find(type, id);
    return target
        .map(t -> new Verdict(t.href(), t.label(), false, "", ""))
        .orElseGet(
            () ->
                Verdict.refused(
                    "there is no " + type + " '" + id + "'",
                    Suggestion.hint(id, targets.known(type))));
  }

  private static String decoded(String text) {
    String before = text;
    for (int i = 0; i < 3; i++) {
      String after = decodeOnce(before);
      if (after.equals(before)) {
        return after;
      }
      before = after;
    }
    return before;
  }

  private static String decodeOnce(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
