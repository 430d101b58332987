package portolan.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portolan.model.Catalog;
import portolan.model.ClientSetting;
import portolan.model.Conflict;
import portolan.model.Connector;
import portolan.model.Correction;
import portolan.model.DataPath;
import portolan.model.DiagramPlan;
import portolan.model.DynamicRange;
import portolan.model.Endpoint;
import portolan.model.FirewallRule;
import portolan.model.IanaName;
import portolan.model.KnownError;
import portolan.model.Method;
import portolan.model.Note;
import portolan.model.PageFile;
import portolan.model.Product;
import portolan.model.ProductLine;
import portolan.model.Protocol;
import portolan.model.Reason;
import portolan.model.Site;
import portolan.model.Source;
import portolan.model.StaticPort;
import portolan.model.StaticPortGuide;
import portolan.model.SupportRule;
import portolan.model.Term;
import portolan.model.TimelineEvent;
import portolan.model.Weakness;
import portolan.model.Wording;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.text.Language;
import portolan.text.Localized;
import portolan.yaml.Row;

/** Collects the records of all files into one catalog. */
final class CatalogBuilder {
  private static final Pattern PAGE = Pattern.compile("pages/(.+)\\.(ru|en)\\.md");

  private final Diagnostics diagnostics;
  private final Origins origins = new Origins();
  private Site site =
      new Site(
          Localized.same(""),
          Localized.same(""),
          Localized.same(""),
          Optional.empty(),
          Optional.empty(),
          Position.of("site.yaml"));
  private final List<ProductLine> lines = new ArrayList<>();
  private final List<Endpoint> endpoints = new ArrayList<>();
  private final List<DataPath> paths = new ArrayList<>();
  private final List<FirewallRule> rules = new ArrayList<>();
  private final List<DynamicRange> ranges = new ArrayList<>();
  private final List<StaticPort> staticPorts = new ArrayList<>();
  private final List<StaticPortGuide> guides = new ArrayList<>();
  private final List<DiagramPlan> diagrams = new ArrayList<>();
  private final List<Connector> connectors = new ArrayList<>();
  private final List<ClientSetting> clientSettings = new ArrayList<>();
  private final List<TimelineEvent> events = new ArrayList<>();
  private final List<KnownError> errors = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<SupportRule> supportRules = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final List<Correction> corrections = new ArrayList<>();
  private final List<Protocol> protocols = new ArrayList<>();
  private final List<Method> authentication = new ArrayList<>();
  private final List<Method> encryption = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private final List<Weakness> weaknesses = new ArrayList<>();
  private final List<Wording> wordings = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Reason> reasons = new ArrayList<>();
  private final List<PageFile> pages = new ArrayList<>();
  private final List<IanaName> ianaNames = new ArrayList<>();

  CatalogBuilder(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Adds the rows of a file; files that describe a product line come first. */
  void add(ContentFile file, Row root) {
    EvidenceReader evidence = new EvidenceReader(diagnostics);
    FileContext context =
        new FileContext(
            file.line(),
            root,
            evidence,
            new PortReader(diagnostics, evidence, origins),
            origins,
            diagnostics);
    VocabularyBinder words = new VocabularyBinder(context);
    LineBinder line = new LineBinder(context);
    RuleBinder rule = new RuleBinder(context);
    RemarkBinder remark = new RemarkBinder(context);
    ServiceBinder service = new ServiceBinder(context);
    switch (file.kind().name()) {
      case "sources" -> {
        root.rows("sources").forEach(r -> sources.add(words.source(r)));
        root.rows("reasons").forEach(r -> reasons.add(VocabularyBinder.reason(r)));
      }
      case "protocols" -> root.rows("protocols").forEach(r -> protocols.add(words.protocol(r)));
      case "authentication" ->
          root.rows("methods").forEach(r -> authentication.add(VocabularyBinder.method(r)));
      case "encryption" ->
          root.rows("methods").forEach(r -> encryption.add(VocabularyBinder.method(r)));
      case "terms" -> root.rows("terms").forEach(r -> terms.add(VocabularyBinder.term(r)));
      case "weaknesses" ->
          root.rows("weaknesses").forEach(r -> weaknesses.add(WeaknessBinder.weakness(r)));
      case "iana" -> root.rows("names").forEach(r -> ianaNames.add(words.ianaName(r)));
      case "terminology" -> root.rows("terms").forEach(r -> wordings.add(WordingBinder.wording(r)));
      case "line" -> lines.add(line.line());
      case "endpoints" ->
          root.rows("endpoints")
              .forEach(r -> endpoints.add(line.endpoint(r, versions(file.line()))));
      case "paths" -> {
        PathBinder binder = new PathBinder(context);
        root.rows("paths").forEach(r -> paths.add(binder.path(r)));
      }
      case "rules" -> root.rows("rules").forEach(r -> rules.add(rule.rule(r)));
      case "ranges" -> root.rows("ranges").forEach(r -> ranges.add(line.range(r)));
      case "static-ports" -> {
        guides.add(rule.guide());
        root.rows("settings").forEach(r -> staticPorts.add(rule.staticPort(r)));
      }
      case "diagrams" -> {
        DiagramBinder binder = new DiagramBinder(context);
        root.rows("diagrams").forEach(r -> diagrams.add(binder.diagram(r)));
      }
      case "connectors" ->
          root.rows("connectors").forEach(r -> connectors.add(service.connector(r)));
      case "client-settings" ->
          root.rows("settings").forEach(r -> clientSettings.add(service.setting(r)));
      case "timeline" -> root.rows("events").forEach(r -> events.add(service.event(r)));
      case "errors" -> root.rows("errors").forEach(r -> errors.add(service.error(r)));
      case "notes" -> root.rows("notes").forEach(r -> notes.add(remark.note(r)));
      case "support" -> root.rows("rules").forEach(r -> supportRules.add(remark.supportRule(r)));
      case "conflicts" -> root.rows("conflicts").forEach(r -> conflicts.add(remark.conflict(r)));
      case "corrections" ->
          root.rows("corrections").forEach(r -> corrections.add(remark.correction(r)));
      default -> throw new IllegalStateException("no records for " + file.kind().name());
    }
  }

  private List<String> versions(String line) {
    return lines.stream()
        .flatMap(l -> l.versions().stream())
        .filter(v -> v.line().equals(line))
        .map(Product::id)
        .toList();
  }

  void site(Row root) {
    site = VocabularyBinder.site(root, diagnostics);
  }

  /** Adds a Markdown page; its name tells the language. */
  void page(CatalogReader.NamedPage page) {
    Matcher m = PAGE.matcher(page.relative());
    if (m.matches()) {
      Language language = m.group(2).equals("ru") ? Language.RU : Language.EN;
      pages.add(new PageFile(m.group(1), language, page.source()));
    } else {
      diagnostics.error(
          Position.of(page.source().name()),
          "the name of the page does not tell its language",
          "name it <page>.ru.md or <page>.en.md");
    }
  }

  /** Which record is from which row. */
  Origins origins() {
    return origins;
  }

  Catalog build() {
    return new Catalog(
        site,
        lines,
        endpoints,
        paths,
        rules,
        ranges,
        staticPorts,
        guides,
        diagrams,
        connectors,
        clientSettings,
        events,
        errors,
        notes,
        supportRules,
        conflicts,
        corrections,
        protocols,
        authentication,
        encryption,
        terms,
        weaknesses,
        wordings,
        sources,
        reasons,
        pages,
        ianaNames);
  }
}
