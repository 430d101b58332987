package portolan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portolan.address.Addresses;
import portolan.catalog.CatalogReader;
import portolan.entry.Entries;
import portolan.entry.Mark;
import portolan.entry.PathEntry;
import portolan.entry.PortEntry;
import portolan.entry.RuleEntry;
import portolan.model.Authentication;
import portolan.model.Catalog;
import portolan.model.Encryption;
import portolan.model.Evidence;
import portolan.model.Method;
import portolan.source.Diagnostics;
import portolan.text.Language;

/** Every entry of the catalog stands in the built pages, cell by cell, in both languages. */
class FactsOnPagesTest {
  private static Catalog catalog;
  private static Entries entries;
  private static final Map<Path, Document> PAGES = new HashMap<>();

  @BeforeAll
  static void readCatalog() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    catalog =
        new CatalogReader(
                Project.ROOT.resolve("content"),
                Project.ROOT.resolve("site/site.yaml"),
                diagnostics)
            .read();
    entries = Entries.of(catalog, Addresses.of(catalog, diagnostics));
    assertThat(diagnostics.sorted()).isEmpty();
  }

  private static Document page(Language language, String page) {
    Path file = Project.site().resolve(language.code()).resolve(page);
    return PAGES.computeIfAbsent(
        file,
        f -> {
          try {
            return Jsoup.parse(f.toFile(), StandardCharsets.UTF_8.name());
          } catch (IOException e) {
            throw new AssertionError(f + " cannot be read", e);
          }
        });
  }

  @Test
  void catalogHoldsTheWholeProduct() {
    assertThat(entries.paths()).hasSizeGreaterThanOrEqualTo(55);
    assertThat(entries.rules()).hasSize(54);
    assertThat(catalog.staticPorts()).hasSize(4);
    assertThat(catalog.notes()).hasSizeGreaterThanOrEqualTo(44);
    assertThat(catalog.corrections()).hasSizeGreaterThanOrEqualTo(27);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPathStandsAtItsHomeWithItsCells(Language language) {
    for (PathEntry entry : entries.paths()) {
      Element row = row(language, entry.home().page(), entry.home().anchor());
      String at = language.code() + " " + entry.id();
      assertThat(cell(row, "ports").select(".port__number").eachText())
          .as(at + " ports")
          .isEqualTo(entry.ports().stream().map(p -> number(p, language)).toList());
      assertThat(
              cell(row, "ports").select(".port").stream()
                  .map(p -> Optional.ofNullable(p.selectFirst(".port__transport")))
                  .map(t -> t.map(Element::text).orElse(""))
                  .toList())
          .as(at + " transports")
          .isEqualTo(entry.ports().stream().map(FactsOnPagesTest::transport).toList());
      authentication(
          row, "default-authentication", entry.defaultAuthentication().value(), language, at);
      authentication(
          row, "supported-authentication", entry.supportedAuthentication().value(), language, at);
      encryption(row, entry, language, at);
      evidence(row, entry, language, at);
    }
  }

  private static Element row(Language language, String page, String anchor) {
    Element row = page(language, page).getElementById(anchor);
    assertThat(row).as(language.code() + "/" + page + "#" + anchor).isNotNull();
    return row;
  }

  private static Element cell(Element row, String name) {
    Element cell = row.selectFirst("[data-cell=" + name + "]");
    assertThat(cell).as(row.id() + " " + name).isNotNull();
    return cell;
  }

  private static String number(PortEntry port, Language language) {
    return port.span()
        .map(s -> s.isSingle() ? "" + s.first() : s.first() + "–" + s.last())
        .orElseGet(
            () ->
                switch (port.kind()) {
                  case ANY -> language == Language.RU ? "любой" : "any";
                  case LOCAL -> language == Language.RU ? "локально" : "local";
                  default -> language == Language.RU ? "динамический" : "dynamic";
                });
  }

  private static String transport(PortEntry port) {
    return port.transports().isEmpty()
        ? ""
        : port.transports().stream().map(Enum::name).collect(Collectors.joining("+", "/", ""));
  }

  private static void authentication(
      Element row, String name, Authentication value, Language language, String at) {
    Element cell = cell(row, name);
    List<String> expected = new ArrayList<>();
    value.methods().forEach(id -> expected.add(label(catalog.authentication(), id, language)));
    if (value == Authentication.Absent.NONE) {
      assertThat(cell.text().replace('\u00a0', ' '))
          .as(at + " " + name)
          .startsWith(language == Language.RU ? "Без проверки подлинности" : "None");
    } else if (expected.isEmpty()) {
      assertThat(cell.text())
          .as(at + " " + name)
          .startsWith(language == Language.RU ? "Не указано" : "Not stated");
    } else {
      assertThat(texts(cell.select("a"))).as(at + " " + name).isEqualTo(expected);
    }
  }

  private static List<String> texts(List<Element> elements) {
    return elements.stream().map(e -> e.text().replace('\u00a0', ' ')).toList();
  }

  private static String label(List<Method> methods, String id, Language language) {
    return methods.stream()
        .filter(m -> m.id().equals(id))
        .map(m -> m.label().in(language).replace('\u00a0', ' '))
        .findFirst()
        .orElseThrow();
  }

  private static void encryption(Element row, PathEntry entry, Language language, String at) {
    Element cell = cell(row, "encryption");
    List<String> expected =
        entry.encryption().value().methods().stream()
            .map(id -> label(catalog.encryption(), id, language))
            .toList();
    assertThat(texts(cell.select("a"))).as(at + " encryption").isEqualTo(expected);
    String text = cell.text().replace('\u00a0', ' ');
    boolean ru = language == Language.RU;
    if (entry.encryption().value() == Encryption.Other.NONE) {
      assertThat(text).as(at).contains(ru ? "Не поддерживается" : "Not supported");
    }
    switch (entry.encryptionDefault().value()) {
      case ENCRYPTED ->
          assertThat(text)
              .as(at)
              .contains(ru ? "по умолчанию" : "on by default")
              .doesNotContain(ru ? "по умолчанию выключено" : "off by default");
      case CLEAR -> {
        if (entry.encryption().value() == Encryption.Other.NONE) {
          assertThat(text).as(at).contains(ru ? "без защиты" : "clear text");
        } else {
          assertThat(text).as(at).contains(ru ? "по умолчанию выключено" : "off by default");
        }
      }
      case NOT_STATED ->
          // A condition says what is known of it, and stands instead of the words.
          assertThat(text)
              .as(at)
              .containsIgnoringCase(
                  entry
                      .encryptionDefault()
                      .when()
                      .map(when -> when.in(language).replace('\u00a0', ' '))
                      .orElse(ru ? "не указано" : "not stated"));
    }
  }

  private static void evidence(Element row, PathEntry entry, Language language, String at) {
    Element panel = cell(row, "evidence");
    Mark weakest =
        entry.allEvidence().stream()
            .map(e -> Mark.of(e, entry.product()))
            .max(Mark::compareTo)
            .orElseThrow();
    Mark shown = entry.conflicts().isEmpty() ? weakest : Mark.DISPUTED;
    String word =
        Map.of(
                Mark.STATED, List.of("есть в источнике", "stated"),
                Mark.FILLED, List.of("дополнено", "filled"),
                Mark.UNVERIFIED, List.of("не проверено", "unverified"),
                Mark.DISPUTED, List.of("источники расходятся", "sources disagree"))
            .get(shown)
            .get(language == Language.RU ? 0 : 1);
    assertThat(panel.select("summary").text()).as(at + " mark").containsIgnoringCase(word);
    for (Evidence evidence : entry.allEvidence()) {
      if (evidence instanceof Evidence.Seen seen) {
        for (String source : seen.sources()) {
          assertThat(panel.select("a[href$=sources.html#" + source + "]"))
              .as(at + " source " + source)
              .isNotEmpty();
        }
      }
    }
    if (entry.allEvidence().stream().anyMatch(e -> e instanceof Evidence.Unverified)) {
      assertThat(panel.text())
          .as(at + " unverified")
          .contains(language == Language.RU ? "Уверенность" : "Confidence");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRuleStandsInTheTableOfRules(Language language) {
    for (RuleEntry rule : entries.rules()) {
      Element row = row(language, rule.home().page(), rule.home().anchor());
      assertThat(row.text()).contains(rule.name());
      assertThat(row.select(".port__number").eachText())
          .as(rule.id())
          .isEqualTo(rule.ports().stream().map(p -> number(p, language)).toList());
      rule.program().value().ifPresent(p -> assertThat(row.text()).contains(p));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPortOfARowHasAPageThatShowsTheRow(Language language) {
    for (PathEntry entry : entries.paths()) {
      for (PortEntry port : entry.ports()) {
        port.span()
            .ifPresent(
                span ->
                    assertThat(
                            page(language, "ports/" + span + ".html")
                                .select("tr[id$=--" + entry.id() + "]"))
                        .as(span + " " + entry.id())
                        .isNotEmpty());
      }
    }
  }
}
