package portolan.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * How texts become words: one chain for both languages, which the script of the site mirrors step
 * by step.
 *
 * <ol>
 *   <li>{@code ё} becomes {@code е}, in both cases of letters; lengths stay.
 *   <li>{@link #TOKEN} finds the tokens; those of more than {@value #LONGEST} UTF-16 units are
 *       dropped.
 *   <li>An ending {@code 's} or {@code ’s} goes, letters become small, stop words of both languages
 *       and words of questions are dropped. What is left are the {@linkplain #words(String) words}.
 *   <li>Snowball's Russian stemmer, then Porter's: each leaves the other's letters alone, so that
 *       no language needs to be known. What is left are the {@linkplain #stems() stems}.
 * </ol>
 */
public final class Analysis {
  private static final String WORD =
      "[0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0400-\u04ff]+";

  /**
   * A token: digits with dots between them, or Latin and Cyrillic letters and digits, with
   * apostrophes between them. The ranges are written out since classes such as {@code \p{L}} differ
   * between Java and browsers.
   */
  public static final Pattern TOKEN =
      Pattern.compile("[0-9]+(?:\\.[0-9]+)+|" + WORD + "(?:['\u2019]" + WORD + ")*");

  /** Length of the longest token, in UTF-16 units. */
  public static final int LONGEST = 64;

  /** Words that make a question of what is looked for, beside the stop words of Lucene. */
  private static final List<String> ASKING =
      List.of(
          "which",
          "what",
          "how",
          "do",
          "does",
          "between",
          "from",
          "need",
          "needs",
          "needed",
          "required",
          "use",
          "uses",
          "used",
          "open",
          "какие",
          "каких",
          "каким",
          "какими",
          "какому",
          "нужен",
          "нужна",
          "нужно",
          "нужны",
          "открыть",
          "использует",
          "используют",
          "используется",
          "используются");

  private static final NormalizeCharMap LETTERS = letters();
  private static final CharArraySet STOP_WORDS = allStopWords();
  private static final Analyzer STEMS = new Chain();
  private static final Analyzer STEMMERS = new Stemmers();

  private Analysis() {}

  /**
   * The whole chain for Lucene and others. What this class does itself gives the same and is many
   * times faster for short texts.
   */
  public static Analyzer stems() {
    return STEMS;
  }

  /** The words of a text in order, repetitions too. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher token = TOKEN.matcher(text.replace('ё', 'е').replace('Ё', 'Е'));
    while (token.find()) {
      if (token.end() - token.start() <= LONGEST) {
        String word = owner(token.group()).toLowerCase(Locale.ROOT);
        if (!STOP_WORDS.contains(word)) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private static String owner(String token) {
    int stem = token.length() - 2;
    return stem > 0
            && (token.charAt(stem) == '\'' || token.charAt(stem) == '\u2019')
            && (token.charAt(stem + 1) == 's' || token.charAt(stem + 1) == 'S')
        ? token.substring(0, stem)
        : token;
  }

  /** The stems of a text in order, repetitions too; as many as there are {@link #words(String)}. */
  public static List<String> stems(String text) {
    return words(text).stream().map(Analysis::stem).toList();
  }

  /** The stem of a word of {@link #words(String)}. */
  public static String stem(String word) {
    try (TokenStream stream = STEMMERS.tokenStream("", word)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      String stem = stream.incrementToken() ? term.toString() : word;
      stream.end();
      return stem;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words that are not searched for, sorted. */
  public static Set<String> stopWords() {
    Set<String> words = new TreeSet<>();
    for (Object word : STOP_WORDS) {
      words.add(new String((char[]) word));
    }
    return Collections.unmodifiableSet(words);
  }

  private static NormalizeCharMap letters() {
    NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
    map.add("ё", "е");
    map.add("Ё", "Е");
    return map.build();
  }

  private static CharArraySet allStopWords() {
    CharArraySet words = new CharArraySet(RussianAnalyzer.getDefaultStopSet(), false);
    words.addAll(EnglishAnalyzer.getDefaultStopSet());
    words.addAll(ASKING);
    return CharArraySet.unmodifiableSet(words);
  }

  private static TokenStream stemmed(TokenStream words) {
    return new PorterStemFilter(new SnowballFilter(words, new RussianStemmer()));
  }

  private static final class Chain extends Analyzer {
    @Override
    protected Reader initReader(String field, Reader reader) {
      return new MappingCharFilter(LETTERS, reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokens = new PatternTokenizer(TOKEN, 0);
      TokenStream words = new LengthFilter(tokens, 1, LONGEST);
      words = new EnglishPossessiveFilter(words);
      words = new LowerCaseFilter(words);
      words = new StopFilter(words, STOP_WORDS);
      return new TokenStreamComponents(tokens, stemmed(words));
    }
  }

  private static final class Stemmers extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer whole = new KeywordTokenizer();
      return new TokenStreamComponents(whole, stemmed(whole));
    }
  }
}
