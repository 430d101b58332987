package portolan.search.query;

import java.util.List;
import java.util.stream.Collectors;

/** Clauses in the notation of {@code parse-cases.json}, which its first test describes. */
final class ClauseText {
  private ClauseText() {}

  /** Groups in order, then exclusions. */
  static List<String> of(ParsedQuery query) {
    List<String> all = query.groups().stream().map(ClauseText::group).collect(Collectors.toList());
    query.exclusions().forEach(c -> all.add("-" + of(c)));
    return all;
  }

  /** Repairs as {@code layout зщке > port}. */
  static List<String> repairs(ParsedQuery query) {
    return query.repairs().stream()
        .map(r -> r.kind().word() + " " + r.from() + " > " + String.join(", ", r.to()))
        .toList();
  }

  private static String group(List<Clause> clauses) {
    return clauses.size() == 1
        ? of(clauses.get(0))
        : clauses.stream().map(ClauseText::of).collect(Collectors.joining(" | ", "(", ")"));
  }

  private static String of(Clause clause) {
    if (clause instanceof Clause.Words words) {
      boolean digits = words.text().matches("[0-9-]+");
      return (digits ? "'" + words.text() + "'" : words.text()) + (words.live() ? "*" : "");
    } else if (clause instanceof Clause.Phrase phrase) {
      return '"' + phrase.text() + '"';
    } else if (clause instanceof Clause.Filter filter) {
      return filter.key() + "=" + String.join("/", filter.values());
    } else if (clause instanceof Clause.Ports ports) {
      List<String> terms = ports.terms().stream().map(ClauseText::of).toList();
      return terms.size() == 1 ? terms.get(0) : "any(" + String.join(", ", terms) + ")";
    }
    throw new IllegalArgumentException("no notation for " + clause);
  }

  private static String of(PortTerm term) {
    return (term.marked() ? "port " : "")
        + (term.transport().isEmpty() ? "" : term.transport() + "/")
        + term.low()
        + (term.single() ? "" : "-" + term.high())
        + (term.live() ? "*" : "");
  }
}
