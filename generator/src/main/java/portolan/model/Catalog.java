package portolan.model;

import java.util.List;

/**
 * Everything that the content says.
 *
 * @param site settings of the site
 * @param lines product lines by id
 * @param endpoints in file order
 * @param paths in file order
 * @param rules in file order
 * @param ranges in file order
 * @param staticPorts in file order
 * @param staticPortGuides at most one for each version
 * @param diagrams in file order
 * @param connectors in file order
 * @param clientSettings in file order
 * @param events dated facts in file order
 * @param errors texts of errors in file order
 * @param notes in file order
 * @param supportRules in file order
 * @param conflicts in file order
 * @param corrections in file order
 * @param protocols in file order
 * @param authentication in file order
 * @param encryption in file order
 * @param terms in file order
 * @param weaknesses in file order
 * @param wordings in file order
 * @param sources in file order
 * @param reasons in file order
 * @param pages Markdown pages by name and language
 * @param ianaNames in file order
 */
public record Catalog(
    Site site,
    List<ProductLine> lines,
    List<Endpoint> endpoints,
    List<DataPath> paths,
    List<FirewallRule> rules,
    List<DynamicRange> ranges,
    List<StaticPort> staticPorts,
    List<StaticPortGuide> staticPortGuides,
    List<DiagramPlan> diagrams,
    List<Connector> connectors,
    List<ClientSetting> clientSettings,
    List<TimelineEvent> events,
    List<KnownError> errors,
    List<Note> notes,
    List<SupportRule> supportRules,
    List<Conflict> conflicts,
    List<Correction> corrections,
    List<Protocol> protocols,
    List<Method> authentication,
    List<Method> encryption,
    List<Term> terms,
    List<Weakness> weaknesses,
    List<Wording> wordings,
    List<Source> sources,
    List<Reason> reasons,
    List<PageFile> pages,
    List<IanaName> ianaNames) {
  public Catalog {
    lines = List.copyOf(lines);
    endpoints = List.copyOf(endpoints);
    paths = List.copyOf(paths);
    rules = List.copyOf(rules);
    ranges = List.copyOf(ranges);
    staticPorts = List.copyOf(staticPorts);
    staticPortGuides = List.copyOf(staticPortGuides);
    diagrams = List.copyOf(diagrams);
    connectors = List.copyOf(connectors);
    clientSettings = List.copyOf(clientSettings);
    events = List.copyOf(events);
    errors = List.copyOf(errors);
    notes = List.copyOf(notes);
    supportRules = List.copyOf(supportRules);
    conflicts = List.copyOf(conflicts);
    corrections = List.copyOf(corrections);
    protocols = List.copyOf(protocols);
    authentication = List.copyOf(authentication);
    encryption = List.copyOf(encryption);
    terms = List.copyOf(terms);
    weaknesses = List.copyOf(weaknesses);
    wordings = List.copyOf(wordings);
    sources = List.copyOf(sources);
    reasons = List.copyOf(reasons);
    pages = List.copyOf(pages);
    ianaNames = List.copyOf(ianaNames);
  }

  /** What the registry of the IANA says of a port or of all ports of a range, in file order. */
  public List<IanaName> ianaNames(Ports.Span span) {
    return ianaNames.stream().filter(n -> n.span().contains(span)).toList();
  }

  /** The diagrams that authors planned for a version, in file order. */
  public List<DiagramPlan> diagrams(Product product) {
    return diagrams.stream().filter(d -> d.in().contains(product.id())).toList();
  }
}
