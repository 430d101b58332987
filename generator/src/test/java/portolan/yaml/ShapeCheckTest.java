package portolan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portolan.source.Diagnostic;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.source.SourceFile;

class ShapeCheckTest {
  private static final Shape.Block ROW =
      Shapes.block(
          Shapes.required("id", new Shape.Id("line-end"), "permanent id"),
          Shapes.optional("to", Shapes.ENDPOINTS, "who listens"),
          Shapes.optional("label", Shapes.NAME, "name"),
          Shapes.optional("text", Shapes.PROSE, "text"),
          Shapes.optional("transport", Shapes.TRANSPORTS, "transports"),
          Shapes.optional("flag", Shapes.FLAG, "flag"),
          Shapes.optional(
              "date", new Shape.Text("a date", Pattern.compile("\\d{4}-\\d\\d-\\d\\d")), "date"),
          Shapes.optional("login", Shapes.authentication(), "methods"),
          Shapes.optional("evidence", Shapes.EVIDENCE, "where it was seen"));

  private final Diagnostics diagnostics = new Diagnostics();
  private final Ids ids = new Ids();
  private ShapeCheck check;

  ShapeCheckTest() {
    Position somewhere = Position.of("b.yaml");
    ids.declare("kolibri", "endpoint", "gateway", somewhere);
    ids.declare("kolibri", "endpoint", "billing", somewhere);
    ids.declare("pelikan", "endpoint", "tower", somewhere);
    ids.declare("", "authentication", "token", somewhere);
    ids.declare("", "source", "handbook", somewhere);
    ids.declare("", "reason", "bench", somewhere);
  }

  private YamlNode.Mapping run(String text) {
    YamlNode.Mapping root =
        (YamlNode.Mapping)
            YamlReader.read(new SourceFile("a.yaml", text), diagnostics).orElseThrow();
    check = new ShapeCheck("kolibri", ids, diagnostics);
    check.check(
        root,
        new FileKind(
            "rows",
            Pattern.compile("rows"),
            "rows",
            "Rows.",
            Shapes.block(Shapes.required("rows", new Shape.ListOf(ROW, false), "the rows"))));
    return root;
  }

  private void row(String text) {
    run("rows:\n  - id: x\n    " + text + "\n");
  }

  private void assertMistake(int line, int column, String message, String hint) {
    assertThat(diagnostics.sorted())
        .containsExactly(Diagnostic.error(new Position("a.yaml", line, column), message, hint));
  }

  private void assertMistake(int column, String message, String hint) {
    assertMistake(3, column, message, hint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "to: gateway",
        "to: [gateway, billing]",
        "label: Kolibri",
        "label: {ru: Колибри, en: Kolibri}",
        "text: {ru: Да, en: Yes}",
        "text: {ru: TCP, en: TCP}",
        "transport: tcp",
        "transport: [tcp, udp]",
        "flag: true",
        "flag: false",
        "date: 2026-11-24",
        "login: none",
        "login: token",
        "login: [token]",
        "login: {value: not-stated, evidence: handbook}",
        "evidence: {unverified: low, reason: bench}"
      })
  void acceptsWhatIsDeclared(String text) {
    row(text);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void refusesUnknownKeys() {
    row("lable: Kolibri");
    assertMistake(5, "the key 'lable' is not known here", "did you mean 'label'?");
  }

  @Test
  void asksForMissingKeys() {
    run("rows:\n  - to: gateway\n");
    assertMistake(2, 5, "the key 'id' is missing", "add 'id: …', permanent id");
  }

  @Test
  void aMisspeltKeyIsNotMissing() {
    run("rows:\n  - idd: x\n");
    assertMistake(2, 5, "the key 'idd' is not known here", "did you mean 'id'?");
  }

  @Test
  void acceptsAnIdThatMayBeAmongThoseLost() {
    ids.lose("kolibri", "endpoint");
    row("to: gatway");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void refusesUnknownIds() {
    row("to: [billing, gatway]");
    assertMistake(19, "'gatway' is not an endpoint", "did you mean 'gateway'?");
  }

  @Test
  void doesNotKnowIdsOfOtherLines() {
    row("to: tower");
    assertMistake(9, "'tower' is not an endpoint", "known: billing, gateway");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Board", "a--b", "-a", "a-", "a_b", "доска", "a b"})
  void refusesIllFormedIds(String id) {
    run("rows:\n  - id: " + id + "\n");
    assertMistake(
        2,
        9,
        "'" + id + "' cannot be an id",
        "use lower-case Latin letters and digits, joined by single hyphens");
  }

  @Test
  void refusesARussianNameWrittenOnce() {
    row("label: Колибри");
    assertMistake(
        12,
        "a name written once means both languages, but this one is Russian",
        "write {ru: …, en: …}, with the English name as well");
  }

  @Test
  void refusesTheSameNameWrittenTwice() {
    row("label: {ru: Kolibri, en: Kolibri}");
    assertMistake(12, "both languages have the same name", "write it once, without ru and en");
  }

  @Test
  void asksForBothLanguages() {
    row("text: {en: Yes}");
    assertMistake(11, "the text in 'ru' is missing", "add 'ru: …'");
  }

  @Test
  void findsAllMistakesOfATextAtOnce() {
    row("text: {de: Ja}");

    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::message)
        .containsExactlyInAnyOrder(
            "the text in 'ru' is missing",
            "the text in 'en' is missing",
            "the key 'de' is not a language");
  }

  @Test
  void refusesEmptyTexts() {
    row("text: {ru: Да, en: ' '}");
    assertMistake(24, "the text in 'en' is empty", "translate the text of the other language");
  }

  @Test
  void refusesRussianWithoutRussianLetters() {
    row("text: {ru: Da, en: Yes}");
    assertMistake(
        16,
        "the Russian text has no Russian letter",
        "translate it, or write a name that both languages share once, without ru and en");
  }

  @Test
  void refusesATextInOneLanguage() {
    row("text: Yes");
    assertMistake(
        11, "'text' must be a text in both languages, found 'Yes'", "write {ru: …, en: …}");
  }

  @Test
  void refusesWordsThatAreNotListed() {
    row("transport: [tcp, tpc]");
    assertMistake(22, "'transport' must be tcp or udp, found 'tpc'", "did you mean 'tcp'?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "no", "True", "1"})
  void takesOnlyTrueAndFalseForFlags(String word) {
    row("flag: " + word);
    assertMistake(11, "'flag' must be true or false, found '" + word + "'", "");
  }

  @Test
  void refusesTextsThatDoNotFit() {
    row("date: 24.11.2026");
    assertMistake(11, "'date' must be a date, found '24.11.2026'", "");
  }

  @Test
  void refusesBlocksForTexts() {
    row("date: {day: 24}");
    assertMistake(11, "'date' must be a date, found a block of keys", "");
  }

  @Test
  void refusesEmptyLists() {
    row("to: []");
    assertMistake(9, "the list 'to' is empty", "add an item, or remove the key");
  }

  @Test
  void refusesAValueWhereAListIsDue() {
    run("rows: many\n");
    assertMistake(
        1,
        7,
        "'rows' must be a list of blocks, found 'many'",
        "begin each block with '- ' on a line of its own");
  }

  @Test
  void namesMethodsAndWordsTogether() {
    row("login: tokn");
    assertMistake(
        12,
        "'tokn' is neither an authentication method nor none or not-stated",
        "did you mean 'token'?");
  }

  @Test
  void refusesWordsInsideAListOfMethods() {
    row("login: [none]");
    assertMistake(13, "'none' is not an authentication method", "known: token");
  }

  @Test
  void refusesUnknownReasons() {
    row("evidence: {unverified: low, reason: banch}");
    assertMistake(41, "'banch' is not a reason", "did you mean 'bench'?");
  }

  @Test
  void remembersTheFaultyRowOnly() {
    YamlNode.Mapping root = run("rows:\n  - id: good\n  - id: bad\n    flag: maybe\n");
    List<YamlNode> rows = ((YamlNode.Sequence) root.get("rows").orElseThrow()).items();

    assertThat(rows).extracting(check::isFaulty).containsExactly(false, true);
  }
}
