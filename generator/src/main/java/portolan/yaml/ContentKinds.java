package portolan.yaml;

import static portolan.yaml.Shapes.ALIASES;
import static portolan.yaml.Shapes.EVIDENCE;
import static portolan.yaml.Shapes.FLAG;
import static portolan.yaml.Shapes.LINE;
import static portolan.yaml.Shapes.NAME;
import static portolan.yaml.Shapes.PROSE;
import static portolan.yaml.Shapes.block;
import static portolan.yaml.Shapes.optional;
import static portolan.yaml.Shapes.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import portolan.yaml.Shape.Choice;
import portolan.yaml.Shape.ListOf;
import portolan.yaml.Shape.WordsOr;

/**
 * All kinds of content files: the vocabulary, the sources and, from {@link TerminologyKind}, {@link
 * WeaknessKind}, {@link ProductKinds}, {@link ServiceKinds} and {@link DiagramKind}, the rest.
 */
public final class ContentKinds {
  private static final FileKind SOURCES =
      new FileKind(
          "sources",
          Pattern.compile("sources\\.yaml"),
          "sources.yaml",
          "Where facts are from, and why some have no source.",
          block(
              required(
                  "sources",
                  new ListOf(
                      block(
                          required("id", new Shape.Id("source"), "permanent id"),
                          required("title", NAME, "title in the source's own words"),
                          optional("publisher", NAME, "who published it"),
                          optional("address", LINE, "address; with https:// when it can be opened"),
                          optional("dated", LINE, "date that the source bears"),
                          optional(
                              "checked",
                              Shapes.DAY,
                              "date on which the facts were compared with it"),
                          required("supports", PROSE, "what it is used for"),
                          required(
                              "weight",
                              new Choice(List.of("leading", "vendor", "independent", "other")),
                              "what the source is worth")),
                      false),
                  "the sources"),
              optional(
                  "reasons",
                  new ListOf(
                      block(
                          required("id", new Shape.Id("reason"), "id"),
                          required("label", NAME, "the reason in a few words"),
                          required("text", PROSE, "why a value has no source")),
                      false),
                  "reasons for unverified values")));

  private static final FileKind PROTOCOLS =
      new FileKind(
          "protocols",
          Pattern.compile("vocabulary/protocols\\.yaml"),
          "vocabulary/protocols.yaml",
          "Application protocols.",
          block(
              required(
                  "protocols",
                  new ListOf(
                      block(
                          required("id", new Shape.Id("protocol"), "permanent id"),
                          required("label", NAME, "short name, as in tables"),
                          optional("name", NAME, "long name"),
                          required(
                              "family",
                              new Choice(
                                  List.of("smtp", "http", "rpc", "ldap", "pop", "sip", "other")),
                              "decides colour, marker and dash"),
                          required("transports", Shapes.TRANSPORTS, "transports it can use"),
                          optional(
                              "endpoint-mapper",
                              Shapes.SPAN,
                              "port of its endpoint mapper, which brings run-time ports with it"),
                          optional("aliases", ALIASES, "other names, for search"),
                          required("summary", PROSE, "what it means for a firewall")),
                      false),
                  "the protocols")));

  private static final FileKind TERMS =
      new FileKind(
          "terms",
          Pattern.compile("vocabulary/terms\\.yaml"),
          "vocabulary/terms.yaml",
          "The glossary.",
          block(
              required(
                  "terms",
                  new ListOf(
                      block(
                          required("id", new Shape.Id("term"), "permanent id"),
                          required("label", NAME, "the term"),
                          optional("aliases", ALIASES, "other names, for search"),
                          required("text", PROSE, "explanation")),
                      false),
                  "the terms")));

  /** Names of the registry are no ports of the catalog, so texts may not name ports after them. */
  private static final Shape REGISTERED =
      new Shape.Text(
          "a number or a range, such as 25 or 6000-6063", Pattern.compile("\\d+(-\\d+)?"));

  private static final FileKind IANA =
      new FileKind(
          "iana",
          Pattern.compile("vocabulary/iana\\.yaml"),
          "vocabulary/iana.yaml",
          "Names that the registry of the IANA gives to port numbers, as other programs show them.",
          block(
              optional("evidence", EVIDENCE, "evidence of all rows"),
              required(
                  "names",
                  new ListOf(
                      block(
                          required("port", REGISTERED, "number or range as registered"),
                          optional(
                              "transports",
                              Shapes.TRANSPORTS,
                              "transports for which the name is registered; left out for"
                                  + " unassigned"),
                          required(
                              "service",
                              new WordsOr(List.of("unassigned"), LINE),
                              "registered name, or unassigned when the registry has none"),
                          optional("description", LINE, "description in the registry's words"),
                          optional(
                              "other-service",
                              FLAG,
                              "whether the name means another service than the catalog's"),
                          optional("evidence", EVIDENCE, "where it was seen")),
                      false),
                  "the names")));

  /** The settings of the site, {@code site.yaml}; it stands outside of the content folder. */
  public static final FileKind SITE =
      new FileKind(
          "site",
          Pattern.compile("site\\.yaml"),
          "site.yaml",
          "Settings of the site.",
          block(
              required("name", NAME, "name in the header"),
              required("title", PROSE, "heading of the home page"),
              required("lead", PROSE, "what the site answers, one or two sentences"),
              optional(
                  "base-url",
                  LINE,
                  "address of the folder that the site is published in, beginning with https:// or"
                      + " http://; with it the site says its addresses to search engines"),
              optional(
                  "report",
                  new Shape.Text(
                      "an address that begins with https://, http:// or mailto:",
                      Pattern.compile("(https?://|mailto:)[^\\s\"'<>]+")),
                  "address where readers report mistakes")));

  private static final List<FileKind> ALL = all();

  private ContentKinds() {}

  private static List<FileKind> all() {
    List<FileKind> kinds = new ArrayList<>();
    kinds.add(SOURCES);
    kinds.add(PROTOCOLS);
    kinds.add(methods("authentication", "Authentication methods."));
    kinds.add(methods("encryption", "Encryption methods."));
    kinds.add(TERMS);
    kinds.add(WeaknessKind.kind());
    kinds.add(IANA);
    kinds.add(TerminologyKind.kind());
    kinds.addAll(ProductKinds.all());
    kinds.addAll(ServiceKinds.all());
    kinds.add(DiagramKind.kind());
    return List.copyOf(kinds);
  }

  private static FileKind methods(String name, String description) {
    return new FileKind(
        name,
        Pattern.compile("vocabulary/" + name + "\\.yaml"),
        "vocabulary/" + name + ".yaml",
        description,
        block(
            required(
                "methods",
                new ListOf(
                    block(
                        required("id", new Shape.Id(name), "permanent id"),
                        required("label", NAME, "name"),
                        optional("aliases", ALIASES, "other names, for search"),
                        required("summary", PROSE, "what it means")),
                    false),
                "the methods")));
  }

  /** All kinds below the content folder, in a fixed order. */
  public static List<FileKind> below() {
    return ALL;
  }

  /** The kind of a file, given its path below the content folder with forward slashes. */
  public static Optional<FileKind> of(String relative) {
    return ALL.stream().filter(k -> k.matches(relative)).findFirst();
  }
}
