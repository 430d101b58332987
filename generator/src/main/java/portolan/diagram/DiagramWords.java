package portolan.diagram;

import java.util.Set;
import java.util.TreeSet;
import portolan.text.Language;
import portolan.text.Localized;
import portolan.text.Messages;
import portolan.text.WordKeys;

/**
 * The interface words that diagrams are made of. {@link #KEYS} lists every key, so that a theme can
 * be checked without drawing; asking for another key is a programming error.
 */
public final class DiagramWords {
  /** Keys of all words. */
  public static final Set<String> KEYS =
      WordKeys.of(
          """
                  diagram.arrow diagram.both diagram.callees diagram.callers diagram.dynamic diagram.inside
                  diagram.ladder diagram.ladder-summary diagram.ladder-summary-in diagram.ladder-summary-out diagram.line-back diagram.line-both diagram.line-forward
                  diagram.line-name diagram.line-step diagram.listens diagram.lock-differs diagram.lock-none diagram.lock-off diagram.lock-on
                  diagram.lock-unknown diagram.lock-worst diagram.node diagram.pair diagram.pair-summary diagram.protocol-unknown
                  diagram.run-time diagram.runs-on diagram.step diagram.step-name diagram.within diagram.zone.internal
                  diagram.zone.internet diagram.zone.perimeter diagram.zone.same-server port.any port.local
                  port.run-time zone.internal
                  zone.internet zone.perimeter zone.same-server
                  """);

  private final Messages messages;
  private final String all;

  /** Words of one language. */
  public DiagramWords(Messages messages) {
    this.messages = messages;
    StringBuilder text = new StringBuilder(messages.language().code()).append('\n');
    new TreeSet<>(KEYS)
        .forEach(k -> text.append(k).append('=').append(messages.text(k)).append('\n'));
    this.all = text.toString();
  }

  /** The language of the words. */
  public Language language() {
    return messages.language();
  }

  /** A word, its places filled in order. */
  public String text(String key, Object... places) {
    return messages.text(WordKeys.declared(key, KEYS), places);
  }

  /** Everything that a drawing may say in the language, to tell whether it would say the same. */
  public String all() {
    return all;
  }

  /** A name in the language. */
  String name(Localized name) {
    return name.in(language());
  }
}
