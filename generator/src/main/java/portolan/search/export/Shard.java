package portolan.search.export;

/**
 * Neighbouring terms.
 *
 * @param first not greater than any term of the shard, but greater than those before
 * @param dictionary one line for each term, see {@link TermLines}
 * @param postings the documents of each term, see {@link TermEntry#write}
 */
record Shard(String first, String dictionary, String postings) {
  /** The dictionary and the postings as two values. */
  String literals() {
    return Literals.text(dictionary) + "," + Literals.text(postings);
  }

  /** Its size. */
  int characters() {
    return dictionary.length() + postings.length();
  }
}
