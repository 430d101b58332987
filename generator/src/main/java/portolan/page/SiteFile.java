package portolan.page;

/**
 * A file of the site that is no page, such as its map for search engines.
 *
 * @param path path below the site
 * @param text content
 */
public record SiteFile(String path, String text) {}
