package portolan.page;

import portolan.text.Html;
import portolan.text.Language;
import portolan.text.Localized;

/** Texts of the catalog, which may hold inline Markdown, for one language. */
interface Texts {
  /** Markup for a page; links are relative to it. */
  Html inline(Localized text, String page);

  /** Markup for a page; links lead to the given version where it has what they name. */
  Html inline(Localized text, String page, String version);

  /** Text without markup. */
  String plain(Localized text);

  /** The language. */
  Language language();
}
