package portolan.search.export;

/**
 * The documents of a term in one field.
 *
 * @param documents in ascending order
 * @param frequencies how often each has the term; empty where this does not count
 */
@SuppressWarnings("ArrayRecordComponent") // Short-lived and never compared.
record Postings(int[] documents, int[] frequencies) {
  /**
   * Writes the distances of the documents. The lowest bit of a distance says that the frequency is
   * 1; otherwise the frequency follows.
   */
  void write(Numbers out) {
    out.add(documents.length);
    int previous = -1;
    for (int i = 0; i < documents.length; i++) {
      int gap = documents[i] - previous - 1;
      previous = documents[i];
      if (frequencies.length == 0) {
        out.add(gap);
      } else if (frequencies[i] == 1) {
        out.add(gap << 1 | 1);
      } else {
        out.add(gap << 1).add(frequencies[i]);
      }
    }
  }
}
