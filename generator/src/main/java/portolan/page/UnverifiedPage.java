package portolan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portolan.address.Place;
import portolan.entry.PathEntry;
import portolan.entry.RuleEntry;
import portolan.model.Correction;
import portolan.model.Evidence;
import portolan.model.Note;
import portolan.model.Product;
import portolan.model.Reason;
import portolan.page.view.EvidenceLine;
import portolan.page.view.EvidenceView;
import portolan.page.view.PageView;
import portolan.page.view.ReasonView;
import portolan.page.view.UnverifiedRow;
import portolan.page.view.UnverifiedView;
import portolan.text.Localized;

/** The page of everything for which no source was found. */
final class UnverifiedPage {
  private static final String PAGE = "unverified.html";

  private final Scope scope;
  private final Frames frames;
  private final Evidences evidences;

  UnverifiedPage(Scope scope, Frames frames) {
    this.scope = scope;
    this.frames = frames;
    this.evidences = new Evidences(scope);
  }

  void plan(PageSet pages) {
    pages.add(PAGE, this::view);
  }

  /** Where a reason is explained. */
  static Place reason(Reason reason) {
    return new Place(PAGE, reason.id());
  }

  private PageView view(String page) {
    List<UnverifiedRow> rows = new ArrayList<>();
    for (PathEntry path : scope.entries().paths()) {
      add(
          rows,
          scope.inVersion(scope.name(path.label()), path.product()),
          path.home(),
          "kind.path",
          evidences.of(path, page),
          page);
    }
    for (RuleEntry rule : scope.entries().rules()) {
      add(
          rows,
          scope.inVersion(rule.name(), rule.product()),
          rule.home(),
          "kind.rule",
          evidences.of(rule, page),
          page);
    }
    for (Product product : scope.products()) {
      things(product, rows, page);
      guide(product, rows, page);
      supportRules(product, rows, page);
    }
    corrections(rows, page);
    String heading = scope.words().text("unverified.title");
    return new UnverifiedView(
        frames.frame(
            page,
            heading,
            heading,
            scope.words().text("unverified.lead"),
            Optional.empty(),
            List.of(frames.home(page)),
            List.of()),
        scope.words().text("unverified.lead"),
        rows,
        scope.catalog().reasons().stream()
            .map(r -> new ReasonView(r.id(), scope.name(r.label()), scope.html(r.text(), page)))
            .toList());
  }

  private void things(Product product, List<UnverifiedRow> rows, String page) {
    scope.catalog().ranges().stream()
        .filter(r -> product.has(r.line(), r.in()))
        .forEach(
            r ->
                add(
                    rows,
                    scope.inVersion(scope.name(r.label()), product),
                    scope.addresses().range(product.id(), r),
                    "kind.range",
                    evidences.of(r.evidence(), "cell.range", product, page),
                    page));
    scope.catalog().staticPorts().stream()
        .filter(s -> product.has(s.line(), s.in()))
        .forEach(
            s ->
                add(
                    rows,
                    scope.inVersion(scope.name(s.service()), product),
                    scope.addresses().staticPort(product.id(), s),
                    "kind.static-port",
                    evidences.of(StaticPortPages.evidence(s), product, page),
                    page));
    scope
        .entries()
        .connectors(product)
        .forEach(
            c ->
                add(
                    rows,
                    scope.inVersion(scope.name(c.name()), product),
                    scope.addresses().connector(product.id(), c),
                    "kind.connector",
                    evidences.of(ConnectorPages.evidence(c), product, page),
                    page));
    scope
        .entries()
        .clientSettings(product)
        .forEach(
            s ->
                add(
                    rows,
                    scope.inVersion(s.host(), product),
                    scope.addresses().clientSetting(product.id(), s),
                    "kind.setting",
                    evidences.of(s.evidence(), "cell.host", product, page),
                    page));
    scope
        .entries()
        .events(product)
        .forEach(
            e ->
                add(
                    rows,
                    scope.inVersion(scope.texts().plain(e.text()), product),
                    scope.addresses().event(product.id(), e),
                    "kind.event",
                    evidences.of(e.evidence(), "cell.text", product, page),
                    page));
    scope
        .entries()
        .errors(product)
        .forEach(
            e ->
                add(
                    rows,
                    scope.inVersion(e.text(), product),
                    scope.addresses().error(e),
                    "kind.error",
                    evidences.of(e.evidence(), "cell.text", product, page),
                    page));
    for (Note note : scope.catalog().notes()) {
      if (product.has(note.line(), note.in())) {
        scope
            .notes()
            .home(note, product)
            .ifPresent(
                home ->
                    add(
                        rows,
                        scope.inVersion(scope.texts().plain(note.text()), product),
                        home,
                        "kind.note",
                        evidences.of(note.evidence(), "cell.text", product, page),
                        page));
      }
    }
  }

  private void guide(Product product, List<UnverifiedRow> rows, String page) {
    Place home = scope.addresses().productPage(product.id(), "static-ports");
    scope.catalog().staticPortGuides().stream()
        .filter(g -> product.has(g.line(), g.in()))
        .forEach(
            g -> {
              g.why().forEach(s -> statement(s.text(), s.evidence(), product, home, rows, page));
              g.rules().forEach(s -> statement(s.text(), s.evidence(), product, home, rows, page));
              g.checks()
                  .forEach(
                      c ->
                          add(
                              rows,
                              scope.inVersion(c.command(), product),
                              home,
                              "kind.static-port",
                              evidences.of(c.evidence(), "cell.text", product, page),
                              page));
            });
  }

  private void statement(
      Localized text,
      Evidence evidence,
      Product product,
      Place home,
      List<UnverifiedRow> rows,
      String page) {
    add(
        rows,
        scope.inVersion(scope.texts().plain(text), product),
        home,
        "kind.static-port",
        evidences.of(evidence, "cell.text", product, page),
        page);
  }

  private void supportRules(Product product, List<UnverifiedRow> rows, String page) {
    scope.catalog().supportRules().stream()
        .filter(s -> product.has(s.line(), s.in()))
        .forEach(
            s ->
                add(
                    rows,
                    scope.inVersion(scope.texts().plain(s.title()), product),
                    scope.addresses().product(product.id()),
                    "kind.support-rule",
                    evidences.of(s.evidence(), "cell.text", product, page),
                    page));
  }

  private void corrections(List<UnverifiedRow> rows, String page) {
    Remarks remarks = new Remarks(scope, page);
    for (Correction correction : scope.catalog().corrections()) {
      Product product = remarks.productOf(correction.line(), correction.about());
      add(
          rows,
          scope.texts().plain(correction.where()),
          scope.addresses().disagreement(correction.line(), correction.id()),
          "kind.correction",
          evidences.of(correction.evidence(), "cell.text", product, page),
          page);
    }
  }

  private void add(
      List<UnverifiedRow> rows,
      String label,
      Place home,
      String kind,
      EvidenceView evidence,
      String page) {
    for (EvidenceLine line : evidence.lines()) {
      if (line.mark().equals("unverified")) {
        rows.add(
            new UnverifiedRow(
                label,
                home.from(page),
                scope.words().text(kind),
                line.cells(),
                confidence(line),
                line.reason()));
      }
    }
  }

  /** The confidence without the word for it, which stands at the head of the column. */
  private String confidence(EvidenceLine line) {
    for (Evidence.Confidence confidence : Evidence.Confidence.values()) {
      if (line.confidence().equals(scope.words().text("confidence." + confidence.id()))) {
        return scope.words().text("unverified." + confidence.id());
      }
    }
    throw new IllegalStateException("no confidence is called '" + line.confidence() + "'");
  }
}
