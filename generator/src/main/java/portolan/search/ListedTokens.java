package portolan.search;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Tokens that are known already, for one field of one document after the other. */
final class ListedTokens extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private Collection<String> tokens = List.of();
  private Iterator<String> rest = tokens.iterator();

  /** Takes the tokens of the next document. */
  ListedTokens of(Collection<String> next) {
    tokens = next;
    return this;
  }

  @Override
  public void reset() {
    rest = tokens.iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!rest.hasNext()) {
      return false;
    }
    clearAttributes();
    term.append(rest.next());
    return true;
  }
}
