package portolan.render;

import static java.util.Objects.requireNonNull;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateNameFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import portolan.page.view.PageView;
import portolan.source.Diagnostics;
import portolan.text.Language;
import portolan.text.Messages;

/**
 * Turns views into pages with the templates of a theme.
 *
 * <p>A template sees {@code page}, the view, and {@code msg("key")}, the interface words in the
 * language of the page; nothing else. Strings are escaped, {@link portolan.text.Html} is printed as
 * it is, numbers have no separators whatever the locale of the machine. Templates cannot create
 * objects, call methods of views or read files.
 */
public final class PageRenderer {
  private static final int FIRST_SIZE = 1 << 15;

  private final Theme theme;
  private final TemplateMistakes mistakes;
  private final Configuration templates;
  private final Map<Language, MessageMethod> words = new EnumMap<>(Language.class);

  /**
   * A renderer for one theme.
   *
   * @param theme the theme
   * @param messages interface words of every language
   */
  public PageRenderer(Theme theme, Map<Language, Messages> messages) {
    this.theme = requireNonNull(theme, "theme");
    this.mistakes = new TemplateMistakes(theme);
    this.templates = configuration(theme);
    for (Language language : Language.ALL) {
      words.put(
          language, new MessageMethod(requireNonNull(messages.get(language), language.code())));
    }
  }

  private static Configuration configuration(Theme theme) {
    StringTemplateLoader loader = new StringTemplateLoader();
    for (String path : theme.templates()) {
      theme.template(path).ifPresent(source -> loader.putTemplate(path, source.text(), 0));
    }
    // From 2.3.33 on, ${row.port} reads a record component.
    Configuration c = new Configuration(Configuration.VERSION_2_3_34);
    c.setTemplateLoader(loader);
    c.setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
    c.setCacheStorage(new StrongCacheStorage());
    c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    c.setLocalizedLookup(false);
    c.setObjectWrapper(new ViewWrapper());
    c.setDefaultEncoding(StandardCharsets.UTF_8.name());
    c.setOutputEncoding(StandardCharsets.UTF_8.name());
    c.setLocale(Locale.ROOT);
    c.setTimeZone(TimeZone.getTimeZone("UTC"));
    c.setNumberFormat("c");
    c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    c.setAPIBuiltinEnabled(false);
    c.setFallbackOnNullLoopVariable(false);
    c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    c.setLogTemplateExceptions(false);
    c.setWrapUncheckedExceptions(true);
    c.setWhitespaceStripping(true);
    return c;
  }

  /**
   * Parses every template, so that all of their slips are found in one run.
   *
   * @param diagnostics where they are reported
   */
  public void check(Diagnostics diagnostics) {
    for (String path : theme.templates()) {
      try {
        var unused = templates.getTemplate(path);
      } catch (IOException e) {
        diagnostics.add(mistakes.of(e, path));
      }
    }
  }

  /**
   * The text of a page.
   *
   * @param view what it shows; its language is one of {@link Language#ALL}
   * @param diagnostics where a mistake in a template is reported, once however many pages show it
   * @return empty when there was a mistake
   */
  public Optional<String> render(PageView view, Diagnostics diagnostics) {
    String path = "pages/" + view.template() + ".ftlh";
    StringWriter out = new StringWriter(FIRST_SIZE);
    try {
      templates
          .getTemplate(path)
          .process(Map.of("page", view, "msg", words.get(language(view))), out);
      return Optional.of(out.toString());
    } catch (IOException | TemplateException e) {
      diagnostics.add(mistakes.of(e, path));
      return Optional.empty();
    }
  }

  private static Language language(PageView view) {
    String tag = view.frame().lang();
    return Language.ALL.stream()
        .filter(language -> language.code().equals(tag))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a page in no language: " + tag));
  }
}
