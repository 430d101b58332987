package portolan.page;

import portolan.model.Site;
import portolan.text.Html;
import portolan.text.Language;

/** Describes the search of one language to browsers, which can add it to theirs (OpenSearch). */
final class SearchDescription {
  /** Longest short name that the format allows. */
  private static final int LONGEST = 16;

  private final Site site;
  private final PublicAddresses addresses;
  private final PageAssets assets;

  SearchDescription(Site site, PublicAddresses addresses, PageAssets assets) {
    this.site = site;
    this.addresses = addresses;
    this.assets = assets;
  }

  SiteFile file(Words words) {
    Language language = words.language();
    String folder = language.code() + "/";
    String search = addresses.of(folder + SitePlan.SEARCH) + "?q={searchTerms}";
    return new SiteFile(
        folder + PublicAddresses.SEARCH_DESCRIPTION,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
        <ShortName>%s</ShortName>
        <Description>%s</Description>
        <Language>%s</Language>
        <InputEncoding>UTF-8</InputEncoding>
        <Image width="32" height="32" type="image/png">%s</Image>
        <Url type="text/html" method="get" template="%s"/>
        </OpenSearchDescription>
        """
            .formatted(
                Html.escape(shortName(site.name().in(language), language)),
                Html.escape(words.text("site.description")),
                language.code(),
                Html.escape(addresses.of(assets.icon())),
                Html.escape(search)));
  }

  /** Browsers tell searches apart by their names, so the language is part of it. */
  private static String shortName(String name, Language language) {
    String tail = " " + language.code();
    int end = Math.min(name.length(), LONGEST - tail.length());
    int whole = end < name.length() && Character.isLowSurrogate(name.charAt(end)) ? end - 1 : end;
    return name.substring(0, whole).stripTrailing() + tail;
  }
}
