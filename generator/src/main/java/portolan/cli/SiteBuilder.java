package portolan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portolan.page.PageAssets;
import portolan.page.PagePlan;
import portolan.page.SiteFile;
import portolan.publish.Publication;
import portolan.publish.PublishReport;
import portolan.render.Asset;
import portolan.render.Assets;
import portolan.search.export.SearchFile;
import portolan.source.Diagnostics;
import portolan.text.Language;

/** Carries out the plan of a checked site: views, pages, files, publication. */
final class SiteBuilder {
  /** Pages that a browser or a proxy keeps may still name the files of the build before. */
  private static final Set<String> KEPT = Set.of("search/");

  private final Folders folders;
  private final Optional<Path> luceneFolder;
  private final Diagnostics diagnostics;
  private final Timings timings;

  /**
   * A builder.
   *
   * @param luceneFolder where the search index is left for other programs
   */
  SiteBuilder(
      Folders folders, Optional<Path> luceneFolder, Diagnostics diagnostics, Timings timings) {
    this.folders = folders;
    this.luceneFolder = luceneFolder;
    this.diagnostics = diagnostics;
    this.timings = timings;
  }

  /**
   * What was built.
   *
   * @param pages pages of each language
   * @param published what the publication did
   */
  record Result(int pages, PublishReport published) {}

  /**
   * Builds and publishes.
   *
   * @return empty when a template failed; the reason is reported and the site of before stays
   */
  Optional<Result> build(CheckedSite site, boolean terminal) throws IOException {
    Assets assets = site.theme().assets();
    PageAssets named =
        new PageAssets(assets.stylesheet(), assets.scripts(), assets.icon(), assets.iconSvg());
    List<PagePlan> pages = site.plan().pages(named);
    String engine = assets.path(Assets.SEARCH_ENGINE).orElse("");
    try (Publication publication = Publication.begin(folders.output(), KEPT);
        SearchBuild search = SearchBuild.start(site, engine);
        BuildProgress progress = new BuildProgress(pages.size(), terminal)) {
      make(site, pages, publication, progress);
      timings.end("make " + pages.size() + " pages and all diagrams");
      if (diagnostics.hasErrors()) {
        return Optional.empty();
      }
      for (SearchFile file : search.files()) {
        publication.write(file.path(), file.bytes());
      }
      timings.beside("make the search index", search.nanos());
      timings.end("wait for the search index");
      for (SiteFile file : site.plan().files(pages, named)) {
        publication.write(file.path(), file.text().getBytes(StandardCharsets.UTF_8));
      }
      for (Asset asset : assets.files()) {
        publication.write(asset.path(), asset.content());
      }
      Path config = hosting("web.config");
      if (Files.isRegularFile(config)) {
        publication.write("web.config", Files.readAllBytes(config));
      }
      PublishReport report = publication.commit();
      timings.end("publish");
      if (luceneFolder.isPresent()) {
        search.write(luceneFolder.get());
        timings.end("write the Lucene index");
      }
      return Optional.of(new Result(ofLanguage(pages), report));
    }
  }

  /** Makes pages and diagrams on all processors: none needs another one. */
  private void make(
      CheckedSite site, List<PagePlan> pages, Publication publication, BuildProgress progress)
      throws IOException {
    List<Runnable> tasks = new ArrayList<>();
    pages.forEach(
        page ->
            tasks.add(
                () -> {
                  site.renderer()
                      .render(page.view().get(), diagnostics)
                      .ifPresent(html -> write(publication, page.path(), html));
                  progress.step();
                }));
    site.plan()
        .diagramFiles()
        .forEach(
            files ->
                tasks.add(() -> files.get().forEach(f -> write(publication, f.path(), f.text()))));
    try {
      Processors.run(tasks);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(Publication publication, String path, String text) {
    try {
      publication.write(path, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Settings for web servers lie beside the settings of the site. */
  private Path hosting(String name) {
    return folders.site().toAbsolutePath().resolveSibling("hosting").resolve(name);
  }

  private static int ofLanguage(List<PagePlan> pages) {
    String folder = Language.ALL.get(0).code() + "/";
    return (int) pages.stream().filter(p -> p.path().startsWith(folder)).count();
  }
}
