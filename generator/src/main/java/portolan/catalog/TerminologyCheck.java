package portolan.catalog;

import java.util.EnumMap;
import java.util.Map;
import portolan.model.PageFile;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.text.Language;
import portolan.yaml.YamlNode;

/**
 * Texts and pages call things as the terminology does: a form that it avoids is a mistake, with any
 * ending. Code, addresses and what corrections quote from sources are left alone.
 */
final class TerminologyCheck implements Check {
  @Override
  public void run(Reading reading, Diagnostics diagnostics) {
    Map<Language, AvoidedForms> forms = new EnumMap<>(Language.class);
    for (Language language : Language.ALL) {
      forms.put(language, new AvoidedForms(reading.catalog().wordings(), language, diagnostics));
    }
    for (ReadFile file : reading.files()) {
      for (OwnTexts.Text text : OwnTexts.of(file)) {
        String words = text.scalar().text();
        for (AvoidedForms.Found found : forms.get(text.language()).in(words)) {
          report(found, words, place(text.scalar(), found, diagnostics), diagnostics);
        }
      }
    }
    for (PageFile page : reading.catalog().pages()) {
      String words = page.file().text();
      for (AvoidedForms.Found found : forms.get(page.language()).in(words)) {
        report(found, words, page.file().positionAt(found.start()), diagnostics);
      }
    }
  }

  private static void report(
      AvoidedForms.Found found, String text, Position at, Diagnostics diagnostics) {
    String written = text.substring(found.start(), found.end()).replaceAll("\\s+", " ");
    String name = found.wording().name().in(found.form().language());
    diagnostics.error(
        at,
        "'" + written + "' is not how the texts call it",
        "write '"
            + name
            + "'"
            + found.form().why().map(why -> "; " + why).orElse("")
            + " ("
            + found.wording().id()
            + " in vocabulary/terminology.yaml)");
  }

  /** Where the words stand in the file, as often as they stand in the text before them. */
  private static Position place(
      YamlNode.Scalar scalar, AvoidedForms.Found found, Diagnostics diagnostics) {
    String text = scalar.text();
    String words = text.substring(found.start(), found.end());
    Position at = diagnostics.find(words, scalar.at());
    int earlier = text.indexOf(words);
    while (earlier >= 0 && earlier < found.start()) {
      at = diagnostics.find(words, new Position(at.file(), at.line(), at.column() + 1));
      earlier = text.indexOf(words, earlier + 1);
    }
    return at;
  }
}
