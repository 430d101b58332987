package portolan.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import portolan.model.Catalog;
import portolan.model.Endpoint;
import portolan.model.Method;
import portolan.model.PageFile;
import portolan.model.Product;
import portolan.model.Protocol;
import portolan.source.Diagnostics;
import portolan.source.Position;

/**
 * Ids that become file names avoid the device names of Windows, with or without an ending.
 *
 * <p>Source: Microsoft, "Naming Files, Paths, and Namespaces", section "Naming Conventions".
 */
final class ReservedNameCheck implements Check {
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

  /** Names below the folder of a language and of a product that pages of the generator have. */
  private static final Set<String> FIXED =
      Set.of(
          "index",
          "firewall-rules",
          "connectors",
          "static-ports",
          "dynamic-ports",
          "client-settings",
          "timeline",
          "errors",
          "mail-flow",
          "ports",
          "protocols",
          "authentication",
          "encryption",
          "between",
          "compare",
          "guides",
          "glossary",
          "sources",
          "corrections",
          "unverified",
          "search",
          "search-help");

  /**
   * An id that becomes a file name.
   *
   * @param page whether the file is a page among the fixed ones
   */
  private record Name(String id, Position at, boolean page) {
    Name(String id, Position at) {
      this(id, at, true);
    }
  }

  @Override
  public void run(Reading reading, Diagnostics diagnostics) {
    Catalog catalog = reading.catalog();
    for (Name name : names(catalog)) {
      String id = name.id().toLowerCase(Locale.ROOT);
      if (DEVICE.matcher(id).matches()) {
        diagnostics.error(
            name.at(),
            "'"
                + name.id()
                + "' is a device name on Windows and cannot name a "
                + (name.page() ? "page" : "file"),
            "choose another id, such as '" + id + "-x'");
      } else if (name.page() && (FIXED.contains(id) || id.startsWith("mail-flow-"))) {
        diagnostics.error(
            name.at(),
            "'" + name.id() + "' is the name of a page or folder that every site has",
            "choose another id");
      }
    }
  }

  private static List<Name> names(Catalog catalog) {
    Stream<Name> products =
        catalog.lines().stream()
            .flatMap(l -> l.versions().stream())
            .map((Product p) -> new Name(p.id(), p.at()));
    Stream<Name> endpoints =
        catalog.endpoints().stream().map((Endpoint e) -> new Name(e.id(), e.at()));
    Stream<Name> protocols =
        catalog.protocols().stream().map((Protocol p) -> new Name(p.id(), p.at()));
    Stream<Name> methods =
        Stream.concat(catalog.authentication().stream(), catalog.encryption().stream())
            .map((Method m) -> new Name(m.id(), m.at()));
    Stream<Name> pages =
        catalog.pages().stream()
            .map(
                (PageFile p) ->
                    new Name(
                        p.name().substring(p.name().lastIndexOf('/') + 1),
                        Position.of(p.file().name())));
    Stream<Name> downloads = catalog.diagrams().stream().map(d -> new Name(d.id(), d.at(), false));
    return Stream.of(products, endpoints, protocols, methods, pages, downloads)
        .flatMap(s -> s)
        .toList();
  }
}
