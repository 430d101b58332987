package portolan.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import portolan.entry.PathEntry;
import portolan.entry.PortEntry;
import portolan.entry.SharedPath;
import portolan.model.Aliases;
import portolan.model.Method;
import portolan.model.Protocol;
import portolan.page.view.Link;
import portolan.page.view.PageView;
import portolan.page.view.WordIndexRow;
import portolan.page.view.WordIndexView;
import portolan.page.view.WordView;
import portolan.text.Html;
import portolan.text.Localized;

/** Pages of protocols, authentication and encryption methods, and their indexes. */
final class VocabularyPages {
  private record Word(
      String group,
      String id,
      String label,
      String title,
      String family,
      Localized summary,
      Aliases aliases,
      List<PathEntry> rows) {}

  private final Scope scope;
  private final Frames frames;

  VocabularyPages(Scope scope, Frames frames) {
    this.scope = scope;
    this.frames = frames;
  }

  void plan(PageSet pages) {
    plan(pages, "protocols", scope.catalog().protocols().stream().map(this::protocol).toList());
    plan(
        pages,
        "authentication",
        scope.catalog().authentication().stream()
            .map(
                m ->
                    method(
                        "authentication",
                        m,
                        p ->
                            p.defaultAuthentication().value().methods().contains(m.id())
                                || p.supportedAuthentication().value().methods().contains(m.id())))
            .toList());
    plan(
        pages,
        "encryption",
        scope.catalog().encryption().stream()
            .map(
                m ->
                    method("encryption", m, p -> p.encryption().value().methods().contains(m.id())))
            .toList());
  }

  private void plan(PageSet pages, String group, List<Word> words) {
    pages.add(group + "/index.html", page -> index(group, words, page));
    for (Word word : words) {
      pages.add(scope.addresses().word(group, word.id()).page(), page -> word(word, page));
    }
  }

  private Word protocol(Protocol protocol) {
    List<PathEntry> rows =
        scope.entries().paths().stream()
            .filter(
                p ->
                    p.ports().stream()
                        .map(PortEntry::protocol)
                        .flatMap(Optional::stream)
                        .anyMatch(u -> u.id().equals(protocol.id())))
            .toList();
    return new Word(
        "protocols",
        protocol.id(),
        scope.name(protocol.label()),
        scope.name(protocol.name()),
        protocol.family(),
        protocol.summary(),
        protocol.aliases(),
        rows);
  }

  private Word method(String group, Method method, Predicate<PathEntry> uses) {
    return new Word(
        group,
        method.id(),
        scope.name(method.label()),
        scope.name(method.label()),
        "",
        method.summary(),
        method.aliases(),
        scope.entries().paths().stream().filter(uses).toList());
  }

  private PageView index(String group, List<Word> words, String page) {
    String heading = scope.words().text("nav." + group);
    String lead = scope.words().text("vocabulary." + group + "-lead");
    return new WordIndexView(
        frames.frame(
            page, heading, heading, lead, Optional.empty(), List.of(frames.home(page)), List.of()),
        lead,
        words.stream()
            .map(
                w ->
                    new WordIndexRow(
                        Scope.link(w.label(), scope.addresses().word(group, w.id()), page),
                        w.family(),
                        scope.html(w.summary(), page),
                        scope.words().count("count.paths", SharedPath.of(w.rows()).size())))
            .toList());
  }

  private PageView word(Word word, String page) {
    SharedTables shared = new SharedTables(scope, word.rows(), page);
    String kind = word.group().equals("protocols") ? "protocol" : word.group();
    Html summary = scope.html(word.summary(), page);
    return new WordView(
        frames.frame(
            page,
            scope.words().text("word.title-" + kind, word.label()),
            word.title(),
            scope.texts().plain(word.summary()),
            Optional.empty(),
            List.of(
                frames.home(page),
                new Link(scope.words().text("nav." + word.group()), "index.html")),
            List.of()),
        summary,
        String.join(", ", word.aliases().in(scope.language())),
        shared.views(
            line -> line, line -> scope.words().text("table.caption-product", word.label(), line)),
        shared.noteViews());
  }
}
