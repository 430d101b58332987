package portolan.page;

import java.util.Set;
import portolan.text.Language;
import portolan.text.Messages;
import portolan.text.WordKeys;

/**
 * The interface words that views are made of. {@link #KEYS} lists every key, so that a theme can be
 * checked without building a site; asking for another key is a programming error.
 */
public final class Words {
  private static final String PLAIN =
      """
      authentication.none authentication.not-stated between.about between.about-same
      between.caption between.description between.direction between.direction-caption
      between.either between.either-caption between.either-lead between.group-clients
      between.group-directory between.group-servers between.group-systems between.lead
      between.local-only between.names between.names-same between.none
      between.same-role between.same-server between.same-server-caption
      between.same-server-lead between.title between.to-open between.within
      between.within-caption cell.default-authentication
      cell.encryption cell.encryption-default cell.name cell.ports cell.program cell.range
      cell.roles cell.supported-authentication cell.text cell.who confidence.high
      confidence.low confidence.medium correction.kind.doubtful correction.kind.kept
      correction.kind.lost-text correction.kind.misprint
      correction.kind.misprint-in-original correction.kind.template
      correction.kind.terminology correction.kind.wrong-fact corrections.lead
      corrections.title coverage.caption-evidence coverage.caption-facts
      coverage.caption-language coverage.cells coverage.client-settings coverage.conflicts coverage.connectors coverage.corrections
      coverage.en coverage.errors coverage.events coverage.filled coverage.not-stated coverage.notes coverage.paths
      coverage.ports coverage.ranges coverage.ru coverage.rules coverage.stated
      coverage.static-ports coverage.support coverage.texts coverage.title
      coverage.unverified encryption.clear encryption.encrypted encryption.none
      encryption.default-not-stated encryption.not-stated encryption.unnamed exposure.internal exposure.internet
      exposure.perimeter exposure.same-server diagram.file.drawio diagram.file.mermaid diagram.file.svg diagram.heading fact.applies fact.example fact.folder
      fact.initial fact.location fact.product fact.recommended fact.servers
      fact.still-needed fact.store fact.store.config-file fact.store.registry fact.valid
      fact.value-name fact.value-type fact.windows-service flow.lead flow.title glossary.lead glossary.title
      guides.lead guides.title home.fact.evidence home.fact.evidence-text
      home.fact.languages home.fact.languages-text home.fact.offline home.fact.offline-text
      index.ports index.ports-lead kind.authentication kind.conflict kind.correction
      kind.encryption kind.example kind.guide kind.mention kind.note kind.path kind.port
      kind.product kind.protocol kind.range kind.role kind.rule kind.static-needed
      kind.static-port kind.static-valid kind.support-rule kind.term kind.weakness mark.disputed
      mark.filled mark.stated mark.unverified nav.about nav.authentication nav.corrections
      nav.encryption nav.glossary nav.guides nav.home nav.ports nav.product nav.products
      nav.protocols nav.reference nav.roles nav.search-help nav.sources nav.tables
      nav.unverified nav.vocabulary nav.weak not-found.home not-found.text not-found.title port.any
      port.exact port.local port.range-title port.run-time port.run-time-range
      port.sentence-none port.sentence-none-range port.title product.others range.kind.fixed
      range.kind.product range.kind.recommended range.kind.windows-default ranges.lead
      ranges.title ranges.uses role.caption role.description role.incoming
      role.incoming-lead role.outgoing role.outgoing-lead role.within role.within-lead
      rule.any-program rule.bound rule.in rule.out rule.unbound rules.caption rules.lead
      rules.title search-help.both search-help.both-query search-help.direction
      search-help.direction-query search-help.either search-help.either-query
      search-help.filter-auth search-help.filter-enc search-help.filter-kind
      search-help.filter-product search-help.filter-proto search-help.filter-role
      search-help.filter-transport search-help.exposure-value search-help.filter-exposure search-help.filter-weak search-help.filters search-help.filters-text
      search-help.inside search-help.inside-query search-help.keys search-help.kind-value
      search-help.layout search-help.layout-query search-help.lead search-help.list
      search-help.list-query search-help.look-alike search-help.look-alike-query
      search-help.marker search-help.marker-query search-help.only-port
      search-help.only-port-query search-help.phrase search-help.phrase-query
      search-help.port search-help.port-query search-help.ports search-help.ports-text
      search-help.prefix search-help.prefix-query search-help.range search-help.range-query
      search-help.relaxed search-help.relaxed-query search-help.repairs
      search-help.repairs-text search-help.title search-help.transport
      search-help.transport-query search-help.typo search-help.typo-query search-help.values
      search-help.values-text search-help.without search-help.without-query search-help.word
      search-help.word-query search-help.words search-help.words-text search.facet-auth
      search.facet-enc search.facet-kind search.facet-product search.facet-proto
      search.facet-exposure search.facet-role search.facet-transport search.facet-weak
      search.filter-exposure search.filter-weak search.filter-auth search.filter-enc
      search.filter-kind search.filter-product search.filter-proto search.filter-role
      search.filter-transport search.lead search.place-glossary search.place-guides
      search.place-ports search.place-protocols search.title security.clear
      security.kerberos security.rpc security.starttls security.tls site.description
      sources.lead sources.title sources.weight.independent sources.weight.leading
      sources.weight.other sources.weight.vendor static.create-key static.lead
      static.step-change static.step-change-file static.step-restart static.title
      table.caption-product title.conflicts title.notes title.rules unverified.high
      unverified.lead unverified.low unverified.medium unverified.title
      vocabulary.authentication-lead vocabulary.encryption-lead vocabulary.protocols-lead
      weak.lead weak.none weak.title weakness.retired weakness.weak
      word.title-authentication word.title-encryption word.title-protocol zone.internal
      zone.internet zone.perimeter zone.same-server
      cell.connector cell.host connector.created-by.administrator connector.created-by.setup
      connector.created-by.subscription connector.created-by.system connector.hidden
      connectors.lead connectors.receive connectors.receive-ends connectors.send
      connectors.send-ends connectors.title date.checked date.day date.half-1 date.half-2
      date.month date.month-1 date.month-10 date.month-11 date.month-12 date.month-2
      date.month-3 date.month-4 date.month-5 date.month-6 date.month-7 date.month-8
      date.month-9 date.of-half-1 date.of-half-2 date.of-month-1 date.of-month-10
      date.of-month-11 date.of-month-12 date.of-month-2 date.of-month-3 date.of-month-4
      date.of-month-5 date.of-month-6 date.of-month-7 date.of-month-8 date.of-month-9
      date.of-year date.since date.since-half-2 date.until date.year errors.lead errors.title
      fact.carries
      fact.created-by fact.default-authentication fact.encryption fact.encryption-default
      fact.permission-groups fact.protocol-logging fact.service fact.supported-authentication
      fact.transport-role fact.visibility kind.connector kind.error kind.event kind.setting
      nav.errors settings.lead settings.purpose.access settings.purpose.discover
      settings.purpose.receive settings.purpose.send settings.title timeline.lead
      timeline.title
      compare.title compare.lead compare.pair compare.pair-other compare.neighbours
      compare.heading compare.heading-other compare.caution compare.caution-other
      compare.opened compare.closed compare.only compare.changed compare.changed-lead
      compare.different compare.different-lead compare.regrouped
      compare.regrouped-lead compare.moved compare.moved-lead
      compare.silent compare.silent-lead compare.encrypted compare.not-encrypted
      compare.cell.who compare.cell.ports compare.cell.default-authentication
      compare.cell.supported-authentication compare.cell.encryption
      compare.cell.encryption-default compare.difference.changed compare.difference.moved
      compare.difference.silent compare.index-opened compare.index-closed
      compare.index-changed compare.index-other-opened compare.index-other-closed
      compare.index-other-changed nav.compare product.changes
      product.changes-link product.new
      iana.registered iana.other iana.other-remark iana.unassigned iana.unassigned-remark
      """;
  private static final String COUNTED =
      """
      count.cells count.incoming count.lines count.mentions count.outgoing count.paths count.ports
      count.rows count.rules count.within
      compare.count-opened compare.count-closed compare.count-only compare.count-changed
      compare.count-different compare.count-regrouped count.groups compare.count-moved compare.count-silent
      compare.count-unchanged
      """;

  /** Keys of texts without a number. */
  public static final Set<String> KEYS = WordKeys.of(PLAIN);

  /** Keys of texts in plural forms. */
  public static final Set<String> PLURAL_KEYS = WordKeys.of(COUNTED);

  private final Messages messages;

  Words(Messages messages) {
    this.messages = messages;
  }

  Language language() {
    return messages.language();
  }

  /** A text as it is shown. */
  String text(String key, Object... places) {
    return messages.shown(WordKeys.declared(key, KEYS), places);
  }

  /** A text as a reader types it. */
  String typed(String key, Object... places) {
    return messages.text(WordKeys.declared(key, KEYS), places);
  }

  String count(String key, long number) {
    return messages.count(WordKeys.declared(key, PLURAL_KEYS), number);
  }
}
