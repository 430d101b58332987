package portolan.search.document;

import portolan.text.Localized;

/** Texts of the catalog, which may hold inline Markdown, without their marks. */
public interface PlainTexts {
  /**
   * A text on one line in both languages.
   *
   * @param version id of the version that the text speaks of, which decides what a link without a
   *     text is called; empty for none
   */
  Localized plain(Localized text, String version);
}
