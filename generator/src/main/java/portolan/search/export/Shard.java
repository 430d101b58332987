package portolan.search.export;

/**
 * Neighbouring terms.
 *
 * @param first the first term
 * @param dictionary one line for each term: how many characters are those of the term before, as
 *     one digit of {@link Numbers}, then the others
 * @param postings the documents of each term, see {@link TermEntry#write}
 */
record Shard(String first, String dictionary, String postings) {
  /** The dictionary and the postings as two values. */
  String literals() {
    return Literals.text(dictionary) + "," + Literals.text(postings);
  }
}
