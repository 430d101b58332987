package portolan.markdown;

import java.util.List;
import java.util.Optional;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.source.SourceFile;
import portolan.text.Language;

/** Reads texts as the program does and keeps what was reported. */
final class Reading {
  private static final LinkTargets TARGETS = new FixtureTargets();
  private static final Markdown MARKDOWN = new Markdown();

  private final Diagnostics diagnostics = new Diagnostics();
  private final Optional<MarkdownPage> page;

  private Reading(String text) {
    page = MARKDOWN.read(new SourceFile("page.md", text), diagnostics);
    page.ifPresent(p -> MARKDOWN.check(p, TARGETS, diagnostics));
  }

  /** Reads and checks a whole page. */
  static Reading page(String text) {
    return new Reading(text);
  }

  /** Reads and checks a text below a title that stands on line 1. */
  static Reading body(String text) {
    return new Reading("# Title\n\n" + text);
  }

  /** What a text becomes in English below a title. */
  static String html(String text) {
    return body(text).html(Language.EN);
  }

  /** What an inline text becomes in English. */
  static String inline(String text) {
    return MARKDOWN.inline(text, TARGETS, Language.EN).markup();
  }

  /** What is reported about an inline text; the piece that is wrong stands in the file's place. */
  static List<String> inlineMistakes(String text) {
    Diagnostics diagnostics = new Diagnostics();
    MARKDOWN.checkInline(text, TARGETS, Position::of, diagnostics);
    return lines(diagnostics);
  }

  /** An inline text without marks. */
  static String plain(String text) {
    return MARKDOWN.plain(text, TARGETS);
  }

  MarkdownPage page() {
    return page.orElseThrow();
  }

  boolean isRefused() {
    return page.isEmpty();
  }

  String html(Language language) {
    return html(TermNames.NONE, language);
  }

  /** The page as HTML with links to the terms that it speaks of. */
  String html(TermNames terms, Language language) {
    return MARKDOWN.render(page(), TARGETS, terms, language).markup();
  }

  /** Mistakes as {@code place: message [hint]}. */
  List<String> mistakes() {
    return lines(diagnostics);
  }

  private static List<String> lines(Diagnostics diagnostics) {
    return diagnostics.sorted().stream()
        .map(d -> d.at() + ": " + d.message() + " [" + d.hint() + "]")
        .toList();
  }
}
