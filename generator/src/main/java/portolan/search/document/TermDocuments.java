package portolan.search.document;

import java.util.stream.Stream;

/** Terms of the glossary. */
final class TermDocuments implements Kind {
  private final SearchSource source;

  TermDocuments(SearchSource source) {
    this.source = source;
  }

  @Override
  public String id() {
    return "term";
  }

  @Override
  public Stream<Draft> drafts() {
    return source.catalog().terms().stream()
        .map(
            term ->
                new Draft(id(), source.addresses().term(term.id()), term.label())
                    .context(source.words().text("glossary.title"))
                    .text(source.texts().plain(term.text(), ""))
                    .names(term.aliases())
                    .alt(term.id()));
  }
}
