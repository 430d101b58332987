package portolan.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portolan.source.Suggestion;

/**
 * Decides where a link may lead: to the web by a few schemes, to a heading of the same page, or to
 * the catalog by a typed link. Everything else is a mistake.
 */
final class LinkRules {
  private static final Set<String> WEB = Set.of("http", "https", "mailto");
  private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):", Pattern.DOTALL);
  private static final Pattern ESCAPE = Pattern.compile("%([0-9a-fA-F]{2})");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\s]+");
  private static final String UNSAFE = "\"<>\\^`{|} ";

  /** Longest piece of the author's text that a message repeats. */
  private static final int SHOWN = 60;

  private final LinkTargets targets;
  private final Set<String> anchors;

  LinkRules(LinkTargets targets, Set<String> anchors) {
    this.targets = targets;
    this.anchors = anchors;
  }

  /**
   * A link after the rules were applied.
   *
   * @param href the address, empty when the link is refused
   * @param label text for a link without one
   * @param external whether it leads out of the site
   * @param mistake what is wrong, empty when nothing is
   * @param hint how to mend it; worked out only when asked for, since it looks at all known ids
   */
  record Verdict(
      String href, String label, boolean external, String mistake, Supplier<String> hint) {
    static Verdict refused(String mistake, Supplier<String> hint) {
      return new Verdict("", "", false, mistake, hint);
    }

    static Verdict allowed(String href, String label, boolean external) {
      return new Verdict(href, label, external, "", () -> "");
    }

    boolean isAllowed() {
      return mistake.isEmpty();
    }
  }

  /** Judges the destination of a link, given without its Markdown escapes. */
  Verdict judge(String destination) {
    String plain = decoded(destination);
    if (plain.isEmpty()) {
      return Verdict.refused("the link leads nowhere", () -> "write where it leads: " + example());
    }
    if (plain.startsWith("#")) {
      return anchor(destination);
    }
    Matcher m = SCHEME.matcher(plain);
    if (!m.lookingAt()) {
      return withoutScheme(destination, plain);
    }
    String scheme = m.group(1);
    if (WEB.contains(scheme)) {
      return web(destination, scheme);
    }
    if (!targets.types().contains(scheme)) {
      return Verdict.refused(
          "links of the type '" + shown(scheme) + ":' are not allowed",
          () -> suggestion(scheme, allowedTypes()));
    }
    return destination.startsWith(scheme + ":")
        ? typed(scheme, destination.substring(scheme.length() + 1))
        : disguised(scheme);
  }

  private Verdict withoutScheme(String destination, String plain) {
    return plain.startsWith("//") || plain.startsWith("\\\\")
        ? Verdict.refused(
            "the link '" + shown(destination) + "' has no scheme", () -> "write https:// in full")
        : Verdict.refused(
            "the link '" + shown(destination) + "' has no type",
            () -> "link to pages of the site by type: " + example());
  }

  private Verdict anchor(String destination) {
    String id = destination.startsWith("#") ? destination.substring(1) : "";
    return anchors.contains(id)
        ? Verdict.allowed(destination, id, false)
        : Verdict.refused(
            "the page has no heading with the id '" + shown(id) + "'",
            () -> suggestion(id, anchors));
  }

  private static Verdict web(String destination, String scheme) {
    String start = scheme.equals("mailto") ? "mailto:" : scheme + "://";
    if (!destination.regionMatches(true, 0, start, 0, start.length())) {
      return disguised(scheme);
    }
    if (UNSEEN.matcher(destination).find()) {
      return Verdict.refused("the address has a blank in it", () -> "write %20 for a blank");
    }
    return destination.length() == start.length()
        ? Verdict.refused("the address ends after its scheme", () -> "complete it or remove it")
        : Verdict.allowed(
            start + encoded(destination.substring(start.length())), destination, true);
  }

  private static Verdict disguised(String scheme) {
    return Verdict.refused(
        "the start of the link is written in a disguised way",
        () -> "write '" + scheme + ":' plainly, in lower-case letters");
  }

  private Verdict typed(String type, String id) {
    Optional<LinkTargets.Target> target = targets.find(type, id);
    return target
        .map(t -> Verdict.allowed(t.href(), t.label(), false))
        .orElseGet(
            () ->
                Verdict.refused(
                    "there is no " + type + " '" + shown(id) + "'",
                    () -> suggestion(id, targets.known(type))));
  }

  private Collection<String> allowedTypes() {
    Set<String> all = new TreeSet<>(WEB);
    all.addAll(targets.types());
    return all;
  }

  private String example() {
    return targets.types().stream().sorted().findFirst().map(t -> t + ":…").orElse("https://…");
  }

  /** Only the start of a long word is compared: the time grows with its length. */
  private static String suggestion(String word, Collection<String> known) {
    return Suggestion.hint(shown(word), known);
  }

  private static String shown(String text) {
    String line = UNSEEN.matcher(text).replaceAll(" ");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }

  /**
   * The destination as a careless program may understand it: decoded again and again, without what
   * cannot be seen, in lower-case letters. Only compared, never shown.
   */
  private static String decoded(String destination) {
    String text = destination;
    for (int i = 0; i < 4; i++) {
      text = Escaping.unescapeHtml(ESCAPE.matcher(text).replaceAll(LinkRules::character));
    }
    return UNSEEN.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static String character(MatchResult escape) {
    char c = (char) Integer.parseInt(escape.group(1), 16);
    return Matcher.quoteReplacement(String.valueOf(c));
  }

  private static String encoded(String address) {
    StringBuilder out = new StringBuilder();
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c > 0x7e || c <= ' ' || UNSAFE.indexOf(c) >= 0) {
        out.append('%').append("%02X".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
