package portolan.address;

import static java.util.Objects.requireNonNull;

import portolan.text.Language;

/**
 * A page, or a fragment of one.
 *
 * @param page path below the folder of a language, such as {@code ports/443.html}
 * @param anchor id in the page, or empty for the page as a whole
 */
public record Place(String page, String anchor) {
  public Place {
    requireNonNull(page, "page");
    requireNonNull(anchor, "anchor");
  }

  /** A whole page. */
  public static Place page(String page) {
    return new Place(page, "");
  }

  /** The relative address from another page of the same language. */
  public String from(String fromPage) {
    if (page.equals(fromPage)) {
      return anchor.isEmpty() ? fileName(page) : "#" + anchor;
    }
    return relative(fromPage, page) + fragment();
  }

  /** The relative address from a page of one language to this place in another. */
  public String from(String fromPage, Language language) {
    return up(fromPage) + "../" + language.code() + "/" + page + fragment();
  }

  private String fragment() {
    return anchor.isEmpty() ? "" : "#" + anchor;
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String relative(String from, String to) {
    String[] a = from.split("/", -1);
    String[] b = to.split("/", -1);
    int common = 0;
    while (common < a.length - 1 && common < b.length - 1 && a[common].equals(b[common])) {
      common++;
    }
    StringBuilder out = new StringBuilder("../".repeat(a.length - 1 - common));
    for (int i = common; i < b.length; i++) {
      out.append(i > common ? "/" : "").append(b[i]);
    }
    return out.toString();
  }

  /** The way from a page up to the folder of its language: empty or {@code ../} repeated. */
  public static String up(String page) {
    return "../".repeat((int) page.chars().filter(c -> c == '/').count());
  }
}
