package portolan.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import portolan.model.AvoidedForm;
import portolan.model.Wording;
import portolan.text.Language;
import portolan.text.Localized;
import portolan.yaml.Row;

/** Turns the rows of the terminology into records. */
final class WordingBinder {
  private WordingBinder() {}

  static Wording wording(Row row) {
    return new Wording(
        row.text("id"),
        row.find("term").orElseGet(() -> row.text("id")),
        new Localized(row.text("ru"), row.text("en")),
        row.row("cases").map(WordingBinder::cases).orElse(List.of()),
        row.row("avoid").map(WordingBinder::avoided).orElse(List.of()),
        VocabularyBinder.aliases(row),
        row.at("id"));
  }

  private static List<String> cases(Row row) {
    return Stream.of("gen", "dat", "acc", "ins", "prep", "pl", "gen-pl")
        .flatMap(key -> row.find(key).stream())
        .distinct()
        .toList();
  }

  private static List<AvoidedForm> avoided(Row row) {
    List<AvoidedForm> forms = new ArrayList<>();
    for (Language language : Language.ALL) {
      row.rows(language.code()).forEach(r -> forms.add(form(r, language)));
    }
    return forms;
  }

  private static AvoidedForm form(Row row, Language language) {
    String match = row.find("match").orElse("words");
    return new AvoidedForm(
        language,
        row.text("form"),
        AvoidedForm.Match.valueOf(match.toUpperCase(Locale.ROOT)),
        row.texts("unless"),
        row.find("why"),
        row.at("form"));
  }
}
