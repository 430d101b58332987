package portolan.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import portolan.model.Site;
import portolan.page.view.Alternate;
import portolan.page.view.ChooserView;
import portolan.page.view.Frame;
import portolan.page.view.NotFoundView;
import portolan.text.Language;
import portolan.text.Messages;

/**
 * The pages above the languages: the one that leads to a language, and the one for wrong addresses.
 */
final class RootPages {
  private final Site site;
  private final Map<Language, Words> words;
  private final PageAssets assets;

  RootPages(Site site, Map<Language, Messages> messages, PageAssets assets) {
    this.site = site;
    this.words =
        messages.values().stream()
            .collect(Collectors.toMap(Messages::language, Words::new, (a, b) -> a));
    this.assets = assets;
  }

  List<PagePlan> plans() {
    return List.of(
        new PagePlan("index.html", this::chooser), new PagePlan("404.html", this::notFound));
  }

  private ChooserView chooser() {
    List<Alternate> languages = languages("", false);
    String name = site.name().in(Language.RU);
    String title =
        Language.ALL.stream().map(site.title()::in).distinct().collect(Collectors.joining(" · "));
    return new ChooserView(
        frame("", name + ": " + title, name, languages, Function.identity()), languages);
  }

  private NotFoundView notFound() {
    // Served for addresses of any depth, so relative links would lead nowhere.
    String base = site.baseUrl().orElse("");
    List<NotFoundView.Message> messages =
        Language.ALL.stream()
            .map(
                l ->
                    new NotFoundView.Message(
                        l.code(),
                        words.get(l).text("not-found.title"),
                        words.get(l).text("not-found.text"),
                        base.isEmpty() ? "" : base + l.code() + "/index.html",
                        words.get(l).text("not-found.home")))
            .toList();
    String title =
        messages.stream().map(NotFoundView.Message::title).collect(Collectors.joining(" · "));
    return new NotFoundView(
        frame(
            base,
            title + " — " + site.name().in(Language.RU),
            title,
            List.of(),
            path -> base.isEmpty() ? "" : base + path),
        messages);
  }

  private List<Alternate> languages(String base, boolean current) {
    return Language.ALL.stream()
        .map(
            l ->
                new Alternate(
                    l.code(), LanguageNames.of(l), base + l.code() + "/index.html", current))
        .toList();
  }

  private Frame frame(
      String base,
      String title,
      String heading,
      List<Alternate> languages,
      Function<String, String> address) {
    Language first = Language.ALL.get(0);
    boolean reachable = !address.apply("x").isEmpty();
    return new Frame(
        first.code(),
        title,
        heading,
        words.get(first).text("site.description"),
        site.name().in(first),
        base + first.code() + "/index.html",
        languages,
        "",
        address.apply(assets.stylesheet()),
        reachable ? assets.scripts().stream().map(address).toList() : List.of(),
        address.apply(assets.icon()),
        address.apply(assets.iconSvg()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "");
  }
}
