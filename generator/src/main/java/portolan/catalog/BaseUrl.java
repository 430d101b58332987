package portolan.catalog;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portolan.source.Diagnostics;
import portolan.source.Position;

/** Reads the address under which a site is published: the folder that its pages lie in. */
final class BaseUrl {
  private static final Pattern PARTS =
      Pattern.compile("(?<scheme>https?)://(?<host>[^/?#]*)(?<path>[^?#]*)(?<rest>.*)");
  private static final Pattern HOST =
      Pattern.compile(
          "(\\[[0-9a-f:.]+]|[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*)"
              + "(:\\d{1,5})?");
  private static final Pattern PATH =
      Pattern.compile("(/(?:[A-Za-z0-9._~!$&()*+,;=:@-]++|%[0-9A-Fa-f]{2})++)*+/?");
  private static final Pattern DOTS = Pattern.compile("/\\.{1,2}(/|$)");
  private static final String EXAMPLE =
      "write it in full, such as https://ports.example/reference/";

  private final Position at;
  private final Diagnostics diagnostics;

  /**
   * A reader.
   *
   * @param at where the address is written
   */
  BaseUrl(Position at, Diagnostics diagnostics) {
    this.at = at;
    this.diagnostics = diagnostics;
  }

  /**
   * The address with its host in small letters and a slash at its end.
   *
   * @return empty when it is none; the reason is reported
   */
  Optional<String> read(String text) {
    Matcher parts = PARTS.matcher(lowerScheme(text));
    if (!parts.matches()) {
      return wrong("the base address must begin with https:// or http://", completed(text));
    }
    String start = parts.group("scheme") + "://";
    String host = parts.group("host").toLowerCase(Locale.ROOT);
    String path = parts.group("path");
    if (!parts.group("rest").isEmpty()) {
      return wrong(
          "the base address must have no query and no fragment",
          "write " + slashed(start + host + path));
    }
    if (host.contains("@")) {
      return wrong(
          "the base address must name no user",
          "write " + slashed(start + host.substring(host.lastIndexOf('@') + 1) + path));
    }
    if (!HOST.matcher(host).matches()) {
      return wrong("the base address has no valid host name", inAscii(start, host, path));
    }
    if (!PATH.matcher(path).matches() || DOTS.matcher(path).find()) {
      return wrong("the base address has no valid path", inAscii(start, host, path));
    }
    if (path.endsWith(".html")) {
      return wrong(
          "the base address must name a folder, not a page",
          "write " + start + host + path.substring(0, path.lastIndexOf('/') + 1));
    }
    return Optional.of(slashed(start + host + path));
  }

  private static String lowerScheme(String text) {
    int end = text.indexOf("://");
    return end < 0 ? text : text.substring(0, end).toLowerCase(Locale.ROOT) + text.substring(end);
  }

  /** What the author most likely meant by an address without a scheme. */
  private static String completed(String text) {
    boolean isHost = text.contains(".") && !text.contains(":") && !text.startsWith("/");
    return isHost && HOST.matcher(text.split("/", 2)[0].toLowerCase(Locale.ROOT)).matches()
        ? "write https://" + slashed(text)
        : EXAMPLE;
  }

  /** The form in which browsers send an address with other letters, when it has one. */
  private static String inAscii(String start, String host, String path) {
    try {
      String ascii = IDN.toASCII(host);
      String way =
          new URI(null, null, path.replaceAll("/{2,}", "/"), null).normalize().toASCIIString();
      return HOST.matcher(ascii).matches() && PATH.matcher(way).matches()
          ? "write " + slashed(start + ascii + way)
          : EXAMPLE;
    } catch (IllegalArgumentException | URISyntaxException e) {
      return EXAMPLE;
    }
  }

  private static String slashed(String address) {
    return address.endsWith("/") ? address : address + "/";
  }

  private Optional<String> wrong(String message, String hint) {
    diagnostics.error(at, message, hint);
    return Optional.empty();
  }
}
