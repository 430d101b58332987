package portolan.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import portolan.model.AvoidedForm;
import portolan.model.Wording;
import portolan.source.Diagnostics;
import portolan.text.Language;

/** Finds the words that texts of one language avoid. */
final class AvoidedForms {
  /**
   * A place where a text has such words.
   *
   * @param wording what is called by them
   * @param form the form that they are
   * @param start index of the first character
   * @param end index behind the last character
   */
  record Found(Wording wording, AvoidedForm form, int start, int end) {}

  private record Words(Wording wording, AvoidedForm form, Phrase phrase, List<Phrase> unless) {
    boolean isWrongAt(int index, SpokenWords text) {
      return phrase.isAt(index, text)
          && unless.stream().noneMatch(u -> u.covers(index, phrase.length(), text));
    }
  }

  private record Expression(Wording wording, AvoidedForm form, Pattern pattern) {}

  private final Map<String, List<Words>> words = new HashMap<>();
  private final List<Expression> expressions = new ArrayList<>();

  /**
   * The forms of a language.
   *
   * @param diagnostics where forms that nothing can match are reported
   */
  AvoidedForms(List<Wording> wordings, Language language, Diagnostics diagnostics) {
    for (Wording wording : wordings) {
      for (AvoidedForm form : wording.avoided()) {
        if (form.language() == language) {
          add(wording, form, diagnostics);
        }
      }
    }
  }

  private void add(Wording wording, AvoidedForm form, Diagnostics diagnostics) {
    switch (form.match()) {
      case NONE -> {
        // Advice for authors.
      }
      case PATTERN -> {
        try {
          int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
          expressions.add(new Expression(wording, form, Pattern.compile(form.form(), flags)));
        } catch (PatternSyntaxException e) {
          diagnostics.error(
              form.at(),
              "the pattern cannot be read: " + e.getDescription(),
              "write a regular expression of Java, or leave out 'match: pattern'");
        }
      }
      case WORDS, EXACT -> {
        Phrase phrase = new Phrase(form.form(), form.match() == AvoidedForm.Match.EXACT);
        if (phrase.length() == 0) {
          diagnostics.error(form.at(), "the form has no words", "write words, or 'match: pattern'");
        } else {
          List<Phrase> unless =
              form.unless().stream()
                  .map(u -> new Phrase(u, false))
                  .filter(u -> u.length() >= phrase.length())
                  .toList();
          words
              .computeIfAbsent(phrase.start(), s -> new ArrayList<>())
              .add(new Words(wording, form, phrase, unless));
        }
      }
    }
  }

  /** The places in a text where it has such words, in the order of the text. */
  List<Found> in(String text) {
    if (words.isEmpty() && expressions.isEmpty()) {
      return List.of();
    }
    String prose = BareProse.of(text);
    List<Found> found = new ArrayList<>();
    SpokenWords spoken = new SpokenWords(prose);
    for (int i = 0; i < spoken.count(); i++) {
      SpokenWords.Word word = spoken.word(i);
      for (Words form : words.getOrDefault(Phrase.start(word.lower()), List.of())) {
        if (form.isWrongAt(i, spoken)) {
          int end = spoken.word(i + form.phrase().length() - 1).end();
          found.add(new Found(form.wording(), form.form(), word.start(), end));
        }
      }
    }
    for (Expression expression : expressions) {
      Matcher m = expression.pattern().matcher(prose);
      while (m.find()) {
        if (m.end() > m.start()) {
          found.add(new Found(expression.wording(), expression.form(), m.start(), m.end()));
        }
      }
    }
    return found;
  }
}
