package portolan.markdown;

import java.util.HashSet;
import java.util.Set;
import portolan.text.Html;

/**
 * Links the first use of each term on one page to the glossary, while the page is written from its
 * start to its end. A term that the author linked before counts as used.
 */
final class FirstUses {
  private static final String TYPE = "term";

  private final TermNames names;
  private final LinkTargets targets;
  private final Set<String> used = new HashSet<>();

  FirstUses(TermNames names, LinkTargets targets) {
    this.names = names;
    this.targets = targets;
  }

  /** The term that a link of an author leads to, or an empty string. */
  static String termOf(String destination) {
    return destination.startsWith(TYPE + ":") ? destination.substring(TYPE.length() + 1) : "";
  }

  /** Notes that the author linked a term. */
  void linked(String term) {
    used.add(term);
  }

  /** Prose as markup, first uses linked. */
  String markup(String prose) {
    StringBuilder out = new StringBuilder();
    int written = 0;
    for (TermNames.Use use : names.in(prose)) {
      String href =
          used.add(use.term())
              ? targets.find(TYPE, use.term()).map(LinkTargets.Target::href).orElse("")
              : "";
      if (!href.isEmpty()) {
        out.append(Html.escape(prose.substring(written, use.start())));
        out.append("<a href=\"").append(Html.escape(href)).append("\">");
        out.append(Html.escape(prose.substring(use.start(), use.end()))).append("</a>");
        written = use.end();
      }
    }
    return out.append(Html.escape(prose.substring(written))).toString();
  }
}
