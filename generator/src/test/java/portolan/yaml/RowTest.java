package portolan.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.source.SourceFile;
import portolan.text.Localized;

class RowTest {
  private static Row row(String text) {
    Diagnostics diagnostics = new Diagnostics();
    YamlNode root = YamlReader.read(new SourceFile("a.yaml", text), diagnostics).orElseThrow();
    assertThat(diagnostics.sorted()).isEmpty();
    return new Row((YamlNode.Mapping) root);
  }

  @Test
  void readsALoneValueAsAList() {
    Row row = row("a: x\nb: [x, y]\n");

    assertThat(row.texts("a")).containsExactly("x");
    assertThat(row.texts("b")).containsExactly("x", "y");
    assertThat(row.texts("c")).isEmpty();
  }

  @Test
  void readsNamesWrittenOnceOrTwice() {
    Row row = row("a: Kolibri\nb: {ru: Да, en: 'Yes'}\n");

    assertThat(row.localized("a")).isEqualTo(Localized.same("Kolibri"));
    assertThat(row.localized("b")).isEqualTo(new Localized("Да", "Yes"));
    assertThat(row.findLocalized("c")).isEmpty();
  }

  @Test
  void takesAFlagThatIsLeftOutForFalse() {
    Row row = row("a: true\nb: false\n");

    assertThat(row.flag("a")).isTrue();
    assertThat(row.flag("b")).isFalse();
    assertThat(row.flag("c")).isFalse();
  }

  @Test
  void fallsBackToTheRowForThePlaceOfAKeyThatIsNotGiven() {
    Row row = row("a: x\nb: y\n");

    assertThat(row.at("b")).isEqualTo(new Position("a.yaml", 2, 4));
    assertThat(row.at("c")).isEqualTo(new Position("a.yaml", 1, 1));
  }

  @Test
  void tellsThePlaceOfAnItem() {
    Row row = row("a: x\nb: [x, y, y]\n");

    assertThat(row.at("a", "x")).isEqualTo(new Position("a.yaml", 1, 4));
    assertThat(row.at("b", "y")).isEqualTo(new Position("a.yaml", 2, 8));
    assertThat(row.at("b", "z")).isEqualTo(row.at("b"));
  }

  @Test
  void refusesToReadARequiredKeyThatIsNotGiven() {
    assertThatThrownBy(() -> row("a: x").text("b")).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void readsALoneBlockAsAList() {
    assertThat(row("a: {b: 1}").rows("a")).hasSize(1);
  }

  @Test
  void mergesBlocksKeyByKey() {
    Row merged =
        row("id: x\nencryption: {supported: veil, default: clear}\n")
            .overlaid(row("encryption: {default: encrypted}\n"));

    assertThat(merged.text("id")).isEqualTo("x");
    assertThat(merged.row("encryption").orElseThrow().text("supported")).isEqualTo("veil");
    assertThat(merged.row("encryption").orElseThrow().text("default")).isEqualTo("encrypted");
  }

  @Test
  void addsKeysThatTheRowDoesNotHave() {
    assertThat(row("id: x\n").overlaid(row("range: low\n")).text("range")).isEqualTo("low");
  }

  @Test
  void replacesTextsAndListsAsAWhole() {
    Row merged =
        row("label: {ru: Один, en: One}\nto: [a, b]\n")
            .overlaid(row("label: {ru: Два, en: Two}\nto: [c]\n"));

    assertThat(merged.localized("label")).isEqualTo(new Localized("Два", "Two"));
    assertThat(merged.texts("to")).containsExactly("c");
  }

  @Test
  void replacesACellWithItsConditionAsAWhole() {
    Row merged =
        row("cell: {value: a, when: {ru: Да, en: 'Yes'}, evidence: x}\n")
            .overlaid(row("cell: {value: b}\n"));

    Row cell = merged.row("cell").orElseThrow();
    assertThat(cell.text("value")).isEqualTo("b");
    assertThat(cell.has("when")).isFalse();
    assertThat(cell.has("evidence")).isFalse();
  }

  @Test
  void replacesAPlainCellByOneWithACondition() {
    Row merged = row("cell: a\n").overlaid(row("cell: {value: b, evidence: x}\n"));

    assertThat(merged.row("cell").orElseThrow().text("value")).isEqualTo("b");
  }
}
