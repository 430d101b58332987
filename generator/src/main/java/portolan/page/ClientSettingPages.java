package portolan.page;

import java.util.List;
import portolan.entry.PathEntry;
import portolan.model.ClientSetting;
import portolan.model.Product;
import portolan.page.view.ClientSettingView;
import portolan.page.view.ClientSettingsView;
import portolan.page.view.PageView;
import portolan.text.Html;

/** The pages of what to enter in clients, with the dates and errors of each version. */
final class ClientSettingPages {
  private final Scope scope;
  private final Frames frames;
  private final Evidences evidences;

  ClientSettingPages(Scope scope, Frames frames) {
    this.scope = scope;
    this.frames = frames;
    this.evidences = new Evidences(scope);
  }

  void plan(PageSet pages) {
    for (Product product : scope.products()) {
      if (!scope.entries().clientSettings(product).isEmpty()) {
        pages.add(
            scope.addresses().productPage(product.id(), "client-settings").page(),
            page -> settings(product, page));
      }
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
        new EventViews(scope, product, page).all(),
        new ErrorRows(scope, page).of(scope.entries().errors(product)),
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
        new EventViews(scope, product, page).about(setting.path()),
        evidences.of(setting.evidence(), "cell.host", product, page));
  }
}
