package portolan.yaml;

import static portolan.yaml.Shapes.ALIASES;
import static portolan.yaml.Shapes.LINE;
import static portolan.yaml.Shapes.block;
import static portolan.yaml.Shapes.optional;
import static portolan.yaml.Shapes.required;

import java.util.List;
import java.util.regex.Pattern;
import portolan.yaml.Shape.Choice;
import portolan.yaml.Shape.ListOf;

/** The kind of content file that says how things are called in texts, and how not. */
final class TerminologyKind {
  private static final Shape AVOIDED =
      new ListOf(
          block(
              required("form", LINE, "words that texts must not use for it"),
              optional(
                  "match",
                  new Choice(List.of("words", "exact", "pattern", "none")),
                  "words, when left out, finds them with any ending; exact, letter for letter;"
                      + " pattern, as a regular expression; none leaves the form to the authors"),
              optional(
                  "unless",
                  new ListOf(LINE, true),
                  "longer phrases in which the words are right, with any ending"),
              optional("why", LINE, "why, where it is not plain")),
          false);

  private static final Shape CASES =
      block(
          optional("gen", LINE, "genitive"),
          optional("dat", LINE, "dative"),
          optional("acc", LINE, "accusative"),
          optional("ins", LINE, "instrumental"),
          optional("prep", LINE, "prepositional"),
          optional("pl", LINE, "plural"),
          optional("gen-pl", LINE, "genitive of the plural"));

  private TerminologyKind() {}

  static FileKind kind() {
    return new FileKind(
        "terminology",
        Pattern.compile("vocabulary/terminology\\.yaml"),
        "vocabulary/terminology.yaml",
        "How things are called in texts, and which words texts avoid.",
        block(
            required(
                "terms",
                new ListOf(
                    block(
                        required("id", new Shape.Id("wording"), "permanent id"),
                        optional(
                            "term",
                            new Shape.Reference("a term of the glossary", List.of("term")),
                            "the same thing in the glossary, when its id is another; prose is linked to it"),
                        required("ru", LINE, "Russian name, as in the middle of a sentence"),
                        required("en", LINE, "English name, as in the middle of a sentence"),
                        optional("short", LINE, "Russian name for narrow places"),
                        optional(
                            "gender",
                            new Choice(List.of("m", "f", "n", "pl")),
                            "gender of the Russian name, or pl"),
                        optional("cases", CASES, "Russian name in other cases"),
                        optional(
                            "avoid",
                            block(
                                optional("ru", AVOIDED, "in Russian texts"),
                                optional("en", AVOIDED, "in English texts")),
                            "forms that texts do not use"),
                        optional("aliases", ALIASES, "what people type when they look for it"),
                        optional("note", LINE, "what authors should know")),
                    false),
                "the terms")));
  }
}
