package portolan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import portolan.search.SearchIndex;
import portolan.search.export.SearchExport;
import portolan.search.export.SearchFile;

/** The search index of a site, made in another thread while the pages are made. */
final class SearchBuild implements AutoCloseable {
  /**
   * What was made.
   *
   * @param index the index
   * @param files its files for the browser
   * @param nanos how long it took
   */
  private record Made(SearchIndex index, List<SearchFile> files, long nanos) {}

  private final CompletableFuture<Made> made;

  private SearchBuild(CompletableFuture<Made> made) {
    this.made = made;
  }

  /**
   * Starts making the index.
   *
   * @param engine path of the script that answers; without one there are no files for the browser
   */
  static SearchBuild start(CheckedSite site, String engine) {
    return new SearchBuild(CompletableFuture.supplyAsync(() -> make(site, engine)));
  }

  private static Made make(CheckedSite site, String engine) {
    long start = System.nanoTime();
    SearchIndex index = SearchedSite.index(site);
    try {
      List<SearchFile> files = engine.isEmpty() ? List.of() : SearchExport.files(index, engine);
      return new Made(index, files, System.nanoTime() - start);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Made join() {
    try {
      return made.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Waits until the index is there. */
  List<SearchFile> files() {
    return join().files();
  }

  /** How long it took, pages being made meanwhile. */
  long nanos() {
    return join().nanos();
  }

  /** Writes the index for other programs that use Lucene. */
  void write(Path folder) throws IOException {
    join().index().write(folder);
  }

  /** Waits for the index, whatever became of it, and frees it. */
  @Override
  public void close() {
    made.handle((m, failure) -> m)
        .thenAccept(
            m -> {
              if (m != null) {
                m.index().close();
              }
            })
        .join();
  }
}
