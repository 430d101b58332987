package portolan.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import portolan.model.Cell;
import portolan.model.Conflict;
import portolan.model.DynamicRange;
import portolan.model.Evidence;
import portolan.model.PortUse;
import portolan.model.Ports;
import portolan.model.Product;
import portolan.model.Statement;
import portolan.model.StaticPort;
import portolan.model.StaticPortGuide;
import portolan.page.view.CheckView;
import portolan.page.view.CommandView;
import portolan.page.view.FactLine;
import portolan.page.view.NoteView;
import portolan.page.view.PageView;
import portolan.page.view.SettingView;
import portolan.page.view.StaticPortsView;
import portolan.page.view.StepView;
import portolan.text.Html;

/** The step-by-step page for ports that an administrator can fix. */
final class StaticPortPages {
  private final Scope scope;
  private final Frames frames;
  private final Evidences evidences;

  StaticPortPages(Scope scope, Frames frames) {
    this.scope = scope;
    this.frames = frames;
    this.evidences = new Evidences(scope);
  }

  void plan(PageSet pages) {
    for (Product product : scope.products()) {
      if (new ProductPageNames(scope).hasStaticPorts(product)) {
        pages.add(
            scope.addresses().productPage(product.id(), "static-ports").page(),
            page -> view(product, page));
      }
    }
  }

  private PageView view(Product product, String page) {
    List<StaticPort> settings =
        scope.catalog().staticPorts().stream().filter(s -> product.has(s.line(), s.in())).toList();
    Optional<StaticPortGuide> guide =
        scope.catalog().staticPortGuides().stream()
            .filter(g -> product.has(g.line(), g.in()))
            .findFirst();
    NoteNumbers notes = new NoteNumbers(scope, page, false);
    settings.forEach(s -> notes.add(product, scope.entries().notes(product, s.id())));
    String heading = scope.words().text("static.title");
    String lead = scope.words().text("static.lead", scope.name(product.label()));
    Remarks remarks = new Remarks(scope, page);
    return new StaticPortsView(
        frames.ofVersion(product, page, heading, lead),
        lead,
        facts(product, settings, guide, page),
        guide.map(g -> statements("why-", g.why(), product, page)).orElse(List.of()),
        guide.map(g -> statements("rule-", g.rules(), product, page)).orElse(List.of()),
        settings.stream().map(s -> setting(s, product, page)).toList(),
        guide.map(g -> checks(g, product, page)).orElse(List.of()),
        conflicts(product, settings).stream()
            .map(c -> remarks.conflict(c, "conflict-" + c.id()))
            .toList(),
        notes.views());
  }

  private List<Conflict> conflicts(Product product, List<StaticPort> settings) {
    List<String> ids = new ArrayList<>(settings.stream().map(StaticPort::id).toList());
    settings.forEach(s -> ids.add(s.range().value()));
    ids.add(product.dynamicRange());
    return scope.catalog().conflicts().stream()
        .filter(c -> c.line().equals(product.line()) && c.about().stream().anyMatch(ids::contains))
        .toList();
  }

  private List<FactLine> facts(
      Product product, List<StaticPort> settings, Optional<StaticPortGuide> guide, String page) {
    List<FactLine> facts = new ArrayList<>();
    facts.add(fact("fact.product", Html.text(scope.name(product.label()))));
    List<Ports.Span> examples =
        settings.stream().flatMap(s -> s.example().stream()).distinct().sorted().toList();
    if (!examples.isEmpty()) {
      facts.add(fact("fact.example", spans(examples, page)));
    }
    List<Ports.Span> ranges =
        settings.stream()
            .flatMap(s -> range(product, s.range().value()).stream())
            .map(DynamicRange::span)
            .distinct()
            .toList();
    facts.add(fact("fact.recommended", spans(ranges, page)));
    guide.ifPresent(
        g -> {
          facts.add(fact("fact.still-needed", spans(numbers(g.stillNeeded()), page)));
          facts.add(fact("fact.valid", valid(g, page)));
        });
    return facts;
  }

  private Html valid(StaticPortGuide guide, String page) {
    String note = guide.validNote().map(n -> ". " + scope.html(n, page).markup()).orElse("");
    return new Html(Html.escape(PortLines.text(guide.validValues().value())) + note);
  }

  private static List<Ports.Span> numbers(List<PortUse> uses) {
    return uses.stream()
        .filter(u -> u.ports() instanceof Ports.Span)
        .map(u -> (Ports.Span) u.ports())
        .toList();
  }

  private Html spans(List<Ports.Span> spans, String page) {
    return new Html(
        spans.stream()
            .map(
                s -> {
                  String text = Html.escape(PortLines.text(s));
                  return scope.ports().spans().contains(s)
                      ? "<a href=\""
                          + Html.escape(scope.addresses().port(s).from(page))
                          + "\">"
                          + text
                          + "</a>"
                      : text;
                })
            .collect(Collectors.joining(", ")));
  }

  private Optional<DynamicRange> range(Product product, String id) {
    return scope.catalog().ranges().stream()
        .filter(r -> r.line().equals(product.line()) && r.id().equals(id))
        .findFirst();
  }

  private FactLine fact(String key, Html value) {
    return new FactLine(scope.words().text(key), value);
  }

  private List<NoteView> statements(
      String prefix, List<Statement> statements, Product product, String page) {
    List<NoteView> views = new ArrayList<>();
    for (Statement statement : statements) {
      String number = Integer.toString(views.size() + 1);
      views.add(
          new NoteView(
              prefix + number,
              number,
              scope.html(statement.text(), page),
              List.of(),
              evidences.of(statement.evidence(), "cell.text", product, page)));
    }
    return views;
  }

  private List<CheckView> checks(StaticPortGuide guide, Product product, String page) {
    return guide.checks().stream()
        .map(
            c ->
                new CheckView(
                    scope.texts().plain(c.where()),
                    new CommandView("cmd", c.command()),
                    scope.html(c.expect(), page),
                    evidences.of(c.evidence(), "cell.text", product, page)))
        .toList();
  }

  private SettingView setting(StaticPort setting, Product product, String page) {
    List<FactLine> facts = new ArrayList<>();
    facts.add(fact("fact.applies", Html.text(scope.name(setting.applies()))));
    facts.add(
        fact(
            "fact.servers",
            Html.text(servers(setting, product) + ": " + scope.texts().plain(setting.scope()))));
    facts.add(fact("fact.windows-service", code(setting.windowsService(), page)));
    facts.add(
        fact(
            "fact.store",
            Html.text(
                scope
                    .words()
                    .text(
                        setting.inRegistry() ? "fact.store.registry" : "fact.store.config-file"))));
    facts.add(fact("fact.location", code(setting.location(), page)));
    setting.folder().ifPresent(f -> facts.add(fact("fact.folder", code(f, page))));
    facts.add(fact("fact.value-name", code(setting.valueName(), page)));
    facts.add(fact("fact.value-type", code(setting.valueType(), page)));
    setting.initial().ifPresent(i -> facts.add(fact("fact.initial", code(i, page))));
    range(product, setting.range().value())
        .ifPresent(r -> facts.add(fact("fact.recommended", spans(List.of(r.span()), page))));
    setting.example().ifPresent(e -> facts.add(fact("fact.example", spans(List.of(e), page))));
    return new SettingView(
        setting.id(),
        scope.name(setting.service()),
        facts,
        steps(setting),
        setting.note().map(n -> scope.html(n, page)).orElse(Html.EMPTY),
        evidences.of(evidence(setting), product, page));
  }

  private String servers(StaticPort setting, Product product) {
    return setting.servers().value().stream()
        .map(id -> scope.name(scope.entries().end(id, product).label()))
        .collect(Collectors.joining(", "));
  }

  /** A value as code, with its condition. */
  private Html code(Cell<String> cell, String page) {
    return new CellWords(scope, page)
        .code(Html.escape(cell.value()).replace("\\", "\\<wbr>"), cell);
  }

  private List<StepView> steps(StaticPort setting) {
    List<StepView> steps = new ArrayList<>();
    List<CommandView> change =
        setting.commands().isEmpty()
            ? List.of()
            : List.of(new CommandView("PowerShell", String.join("\n", setting.commands())));
    steps.add(
        new StepView(
            scope
                .words()
                .text(setting.inRegistry() ? "static.step-change" : "static.step-change-file"),
            setting.createKey() ? Html.text(scope.words().text("static.create-key")) : Html.EMPTY,
            change));
    steps.add(
        new StepView(
            scope.words().text("static.step-restart"),
            Html.EMPTY,
            List.of(new CommandView("PowerShell", setting.restart().value()))));
    return steps;
  }

  /** Evidence of the cells of a setting: message of the cell to evidence. */
  static Map<String, Evidence> evidence(StaticPort setting) {
    Map<String, Evidence> cells = new LinkedHashMap<>();
    cells.put("fact.windows-service", setting.windowsService().evidence());
    cells.put("fact.servers", setting.servers().evidence());
    cells.put("fact.location", setting.location().evidence());
    setting.folder().ifPresent(f -> cells.put("fact.folder", f.evidence()));
    cells.put("fact.value-name", setting.valueName().evidence());
    cells.put("fact.value-type", setting.valueType().evidence());
    setting.initial().ifPresent(i -> cells.put("fact.initial", i.evidence()));
    cells.put("fact.recommended", setting.range().evidence());
    cells.put("static.step-restart", setting.restart().evidence());
    return cells;
  }
}
