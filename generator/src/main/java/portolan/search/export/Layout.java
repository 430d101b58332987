package portolan.search.export;

/**
 * When the index is split into further files, and how.
 *
 * @param inlineCharacters largest index whose terms come with the core
 * @param titlesInOneFile most documents whose titles are one file
 * @param titleBlock titles in one file otherwise
 * @param textBytes most bytes of texts of one language that are one file
 * @param textBlock texts in one file otherwise
 */
public record Layout(
    int inlineCharacters, int titlesInOneFile, int titleBlock, int textBytes, int textBlock) {
  /** The layout of published sites. */
  public static final Layout PUBLISHED = new Layout(128 * 1024, 1000, 256, 128 * 1024, 16);
}
