package portolan.search.export;

/**
 * When the index is split into further files, and how.
 *
 * @param inlineCharacters most characters of a part that comes with {@code index.js}
 * @param shardCharacters characters after which no further words are put into a shard
 * @param textBytes most bytes of the texts of one language that are one file
 * @param rowBlock rows in one file otherwise
 */
public record Layout(int inlineCharacters, int shardCharacters, int textBytes, int rowBlock) {
  /** The layout of published sites. */
  public static final Layout PUBLISHED = new Layout(8_000, 5_000, 128 * 1024, 8);
}
