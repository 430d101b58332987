package portolan.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portolan.model.Catalog;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.source.SourceFile;
import portolan.yaml.ContentKinds;
import portolan.yaml.FileKind;
import portolan.yaml.Ids;
import portolan.yaml.Row;
import portolan.yaml.ShapeCheck;
import portolan.yaml.YamlNode;
import portolan.yaml.YamlReader;

/** Reads all files of the content and the site settings. */
public final class CatalogReader {
  private final Path content;
  private final Path siteFile;
  private final Diagnostics diagnostics;
  private final Ids ids = new Ids();

  /**
   * A reader.
   *
   * @param content the content folder
   * @param siteFile the site settings
   */
  public CatalogReader(Path content, Path siteFile, Diagnostics diagnostics) {
    this.content = content;
    this.siteFile = siteFile;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads everything and reports every mistake.
   *
   * @return the catalog of all that could be read; whether it may be published says {@link
   *     Diagnostics#hasErrors}
   * @throws IOException when a file cannot be read
   */
  public Catalog read() throws IOException {
    Reading reading = reading();
    Checks.all().forEach(check -> check.run(reading, diagnostics));
    return reading.catalog();
  }

  /** Whether every id of the files could be read, so that an unknown one is a mistake. */
  public boolean knowsAllIds() {
    return ids.isComplete();
  }

  /** Reads everything and reports what is wrong with single files. */
  Reading reading() throws IOException {
    IdCollector collector = new IdCollector(ids, diagnostics);
    List<ContentFile> files = parse(collector);
    Optional<YamlNode.Mapping> site = site();
    files.forEach(collector::collect);
    CatalogBuilder builder = new CatalogBuilder(diagnostics);
    List<ReadFile> read = new ArrayList<>();
    for (ContentFile file : linesFirst(files)) {
      ShapeCheck check = new ShapeCheck(file.line(), ids, diagnostics);
      check.check(file.root(), file.kind());
      Row root = check.mended(file.root(), file.kind());
      builder.add(file, root);
      read.add(new ReadFile(file, root));
    }
    site.ifPresent(root -> builder.site(new Row(root)));
    pages().forEach(builder::page);
    return new Reading(builder.build(), read, ids, builder.origins());
  }

  /** The ids of the last reading, for schemas. */
  public Ids ids() {
    return ids;
  }

  private List<ContentFile> parse(IdCollector collector) throws IOException {
    List<ContentFile> files = new ArrayList<>();
    List<String> all = below(content, ".yaml", ".yml", ".json");
    LineFolders lines = new LineFolders(content, all);
    for (String relative : all) {
      if (relative.startsWith("schema/")) {
        continue;
      }
      Optional<FileKind> kind = ContentKinds.of(relative);
      if (kind.isEmpty()) {
        stray(relative);
      } else {
        lines.check(relative, kind.get(), collector, diagnostics);
        source(relative)
            .flatMap(s -> parse(relative, s, kind.get()))
            .ifPresentOrElse(
                files::add, () -> collector.lose(kind.get(), kind.get().line(relative).orElse("")));
      }
    }
    return files;
  }

  private Optional<ContentFile> parse(String relative, SourceFile source, FileKind kind) {
    SchemaLineCheck.run(source, relative, kind, diagnostics);
    return YamlReader.read(source, diagnostics)
        .flatMap(root -> block(root, kind))
        .map(root -> new ContentFile(relative, source, kind, kind.line(relative).orElse(""), root));
  }

  private Optional<YamlNode.Mapping> block(YamlNode root, FileKind kind) {
    if (root instanceof YamlNode.Mapping mapping) {
      return Optional.of(mapping);
    }
    diagnostics.error(
        root.at(),
        "the file must hold keys with their values, found " + root.describe(),
        "its keys are " + String.join(", ", kind.root().names()));
    return Optional.empty();
  }

  private void stray(String relative) {
    diagnostics.error(
        Position.of(SourceNames.name(content, relative)),
        "no kind of content file has its place here",
        StrayFile.hint(relative));
  }

  private static List<ContentFile> linesFirst(List<ContentFile> files) {
    return files.stream()
        .sorted(
            Comparator.<ContentFile, Boolean>comparing(f -> !f.kind().name().equals("line"))
                .thenComparing(ContentFile::relative))
        .toList();
  }

  private Optional<YamlNode.Mapping> site() throws IOException {
    Optional<SourceFile> source =
        SourceFile.read(siteFile, SourceNames.name(siteFile), diagnostics);
    source.ifPresent(diagnostics::remember);
    return source
        .flatMap(s -> YamlReader.read(s, diagnostics))
        .flatMap(root -> block(root, ContentKinds.SITE))
        .filter(root -> new ShapeCheck("", ids, diagnostics).check(root, ContentKinds.SITE));
  }

  private List<NamedPage> pages() throws IOException {
    List<NamedPage> pages = new ArrayList<>();
    for (String relative : below(content, ".md")) {
      if (relative.startsWith("pages/")) {
        source(relative).ifPresent(s -> pages.add(new NamedPage(relative, s)));
      }
    }
    return pages;
  }

  private Optional<SourceFile> source(String relative) {
    try {
      Optional<SourceFile> source =
          SourceFile.read(
              content.resolve(relative), SourceNames.name(content, relative), diagnostics);
      source.ifPresent(diagnostics::remember);
      return source;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Files with one of some endings, as sorted paths with forward slashes. */
  private static List<String> below(Path folder, String... endings) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(p -> folder.relativize(p).toString().replace('\\', '/'))
          .filter(p -> Stream.of(endings).anyMatch(p::endsWith))
          .filter(p -> Stream.of(p.split("/")).noneMatch(part -> part.startsWith(".")))
          .sorted()
          .toList();
    }
  }

  /**
   * A Markdown file.
   *
   * @param relative path below the content folder
   * @param source its text
   */
  record NamedPage(String relative, SourceFile source) {}
}
