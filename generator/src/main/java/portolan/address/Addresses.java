package portolan.address;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portolan.model.Catalog;
import portolan.model.ClientSetting;
import portolan.model.Conflict;
import portolan.model.Connector;
import portolan.model.Correction;
import portolan.model.DataPath;
import portolan.model.DiagramPlan;
import portolan.model.DynamicRange;
import portolan.model.Endpoint;
import portolan.model.FirewallRule;
import portolan.model.KnownError;
import portolan.model.Note;
import portolan.model.PathFacts;
import portolan.model.Ports;
import portolan.model.Product;
import portolan.model.StaticPort;
import portolan.model.TimelineEvent;
import portolan.source.Diagnostics;
import portolan.source.Position;

/**
 * The home of every thing. A path lives on the page of the listening role, else of the opening
 * role, else of the product; what belongs to several products has one page for all.
 */
public final class Addresses {
  /** Fragments that pages of a product use for their own sections. */
  private static final List<String> SECTIONS =
      List.of(
          "main",
          "diagram",
          "incoming",
          "outgoing",
          "within",
          "notes",
          "rules",
          "conflicts",
          "settings",
          "services",
          "receive",
          "send",
          "steps",
          "errors",
          "timeline",
          "verify",
          "why",
          "ranges",
          "uses",
          "roles",
          "special",
          "tables",
          "support",
          "others",
          "changes",
          "top",
          "either",
          "same-server",
          "to-open",
          "pairs");

  private final Map<String, Endpoint> endpoints = new HashMap<>();
  private final Map<String, String> lineOfVersion = new HashMap<>();

  private Addresses(Catalog catalog) {
    catalog.endpoints().forEach(e -> endpoints.put(e.line() + " " + e.id(), e));
    catalog.lines().forEach(l -> l.versions().forEach(v -> lineOfVersion.put(v.id(), l.id())));
  }

  /** Gives out all addresses and reports collisions. */
  public static Addresses of(Catalog catalog, Diagnostics diagnostics) {
    Addresses addresses = new Addresses(catalog);
    addresses.register(catalog, new Register(diagnostics));
    return addresses;
  }

  private void register(Catalog catalog, Register register) {
    for (Product product : catalog.lines().stream().flatMap(l -> l.versions().stream()).toList()) {
      register.claim("folder", product.id(), "a version", product.at());
      String scope = product.id();
      SECTIONS.forEach(
          s -> register.claim(scope, s, "a section that pages have", Position.of("the generator")));
      for (DataPath path : catalog.paths()) {
        if (path.in().contains(scope)) {
          register.claim(scope, path.id(), "a path", path.at());
          path.formerly()
              .forEach(
                  old ->
                      register.claim(
                          scope, old, "a former id of the path '" + path.id() + "'", path.at()));
        }
      }
      for (FirewallRule rule : catalog.rules()) {
        if (rule.in().contains(scope)) {
          register.claim(scope, rule.id(), "a rule", rule.at());
        }
      }
      for (Note note : catalog.notes()) {
        if (note.in().contains(scope)) {
          register.claim(scope, note.id(), "a note", note.at());
        }
      }
      for (DynamicRange range : catalog.ranges()) {
        if (range.in().contains(scope)) {
          register.claim(scope, range.id(), "a range", range.at());
        }
      }
      for (Connector connector : catalog.connectors()) {
        if (connector.in().contains(scope)) {
          register.claim(scope, connector.id(), "a connector", connector.at());
        }
      }
      for (TimelineEvent event : catalog.events()) {
        if (event.in().contains(scope)) {
          register.claim(scope, event.id(), "a dated fact", event.at());
        }
      }
      for (DiagramPlan diagram : catalog.diagrams(product)) {
        register.claim(scope, diagram(scope, diagram).anchor(), "a diagram", diagram.at());
      }
      for (StaticPort port : catalog.staticPorts()) {
        if (port.in().contains(scope)) {
          register.claim(scope, port.id(), "a static port", port.at());
        }
      }
    }
    for (KnownError error : catalog.errors()) {
      register.claim(error.line() + " errors", error.id(), "an error", error.at());
    }
    for (Conflict conflict : catalog.conflicts()) {
      register.claim(conflict.line() + " conflicts", conflict.id(), "a conflict", conflict.at());
    }
    for (Correction correction : catalog.corrections()) {
      register.claim(
          correction.line() + " conflicts", correction.id(), "a correction", correction.at());
    }
  }

  /** Home page of the language. */
  public Place home() {
    return Place.page("index.html");
  }

  /** Page of a version. */
  public Place product(String version) {
    return Place.page(version + "/index.html");
  }

  /** A page of a version by its fixed name, such as {@code firewall-rules}. */
  public Place productPage(String version, String name) {
    return Place.page(version + "/" + name + ".html");
  }

  /** The page that leads to the pages of all pairs of a version. */
  public Place pairs(String version) {
    return Place.page("between/" + version + "/index.html");
  }

  /**
   * Page of two endpoints of a version.
   *
   * @param first id of the end that stands first in the file of endpoints
   * @param second id of the other one
   */
  public Place pair(String version, String first, String second) {
    return Place.page("between/" + version + "/" + first + "--" + second + ".html");
  }

  /** Page of a role, or of the first role behind a service or group; empty for others. */
  public Optional<Place> endpoint(String version, String id) {
    return roles(version, id).stream().findFirst().map(r -> productPage(version, r));
  }

  /** Roles behind an endpoint: itself, those that a service runs on, those in a group. */
  public List<String> roles(String version, String id) {
    Endpoint endpoint = endpoints.get(lineOfVersion.get(version) + " " + id);
    if (endpoint == null) {
      return List.of();
    }
    return switch (endpoint.kind()) {
      case ROLE -> List.of(id);
      case SERVICE -> endpoint.factsIn(version).runsOn();
      case GROUP ->
          endpoint.factsIn(version).members().stream()
              .filter(m -> !m.equals(id))
              .flatMap(m -> roles(version, m).stream())
              .distinct()
              .toList();
      default -> List.of();
    };
  }

  /** Home of a path in a version. */
  public Place path(String version, DataPath path) {
    PathFacts facts = path.factsIn(version);
    return firstRole(version, facts.to())
        .or(() -> firstRole(version, facts.from()))
        .map(r -> new Place(version + "/" + r + ".html", path.id()))
        .orElseGet(() -> new Place(product(version).page(), path.id()));
  }

  private Optional<String> firstRole(String version, List<String> ends) {
    return ends.stream().flatMap(e -> roles(version, e).stream()).findFirst();
  }

  /** Home of a planned diagram in a version. */
  public Place diagram(String version, DiagramPlan plan) {
    String page =
        plan.kind() == DiagramPlan.Kind.PIPELINE
            ? flow(version, plan).page()
            : product(version).page();
    return new Place(page, "diagram-" + plan.id());
  }

  /** Page of the way that a message takes, told by a pipeline. */
  public Place flow(String version, DiagramPlan plan) {
    return productPage(version, "mail-flow-" + plan.id());
  }

  /** Home of a connector in a version. */
  public Place connector(String version, Connector connector) {
    return new Place(productPage(version, "connectors").page(), connector.id());
  }

  /** Home of a setting of clients in a version. */
  public Place clientSetting(String version, ClientSetting setting) {
    return new Place(productPage(version, "client-settings").page(), setting.path());
  }

  /** Home of a dated fact in a version. */
  public Place event(String version, TimelineEvent event) {
    return new Place(productPage(version, "timeline").page(), event.id());
  }

  /** Home of an error, on a page that mixes products. */
  public Place error(KnownError error) {
    return new Place("errors.html", error.line() + "--" + error.id());
  }

  /** Home of a rule in a version. */
  public Place rule(String version, FirewallRule rule) {
    return new Place(productPage(version, "firewall-rules").page(), rule.id());
  }

  /** Home of a range in a version. */
  public Place range(String version, DynamicRange range) {
    return new Place(productPage(version, "dynamic-ports").page(), range.id());
  }

  /** Home of a static port in a version. */
  public Place staticPort(String version, StaticPort port) {
    return new Place(productPage(version, "static-ports").page(), port.id());
  }

  /** Home of a conflict or correction, on a page that mixes products. */
  public Place disagreement(String line, String id) {
    return new Place("corrections.html", line + "--" + id);
  }

  /** Page that compares two versions. */
  public Place comparison(String older, String newer) {
    return Place.page("compare/" + older + "--" + newer + ".html");
  }

  /** Page of a port or range. */
  public Place port(Ports.Span span) {
    return Place.page("ports/" + span + ".html");
  }

  /**
   * Page of a word of the vocabulary: {@code protocols}, {@code authentication}, {@code
   * encryption}.
   */
  public Place word(String group, String id) {
    return Place.page(group + "/" + id + ".html");
  }

  /** A source. */
  public Place source(String id) {
    return new Place("sources.html", id);
  }

  /** A term of the glossary. */
  public Place term(String id) {
    return new Place("glossary.html", id);
  }

  /** What is weak or retired. */
  public Place weakness(String id) {
    return new Place("weak.html", id);
  }

  /** A page by its name, such as {@code about} or {@code guides/how-to-read}. */
  public Place page(String name) {
    return Place.page(name + ".html");
  }
}
