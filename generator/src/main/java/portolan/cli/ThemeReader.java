package portolan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import portolan.catalog.MessagesReader;
import portolan.catalog.SourceNames;
import portolan.diagram.DiagramWords;
import portolan.page.Words;
import portolan.render.PageRenderer;
import portolan.render.TemplateWords;
import portolan.render.Theme;
import portolan.search.document.SearchWords;
import portolan.source.Diagnostics;
import portolan.text.Language;
import portolan.text.Messages;

/** Reads and checks a theme: templates, assets and interface words. */
final class ThemeReader {
  private final Folders folders;
  private final Diagnostics diagnostics;

  ThemeReader(Folders folders, Diagnostics diagnostics) {
    this.folders = folders;
    this.diagnostics = diagnostics;
  }

  /**
   * A theme that was read.
   *
   * @param theme templates and assets
   * @param messages interface words of every language
   * @param renderer makes pages
   */
  record Result(Theme theme, Map<Language, Messages> messages, PageRenderer renderer) {}

  /** Starts reading in another thread. */
  CompletableFuture<Result> start() {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return read();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /**
   * Waits until the theme is read.
   *
   * @throws IOException when a file cannot be read
   */
  static Result join(CompletableFuture<Result> started) throws IOException {
    try {
      return started.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException io) {
        throw io.getCause();
      }
      throw e;
    }
  }

  private Result read() throws IOException {
    MessagesReader words = new MessagesReader(folders.theme(), diagnostics);
    Map<Language, Messages> messages = words.read();
    Theme theme = Theme.read(folders.theme(), SourceNames.name(folders.theme()), diagnostics);
    TemplateWords templateWords = TemplateWords.of(theme);
    templateWords.check(words.keys(Language.RU), diagnostics);
    Set<String> plain = new TreeSet<>(Words.KEYS);
    plain.addAll(SearchWords.KEYS);
    plain.addAll(DiagramWords.KEYS);
    words.check(plain, Words.PLURAL_KEYS, templateWords.keys());
    PageRenderer renderer = new PageRenderer(theme, messages);
    renderer.check(diagnostics);
    return new Result(theme, messages, renderer);
  }
}
