package portolan.search.document;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import portolan.text.Language;
import portolan.text.Localized;
import portolan.text.Messages;
import portolan.text.WordKeys;

/**
 * The interface words that documents are made of. {@link #KEYS} lists every key, so that a theme
 * can be checked without making an index; asking for another key is a programming error.
 */
public final class SearchWords {
  /** Keys of all words. */
  public static final Set<String> KEYS =
      WordKeys.of(
          """
          authentication.none authentication.not-stated           encryption.none encryption.not-stated encryption.unnamed flow.title glossary.title
          connectors.receive connectors.send connectors.title
          errors.title kind.connector kind.error kind.event kind.setting
          kind.authentication kind.encryption kind.guide kind.note kind.path kind.port
          kind.product kind.protocol kind.range kind.role kind.rule kind.static-port kind.term
          nav.authentication nav.encryption nav.guides port.range-title port.title ranges.title rules.title
          range.kind.fixed range.kind.product range.kind.recommended range.kind.windows-default
          rule.any-program rule.in rule.out search.text.authentication search.text.encryption
          search.text.clear search.text.default-not-stated search.text.encrypted search.text.example search.text.program
          search.text.protocol search.text.setting search.text.supported search.text.when
          search.title.note settings.purpose.access settings.purpose.discover
          settings.purpose.receive settings.purpose.send settings.title timeline.title
          static.title security.clear security.kerberos security.rpc security.starttls
          security.tls
          """);

  private final Map<Language, Messages> messages;

  /** Words of every language. */
  public SearchWords(Map<Language, Messages> messages) {
    this.messages = Map.copyOf(messages);
  }

  /** A word in both languages, its places filled in order. */
  Localized text(String key, Localized... places) {
    WordKeys.declared(key, KEYS);
    return new Localized(text(Language.RU, key, places), text(Language.EN, key, places));
  }

  private String text(Language language, String key, Localized... places) {
    Object[] filled = Arrays.stream(places).map(p -> p.in(language)).toArray();
    return messages.get(language).text(key, filled);
  }
}
