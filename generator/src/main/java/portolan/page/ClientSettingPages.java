package portolan.page;

import java.util.List;
import java.util.Optional;
import portolan.entry.PathEntry;
import portolan.model.ClientSetting;
import portolan.model.KnownError;
import portolan.model.Product;
import portolan.model.TimelineEvent;
import portolan.page.view.ClientSettingView;
import portolan.page.view.ClientSettingsView;
import portolan.page.view.ErrorRow;
import portolan.page.view.ErrorsView;
import portolan.page.view.EventView;
import portolan.page.view.Link;
import portolan.page.view.PageView;
import portolan.page.view.TimelineView;
import portolan.text.Html;

/** What to enter in clients, the dated facts of a version, and the texts of errors. */
final class ClientSettingPages {
  private static final String ERRORS = "errors.html";

  private final Scope scope;
  private final Frames frames;
  private final Evidences evidences;
  private final Dates dates;

  ClientSettingPages(Scope scope, Frames frames) {
    this.scope = scope;
    this.frames = frames;
    this.evidences = new Evidences(scope);
    this.dates = new Dates(scope);
  }

  void plan(PageSet pages) {
    for (Product product : scope.products()) {
      if (!scope.entries().clientSettings(product).isEmpty()) {
        pages.add(
            scope.addresses().productPage(product.id(), "client-settings").page(),
            page -> settings(product, page));
      }
      if (!scope.entries().events(product).isEmpty()) {
        pages.add(
            scope.addresses().productPage(product.id(), "timeline").page(),
            page -> timeline(product, page));
      }
    }
    if (!scope.catalog().errors().isEmpty()) {
      pages.add(ERRORS, this::errors);
    }
  }

  private PageView settings(Product product, String page) {
    List<ClientSetting> all = scope.entries().clientSettings(product);
    NoteNumbers notes = new NoteNumbers(scope, page, false);
    all.stream()
        .flatMap(s -> scope.entries().path(product, s.path()).stream())
        .forEach(p -> notes.add(product, p.notes()));
    Tables tables = new Tables(scope, page, notes, false);
    String lead = scope.words().text("settings.lead", scope.name(product.label()));
    return new ClientSettingsView(
        frames.ofVersion(product, page, scope.words().text("settings.title"), lead),
        lead,
        all.stream()
            .flatMap(
                s ->
                    scope.entries().path(product, s.path()).stream()
                        .map(p -> setting(s, p, tables, page)))
            .toList(),
        events(product, page),
        ofProduct(product, page),
        notes.views());
  }

  private ClientSettingView setting(
      ClientSetting setting, PathEntry path, Tables tables, String page) {
    Product product = path.product();
    return new ClientSettingView(
        tables.row(path),
        scope.words().text("settings.purpose." + setting.purpose().id()),
        setting.host(),
        setting.preferred().map(PortLines::text).orElse(""),
        setting.note().map(n -> scope.html(n, page, product)).orElse(Html.EMPTY),
        scope.entries().events(product).stream()
            .filter(e -> e.about().contains(setting.path()))
            .map(e -> event(e, product, page))
            .toList(),
        evidences.of(setting.evidence(), "cell.host", product, page));
  }

  private List<EventView> events(Product product, String page) {
    return scope.entries().events(product).stream().map(e -> event(e, product, page)).toList();
  }

  private EventView event(TimelineEvent event, Product product, String page) {
    return new EventView(
        event.id(),
        scope.addresses().event(product.id(), event).from(page),
        dates.of(event),
        scope.html(event.text(), page, product),
        paths(event.about(), product, page),
        scope.words().text("date.checked", dates.day(event.checked())),
        evidences.of(event.evidence(), "cell.text", product, page));
  }

  private List<Link> paths(List<String> ids, Product product, String page) {
    return ids.stream()
        .flatMap(id -> scope.entries().path(product, id).stream())
        .map(p -> Scope.link(scope.name(p.label()), p.home(), page))
        .toList();
  }

  private PageView timeline(Product product, String page) {
    String lead = scope.words().text("timeline.lead", scope.name(product.label()));
    return new TimelineView(
        frames.ofVersion(product, page, scope.words().text("timeline.title"), lead),
        lead,
        events(product, page));
  }

  private PageView errors(String page) {
    String heading = scope.words().text("errors.title");
    String lead = scope.words().text("errors.lead");
    return new ErrorsView(
        frames.frame(
            page, heading, heading, lead, Optional.empty(), List.of(frames.home(page)), List.of()),
        lead,
        scope.catalog().errors().stream()
            .map(e -> error(e, scope.addresses().error(e).anchor(), page))
            .toList());
  }

  private List<ErrorRow> ofProduct(Product product, String page) {
    return scope.entries().errors(product).stream().map(e -> error(e, e.id(), page)).toList();
  }

  private ErrorRow error(KnownError error, String anchor, String page) {
    List<Product> versions =
        scope.products().stream()
            .filter(p -> p.line().equals(error.line()) && error.in().contains(p.id()))
            .toList();
    Product newest = versions.get(0);
    return new ErrorRow(
        anchor,
        error.text(),
        versions.stream()
            .map(
                p ->
                    Scope.link(scope.name(p.shortLabel()), scope.addresses().product(p.id()), page))
            .toList(),
        scope.html(error.meaning(), page, newest),
        error.about().stream()
            .flatMap(
                id -> versions.stream().flatMap(v -> paths(List.of(id), v, page).stream()).limit(1))
            .distinct()
            .toList(),
        evidences.of(error.evidence(), "cell.text", newest, page));
  }
}
