package portolan.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import portolan.markdown.TermNames;
import portolan.model.Catalog;
import portolan.model.Term;
import portolan.model.Wording;
import portolan.text.Language;

/**
 * The names by which the prose of a language speaks of the terms of the glossary: labels, in
 * Russian also in the cases that the terminology writes out, and abbreviations among the aliases.
 * Other aliases are what people type, not what prose means when it uses them.
 */
final class GlossaryNames {
  /** A long name with a short one in brackets. */
  private static final Pattern BOTH = Pattern.compile("(\\S+(?: \\S+)+) \\(([^()]+)\\)");

  /** A word that only its brackets make a term. */
  private static final Pattern EXPLAINED = Pattern.compile("\\S+ \\([^()]+\\)");

  private final Language language;
  private final List<TermNames.Name> labels = new ArrayList<>();
  private final List<TermNames.Name> aliases = new ArrayList<>();

  private GlossaryNames(Language language) {
    this.language = language;
  }

  static TermNames of(Catalog catalog, Language language) {
    Map<String, Wording> wordings = new HashMap<>();
    catalog.wordings().forEach(w -> wordings.putIfAbsent(w.term(), w));
    GlossaryNames names = new GlossaryNames(language);
    for (Term term : catalog.terms()) {
      names.label(term.label().in(language), term);
      names.aliases(term.aliases().in(language), term);
      names.aliases(term.aliases().in(Language.EN), term);
      if (wordings.containsKey(term.id())) {
        names.wording(wordings.get(term.id()), term);
      }
    }
    // A label is a better name than an alias of another term.
    return new TermNames(Stream.concat(names.labels.stream(), names.aliases.stream()).toList());
  }

  private void wording(Wording wording, Term term) {
    label(wording.name().in(language), term);
    if (language == Language.RU && !EXPLAINED.matcher(wording.name().ru()).matches()) {
      wording.cases().forEach(form -> label(form, term));
    }
    aliases(wording.aliases().in(language), term);
    aliases(wording.aliases().in(Language.EN), term);
  }

  private void label(String label, Term term) {
    spellings(label).forEach(s -> labels.add(new TermNames.Name(s, term.id())));
    Matcher both = BOTH.matcher(label);
    if (both.matches()) {
      spellings(both.group(1)).forEach(s -> labels.add(new TermNames.Name(s, term.id())));
      aliases(List.of(both.group(2)), term);
    }
  }

  /** A name at the start of a sentence and in the middle. */
  private static List<String> spellings(String name) {
    String rest = name.substring(1);
    boolean word = !rest.isEmpty() && Character.isLowerCase(rest.charAt(0));
    return word
        ? List.of(
            Character.toUpperCase(name.charAt(0)) + rest,
            Character.toLowerCase(name.charAt(0)) + rest)
        : List.of(name);
  }

  private void aliases(List<String> names, Term term) {
    names.stream()
        .filter(name -> name.chars().filter(Character::isUpperCase).count() > 1)
        .forEach(name -> aliases.add(new TermNames.Name(name, term.id())));
  }
}
