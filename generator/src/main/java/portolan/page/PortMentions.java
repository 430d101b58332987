package portolan.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portolan.entry.PortPlaces;
import portolan.model.Conflict;
import portolan.model.Correction;
import portolan.model.DynamicRange;
import portolan.model.Evidence;
import portolan.model.Note;
import portolan.model.Product;
import portolan.model.StaticPort;
import portolan.model.StaticPortGuide;
import portolan.page.view.EvidenceView;
import portolan.page.view.PortUseView;
import portolan.text.Html;

/** The places outside of the tables that name a port or range. */
final class PortMentions {
  private final Scope scope;
  private final String page;
  private final Evidences evidences;
  private final Remarks remarks;
  private final List<PortUseView> views = new ArrayList<>();

  PortMentions(Scope scope, String page) {
    this.scope = scope;
    this.page = page;
    this.evidences = new Evidences(scope);
    this.remarks = new Remarks(scope, page);
  }

  List<PortUseView> of(PortPlaces.Uses uses) {
    shared(uses.ranges()).forEach(this::range);
    shared(uses.examples()).forEach(this::example);
    shared(uses.guides()).forEach(in -> guide(in, uses));
    shared(uses.notes()).forEach(this::note);
    uses.conflicts().forEach(this::conflict);
    uses.corrections().forEach(this::correction);
    return List.copyOf(views);
  }

  /**
   * A thing that several versions have.
   *
   * @param newest the newest of the versions
   * @param versions the versions in words, or empty in a reference of one version
   */
  private record Shared<T>(Product newest, T thing, String versions) {
    Product product() {
      return newest;
    }
  }

  /** Things once each, whatever number of versions has them. */
  private <T> List<Shared<T>> shared(List<PortPlaces.In<T>> things) {
    Map<T, List<Product>> versions = new LinkedHashMap<>();
    for (PortPlaces.In<T> in : things) {
      versions.computeIfAbsent(in.thing(), t -> new ArrayList<>()).add(in.product());
    }
    VersionNames names = new VersionNames(scope);
    List<Shared<T>> shared = new ArrayList<>();
    versions.forEach(
        (thing, in) ->
            shared.add(
                new Shared<>(
                    in.get(in.size() - 1),
                    thing,
                    scope.products().size() < 2 ? "" : names.of(in))));
    return shared;
  }

  private void add(String kind, String versions, Html text, String href, EvidenceView evidence) {
    String word = scope.words().text(kind);
    views.add(
        new PortUseView(versions.isEmpty() ? word : word + ", " + versions, text, href, evidence));
  }

  private void add(String kind, Html text, String href, EvidenceView evidence) {
    views.add(new PortUseView(scope.words().text(kind), text, href, evidence));
  }

  private void range(Shared<DynamicRange> in) {
    add(
        "kind.range",
        in.versions(),
        Html.text(scope.name(in.thing().label())),
        scope.addresses().range(in.product().id(), in.thing()).from(page),
        evidences.of(in.thing().evidence(), "cell.range", in.product(), page));
  }

  private void example(Shared<StaticPort> in) {
    add(
        "kind.example",
        in.versions(),
        Html.text(scope.name(in.thing().service())),
        scope.addresses().staticPort(in.product().id(), in.thing()).from(page),
        evidences.of(in.thing().range().evidence(), "cell.range", in.product(), page));
  }

  private void guide(Shared<StaticPortGuide> in, PortPlaces.Uses uses) {
    boolean valid = in.thing().validValues().value().equals(uses.span());
    Evidence evidence =
        valid
            ? in.thing().validValues().evidence()
            : in.thing().stillNeeded().stream()
                .filter(u -> u.ports().equals(uses.span()))
                .findFirst()
                .orElseThrow()
                .evidence();
    add(
        valid ? "kind.static-valid" : "kind.static-needed",
        Html.text(scope.name(in.product().label())),
        scope.addresses().productPage(in.product().id(), "static-ports").from(page),
        evidences.of(evidence, "cell.range", in.product(), page));
  }

  private void note(Shared<Note> in) {
    add(
        "kind.mention",
        in.versions(),
        scope.html(in.thing().text(), page, in.product()),
        scope.notes().home(in.thing(), in.product()).map(h -> h.from(page)).orElse(""),
        evidences.of(in.thing().evidence(), "cell.text", in.product(), page));
  }

  private void conflict(Conflict conflict) {
    Evidence shown =
        conflict.values().stream()
            .filter(v -> v.id().equals(conflict.shown()))
            .findFirst()
            .orElseThrow()
            .evidence();
    add(
        "kind.conflict",
        scope.html(conflict.why(), page),
        scope.addresses().disagreement(conflict.line(), conflict.id()).from(page),
        evidences.of(
            shown, "cell.text", remarks.productOf(conflict.line(), conflict.about()), page));
  }

  private void correction(Correction correction) {
    add(
        "kind.correction",
        scope.html(correction.why().orElse(correction.corrected()), page),
        scope.addresses().disagreement(correction.line(), correction.id()).from(page),
        evidences.of(
            correction.evidence(),
            "cell.text",
            remarks.productOf(correction.line(), correction.about()),
            page));
  }
}
