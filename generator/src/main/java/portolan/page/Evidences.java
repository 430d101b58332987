package portolan.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portolan.address.Place;
import portolan.entry.Mark;
import portolan.entry.PathEntry;
import portolan.entry.PortEntry;
import portolan.entry.RuleEntry;
import portolan.model.Conflict;
import portolan.model.Evidence;
import portolan.model.Product;
import portolan.page.view.EvidenceLine;
import portolan.page.view.EvidenceView;
import portolan.page.view.Link;

/** Builds the marks and panels that tell where values are from. */
final class Evidences {
  private final Scope scope;

  Evidences(Scope scope) {
    this.scope = scope;
  }

  /** Evidence of a connection, its cells grouped. */
  EvidenceView of(PathEntry entry, String page) {
    Map<Evidence, List<String>> cells = new LinkedHashMap<>();
    add(cells, entry.whoEvidence(), "cell.who");
    addPorts(cells, entry.portEvidence(), entry.ports());
    add(cells, entry.defaultAuthentication().evidence(), "cell.default-authentication");
    add(cells, entry.supportedAuthentication().evidence(), "cell.supported-authentication");
    add(cells, entry.encryption().evidence(), "cell.encryption");
    add(cells, entry.encryptionDefault().evidence(), "cell.encryption-default");
    return view(cells, entry.product(), entry.conflicts(), page);
  }

  /** Evidence of a firewall rule, its cells grouped. */
  EvidenceView of(RuleEntry entry, String page) {
    Map<Evidence, List<String>> cells = new LinkedHashMap<>();
    add(cells, entry.nameEvidence(), "cell.name");
    add(cells, entry.roles().evidence(), "cell.roles");
    addPorts(cells, entry.portEvidence(), entry.ports());
    add(cells, entry.program().evidence(), "cell.program");
    return view(cells, entry.product(), List.of(), page);
  }

  /** Evidence of a single value. */
  EvidenceView of(Evidence evidence, String cell, Product product, String page) {
    Map<Evidence, List<String>> cells = new LinkedHashMap<>();
    add(cells, evidence, cell);
    return view(cells, product, List.of(), page);
  }

  /** Evidence of several values: name of the cell's message to evidence. */
  EvidenceView of(Map<String, Evidence> values, Product product, String page) {
    Map<Evidence, List<String>> cells = new LinkedHashMap<>();
    values.forEach((cell, evidence) -> add(cells, evidence, cell));
    return view(cells, product, List.of(), page);
  }

  private void addPorts(Map<Evidence, List<String>> cells, Evidence row, List<PortEntry> ports) {
    if (ports.stream().anyMatch(p -> !p.derived() && p.evidence().equals(row))) {
      add(cells, row, "cell.ports");
    }
    ports.stream()
        .filter(p -> !p.derived() && !p.evidence().equals(row))
        .forEach(
            p ->
                cells
                    .computeIfAbsent(p.evidence(), e -> new ArrayList<>())
                    .add(PortLines.shown(p, scope.words())));
  }

  private void add(Map<Evidence, List<String>> cells, Evidence evidence, String key) {
    List<String> names = cells.computeIfAbsent(evidence, e -> new ArrayList<>());
    String name = scope.words().text(key);
    if (!names.contains(name)) {
      names.add(name);
    }
  }

  private EvidenceView view(
      Map<Evidence, List<String>> cells, Product product, List<Conflict> conflicts, String page) {
    List<EvidenceLine> lines = new ArrayList<>();
    Mark weakest = Mark.STATED;
    for (Map.Entry<Evidence, List<String>> e : cells.entrySet()) {
      Mark mark = Mark.of(e.getKey(), product);
      weakest = weakest.compareTo(mark) < 0 ? mark : weakest;
      lines.add(line(String.join(", ", e.getValue()), mark, e.getKey(), page));
    }
    Mark shown = conflicts.isEmpty() ? weakest : Mark.DISPUTED;
    return new EvidenceView(
        shown.id(),
        scope.words().text("mark." + shown.id()),
        lines,
        conflicts.stream().map(c -> conflict(c, page)).toList());
  }

  private EvidenceLine line(String cells, Mark mark, Evidence evidence, String page) {
    String text = scope.words().text("mark." + mark.id());
    if (evidence instanceof Evidence.Seen seen) {
      return new EvidenceLine(
          cells,
          mark.id(),
          text,
          seen.sources().stream().map(id -> scope.source(id, page)).toList(),
          "",
          Link.NONE);
    }
    Evidence.Unverified unverified = (Evidence.Unverified) evidence;
    String confidence = scope.words().text("confidence." + unverified.confidence().id());
    return new EvidenceLine(
        cells, mark.id(), text, List.of(), confidence, reason(unverified, page));
  }

  /** Why a value is unverified. */
  private Link reason(Evidence.Unverified unverified, String page) {
    return scope.catalog().reasons().stream()
        .filter(r -> r.id().equals(unverified.reason()))
        .findFirst()
        .map(r -> Scope.link(scope.name(r.label()), UnverifiedPage.reason(r), page))
        .orElse(Link.NONE);
  }

  /** A link to a disagreement. */
  Link conflict(Conflict conflict, String page) {
    Place place = scope.addresses().disagreement(conflict.line(), conflict.id());
    return new Link(scope.texts().plain(conflict.title()), place.from(page));
  }
}
