package portolan.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import portolan.model.Site;
import portolan.page.view.Alternate;
import portolan.page.view.ChooserView;
import portolan.page.view.Frame;
import portolan.page.view.HeadLinks;
import portolan.page.view.NotFoundView;
import portolan.page.view.SearchBox;
import portolan.text.Language;
import portolan.text.Messages;
import portolan.text.Typography;

/**
 * The pages above the languages: the one that leads to a language, and the one for wrong addresses.
 */
final class RootPages {
  /** The page for wrong addresses. */
  static final String NOT_FOUND = "404.html";

  private final Site site;
  private final PublicAddresses addresses;
  private final Map<Language, Words> words;
  private final PageAssets assets;

  RootPages(Site site, Map<Language, Messages> messages, PageAssets assets) {
    this.site = site;
    this.addresses = new PublicAddresses(site);
    this.words =
        messages.values().stream()
            .collect(Collectors.toMap(Messages::language, Words::new, (a, b) -> a));
    this.assets = assets;
  }

  List<PagePlan> plans() {
    return List.of(
        new PagePlan(PublicAddresses.CHOOSER, this::chooser),
        new PagePlan(NOT_FOUND, this::notFound));
  }

  private ChooserView chooser() {
    List<Alternate> languages =
        Language.ALL.stream()
            .map(l -> new Alternate(l.code(), LanguageNames.of(l), home(l), false))
            .toList();
    String name = inAll(site.name()::in);
    return new ChooserView(
        frame(
            name + ": " + inAll(site.title()::in),
            name,
            inAll(l -> words.get(l).text("site.description")),
            languages,
            addresses.chooser(),
            UnaryOperator.identity()),
        languages);
  }

  /** Served for addresses of any depth, so relative links would lead nowhere. */
  private NotFoundView notFound() {
    String title = inAll(l -> words.get(l).text("not-found.title"));
    return new NotFoundView(
        frame(
            title + " — " + inAll(site.name()::in),
            title,
            inAll(l -> words.get(l).text("not-found.text")),
            List.of(),
            HeadLinks.NONE,
            addresses::of),
        Language.ALL.stream().map(this::message).toList());
  }

  private NotFoundView.Message message(Language language) {
    Words own = words.get(language);
    return new NotFoundView.Message(
        language.code(),
        Typography.set(own.text("not-found.title"), language),
        Typography.set(own.text("not-found.text"), language),
        addresses.of(home(language)),
        own.text("not-found.home"));
  }

  private static String home(Language language) {
    return language.code() + "/index.html";
  }

  /** A text in every language, once where they agree: the pages speak to readers of each. */
  private static String inAll(Function<Language, String> text) {
    return Language.ALL.stream()
        .map(l -> Typography.set(text.apply(l), l))
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  private Frame frame(
      String title,
      String heading,
      String description,
      List<Alternate> languages,
      HeadLinks links,
      UnaryOperator<String> address) {
    Language first = Language.ALL.get(0);
    boolean reachable = !address.apply("x").isEmpty();
    return new Frame(
        first.code(),
        title,
        heading,
        description,
        Typography.set(site.name().in(first), first),
        address.apply(home(first)),
        languages,
        SearchBox.NONE,
        links,
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
