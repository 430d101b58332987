package portolan.page;

import java.util.List;
import portolan.page.view.HeadLinks.Translation;
import portolan.text.Html;
import portolan.text.Language;

/**
 * The map of the site for search engines: every page with its translations, sorted by path. It says
 * nothing of dates: the same content gives the same bytes.
 */
final class Sitemap {
  private static final String PATH = "sitemap.xml";

  private final PublicAddresses addresses;

  Sitemap(PublicAddresses addresses) {
    this.addresses = addresses;
  }

  /**
   * The map.
   *
   * @param pages paths of all pages below the site
   */
  SiteFile file(List<String> pages) {
    StringBuilder out = new StringBuilder(1 << 16);
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"");
    out.append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    pages.stream().filter(p -> !p.equals(RootPages.NOT_FOUND)).sorted().forEach(p -> url(p, out));
    return new SiteFile(PATH, out.append("</urlset>\n").toString());
  }

  private void url(String path, StringBuilder out) {
    out.append("<url>\n<loc>").append(Html.escape(addresses.of(path))).append("</loc>\n");
    for (Translation t : addresses.translations(belowLanguage(path))) {
      out.append("<xhtml:link rel=\"alternate\" hreflang=\"").append(t.lang());
      out.append("\" href=\"").append(Html.escape(t.href())).append("\"/>\n");
    }
    out.append("</url>\n");
  }

  /** The path that a page has in every language; the page at the root leads to the home pages. */
  private static String belowLanguage(String path) {
    return Language.ALL.stream()
        .map(l -> l.code() + "/")
        .filter(path::startsWith)
        .findFirst()
        .map(folder -> path.substring(folder.length()))
        .orElse(path);
  }
}
