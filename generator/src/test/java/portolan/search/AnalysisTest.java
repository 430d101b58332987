package portolan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Проверка подлинности по портам     | проверка подлинности портам
          443/TCP, 5060-5070 и 49152–65535   | 443 tcp 5060 5070 49152 65535
          port tcp/443                       | port tcp 443
          версия 14.3.123 и 3.0              | версия 14.3.123 3.0
          10.                                | 10
          the server's O’Reilly's Bob’s      | server o’reilly bob
          Ёж, ёлка и НАДЁЖНЫЙ                | еж елка надежный
          edge-sync_key\\a@b                 | edge sync key b
          TLS1.2                             | tls1 2
          KolibriService x.500               | kolibriservice x 500
          Straße naïve × ÷ Ärger             | straße naïve ärger
          it is not and или не               | ``
          ТСР tcp тcp                        | тср tcp тcp
          «порт» — \u2026 日本 port\u00a025   | порт port 25
          """)
  void findsWords(String text, String words) {
    assertThat(String.join(" ", Analysis.words(text))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          портами портов порты порт       | порт порт порт порт
          проверка проверки проверку      | проверк проверк проверк
          шифрованием зашифрованный       | шифрован зашифрова
          connectors connecting connected | connector connect connect
          сервера connectors серверов     | сервер connector сервер
          certificates policies           | certif polici
          443 2000s 5060                  | 443 2000 5060
          надёжная                        | надежн
          """)
  void findsStems(String text, String stems) {
    assertThat(String.join(" ", Analysis.stems(text))).isEqualTo(stems);
    assertThat(Analysis.words(text).stream().map(Analysis::stem).toList())
        .isEqualTo(Analysis.stems(text));
  }

  @Test
  void dropsTokensThatAreTooLong() {
    String longest = "a".repeat(Analysis.LONGEST);

    assertThat(Analysis.words(longest)).containsExactly(longest);
    assertThat(Analysis.words("one " + longest + "a two")).containsExactly("one", "two");
    assertThat(Analysis.words(longest + "'s")).isEmpty();
  }

  @Test
  void stopWordsAreThoseOfBothLanguages() {
    assertThat(Analysis.stopWords())
        .hasSizeGreaterThan(192)
        .contains("the", "not", "и", "не", "еще", "which", "нужны");
    assertThat(List.copyOf(Analysis.stopWords()))
        .isSorted()
        .allMatch(w -> Analysis.words(w).isEmpty());
  }

  @Test
  void equalsTheChainForLucene() throws IOException {
    String alphabet = "aSs'\u2019йЁё.1 -\u04ff\u00d7\u00dfЯ";
    Random random = new Random(3);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(100); j > 0; j--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      text.append(random.nextBoolean() ? " The server’s and " : "b".repeat(random.nextInt(70)));
      assertThat(Analysis.stems(text.toString()))
          .as(text.toString())
          .isEqualTo(terms(Analysis.stems(), text.toString()));
    }
  }

  /** Words of one script come out as from the analyzers that Lucene has for the languages. */
  @Test
  void equalsTheAnalyzersOfTheLanguages() throws IOException {
    List<String> russian = words(new Random(1), "абвгдежзийклмнопрстуфхцчшщъыьэюя");
    List<String> english = words(new Random(2), "abcdefghijklmnopqrstuvwxyz");
    try (Analyzer ru = new RussianAnalyzer();
        Analyzer en = new EnglishAnalyzer()) {
      for (String word : russian) {
        assertThat(Analysis.stems(word)).as(word).isEqualTo(terms(ru, word));
      }
      for (String word : english) {
        assertThat(Analysis.stems(word)).as(word).isEqualTo(terms(en, word));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Серверы почтовых ящиков открывают подключения к службам каталогов через порты",
        "Подключение к удалённому узлу зашифровано по умолчанию; проверка не требуется",
        "Если клиент обращается к голосовому ящику, выбирается порт, назначенный системой",
        "ещё ёлки надёжнее всё моё чём"
      })
  void equalsTheRussianAnalyzerOnSentences(String text) throws IOException {
    try (Analyzer ru = new RussianAnalyzer()) {
      // The stock stop words are spelt with е; the stock analyzer sees ё.
      assertThat(Analysis.stems(text)).isEqualTo(terms(ru, text.replace('ё', 'е')));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The servers' connections to the directory services are encrypted by default",
        "A client's policy decides whether certificates are verified, tied, denied or trying",
        "Hopping generously, relational conditional rationally valency hesitancy digitizer"
      })
  void equalsTheEnglishAnalyzerOnSentences(String text) throws IOException {
    try (Analyzer en = new EnglishAnalyzer()) {
      assertThat(Analysis.stems(text)).isEqualTo(terms(en, text));
    }
  }

  private static List<String> words(Random random, String letters) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      StringBuilder word = new StringBuilder();
      int length = 1 + random.nextInt(12);
      for (int j = 0; j < length; j++) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      words.add(word.toString());
    }
    return words;
  }

  private static List<String> terms(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }
}
