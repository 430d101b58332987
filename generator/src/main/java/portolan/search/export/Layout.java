package portolan.search.export;

/**
 * When the index is split into further files, and how.
 *
 * @param inlineCharacters most characters of a part that comes with {@code index.js}
 * @param shardCharacters characters after which no further words are put into a shard
 * @param rowBytes most bytes of the rows of one language that are one file
 * @param rowBlock rows in one file otherwise
 */
public record Layout(int inlineCharacters, int shardCharacters, int rowBytes, int rowBlock) {
  /** The layout of published sites. */
  public static final Layout PUBLISHED = new Layout(16 * 1024, 5_500, 192 * 1024, 8);
}
