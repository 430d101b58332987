package portolan.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portolan.entry.RuleEntry;
import portolan.model.Correction;
import portolan.model.Evidence;
import portolan.model.Product;
import portolan.model.Source;
import portolan.model.Term;
import portolan.page.view.CorrectionView;
import portolan.page.view.CorrectionsView;
import portolan.page.view.Frame;
import portolan.page.view.GlossaryView;
import portolan.page.view.PageView;
import portolan.page.view.SourceView;
import portolan.page.view.SourcesView;
import portolan.page.view.TermView;
import portolan.text.Html;
import portolan.text.NaturalOrder;

/** Pages about the reference itself: sources, corrections, glossary. */
final class ReferencePages {
  private final Scope scope;
  private final Frames frames;

  ReferencePages(Scope scope, Frames frames) {
    this.scope = scope;
    this.frames = frames;
  }

  void plan(PageSet pages) {
    pages.add("sources.html", this::sources);
    pages.add("corrections.html", this::corrections);
    pages.add("glossary.html", this::glossary);
  }

  private Frame frame(String page, String key) {
    String heading = scope.words().text(key + ".title");
    return frames.frame(
        page,
        heading,
        heading,
        scope.words().text(key + ".lead"),
        Optional.empty(),
        List.of(frames.home(page)),
        List.of());
  }

  private PageView sources(String page) {
    Map<String, Integer> cells = cells();
    return new SourcesView(
        frame(page, "sources"),
        scope.words().text("sources.lead"),
        scope.catalog().sources().stream()
            .map(s -> source(s, cells.getOrDefault(s.id(), 0), page))
            .toList());
  }

  /** Number of cells that rest on each source. */
  private Map<String, Integer> cells() {
    List<Evidence> all = new ArrayList<>();
    scope.entries().paths().forEach(p -> all.addAll(p.allEvidence()));
    for (RuleEntry rule : scope.entries().rules()) {
      all.addAll(
          List.of(
              rule.nameEvidence(),
              rule.roles().evidence(),
              rule.portEvidence(),
              rule.program().evidence()));
    }
    scope.catalog().notes().forEach(n -> all.add(n.evidence()));
    scope.catalog().ranges().forEach(r -> all.add(r.evidence()));
    scope.catalog().connectors().forEach(c -> all.addAll(ConnectorPages.evidence(c).values()));
    scope.catalog().clientSettings().forEach(s -> all.add(s.evidence()));
    scope.catalog().events().forEach(e -> all.add(e.evidence()));
    scope.catalog().errors().forEach(e -> all.add(e.evidence()));
    Map<String, Integer> cells = new HashMap<>();
    for (Evidence evidence : all) {
      if (evidence instanceof Evidence.Seen seen) {
        seen.sources().forEach(id -> cells.merge(id, 1, Integer::sum));
      }
    }
    return cells;
  }

  private SourceView source(Source source, int cells, String page) {
    String address = source.address().orElse("");
    boolean opens = address.startsWith("https://") || address.startsWith("http://");
    return new SourceView(
        source.id(),
        scope.name(source.title()),
        "",
        source.publisher().map(scope::name).orElse(""),
        address,
        opens ? address : "",
        source.dated().orElse(""),
        scope.words().text("sources.weight." + source.weight().id()),
        scope.html(source.supports(), page),
        scope.words().count("count.cells", cells));
  }

  private PageView corrections(String page) {
    Remarks remarks = new Remarks(scope, page);
    return new CorrectionsView(
        frame(page, "corrections"),
        scope.words().text("corrections.lead"),
        scope.catalog().conflicts().stream()
            .map(c -> remarks.conflict(c, c.line() + "--" + c.id()))
            .toList(),
        scope.catalog().corrections().stream().map(c -> correction(c, remarks, page)).toList());
  }

  private CorrectionView correction(Correction correction, Remarks remarks, String page) {
    Product product = remarks.productOf(correction.line(), correction.about());
    return new CorrectionView(
        correction.line() + "--" + correction.id(),
        scope.words().text("correction.kind." + correction.kind()),
        scope.html(correction.where(), page),
        scope.source(correction.source(), page),
        scope.html(correction.reads(), page),
        scope.html(correction.corrected(), page),
        correction.why().map(w -> scope.html(w, page)).orElse(Html.EMPTY),
        remarks.about(correction.line(), correction.about()),
        new Evidences(scope).of(correction.evidence(), "cell.text", product, page));
  }

  private PageView glossary(String page) {
    return new GlossaryView(
        frame(page, "glossary"),
        scope.words().text("glossary.lead"),
        scope.catalog().terms().stream()
            .sorted(
                Comparator.comparing(
                    (Term t) -> t.label().in(scope.language()), NaturalOrder.INSTANCE))
            .map(t -> term(t, page))
            .toList());
  }

  private TermView term(Term term, String page) {
    String label = scope.name(term.label());
    String other = term.label().in(scope.language().other());
    boolean same = other.equals(term.label().in(scope.language()));
    return new TermView(
        term.id(),
        label,
        same ? "" : other,
        same ? "" : scope.language().other().code(),
        String.join(", ", term.aliases().in(scope.language())),
        scope.html(term.text(), page));
  }
}
