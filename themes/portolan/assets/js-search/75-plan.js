// @ts-check
// Turns the clauses of a query into documents with scores.
(function () {
  'use strict';
  const { inner } = /** @type {any} */ (self).portolanSearch;
  const { FIELDS } = inner;

  // What ports and ranges are worth: the thing that is the port, what names it, what lies in the
  // range, ranges that contain it (narrow ones first), what overlaps, ports that begin so.
  const ITSELF = 410;
  const EXACT = 400;
  const INSIDE = 350;
  const CONTAINING = 300;
  const CONTAINING_STEP = 10;
  const BETTER_IF_ITSELF = 5;
  const DYNAMIC_CONTAINING = 120;
  const OVERLAPPING = 110;
  const BEGINNING = 100;
  const DYNAMIC_OVERLAPPING = 90;
  /** What ranges and beginnings are worth where the number rather is that of a version. */
  const VERSION = 0.1;
  /** What each port of a list that a thing names adds. */
  const EACH_OF_LIST = 1;
  /** What the connections between two ends add: more than their titles can differ by. */
  const DIRECTED = 5;
  const REVERSE = 4;

  const TRANSPORTS = { tcp: 1, udp: 2 };

  /** @param {any} term */
  const isSingle = ({ low, high }) => low === high;

  /** @param {any} term */
  const maybeText = (term) => isSingle(term) && !term.marked && !term.transport;

  /** @param {any} term */
  const portText = ({ low, high }) => (low === high ? String(low) : low + '-' + high);

  /**
   * @param {any} index
   * @param {any} term
   * @returns {number[]} what names exactly this port or range
   */
  const exactDocs = (index, term) =>
    index.terms.docs('#' + (term.transport && term.transport + '/') + portText(term));

  /**
   * @param {any} index
   * @param {any} term
   * @returns {number[]} a thing that is the port; with a transport, if it has that too
   */
  function itselfDocs(index, term) {
    const docs = index.terms.docs('#=' + portText(term));
    if (!term.transport) return docs;
    const named = new Set(exactDocs(index, term));
    return docs.filter((/** @type {number} */ doc) => named.has(doc));
  }

  /**
   * Visits the single ports of the index.
   *
   * @param {any} index
   * @param {string} beginning of the term, up to digits or behind some
   * @param {(port: number, docs: number[]) => void} visit
   */
  function eachSingle(index, beginning, visit) {
    const digits = beginning.search(/[0-9]*$/);
    index.terms.marked(beginning, (/** @type {string} */ term, /** @type {number[]} */ docs) => {
      const port = term.slice(digits);
      if (/^[0-9]+$/.test(port)) visit(Number(port), docs);
      // What follows are the ports of each transport.
      return port > ':';
    });
  }

  /**
   * Raises ports within a range.
   *
   * @param {any} index
   * @param {any} term a range
   * @param {any} hits
   */
  function raiseWithin(index, { low, high, transport }, hits) {
    eachSingle(index, '#' + (transport && transport + '/'), (port, docs) => {
      if (low <= port && port <= high) hits.raise(docs, INSIDE);
    });
  }

  /**
   * @param {any} index
   * @param {any} term
   * @returns {any[]} the ranges of the index with its transport
   */
  const rangesFor = (index, { transport }) =>
    index.ranges.filter(
      (/** @type {any} */ range) => !transport || range.transports & TRANSPORTS[transport]
    );

  /**
   * @param {any} range of the index
   * @param {any} term
   */
  const isWithin = (range, term) => term.low <= range.low && range.high <= term.high;

  /**
   * What a range of the index is worth for a port or range.
   *
   * @param {any} range
   * @param {any} term
   */
  function rangeScore(range, term) {
    const { low, high, dynamic, own } = range;
    if (high < term.low || term.high < low) return 0;
    const overlap = dynamic ? DYNAMIC_OVERLAPPING : OVERLAPPING;
    let score = isSingle(term) ? 0 : isWithin(range, term) && !dynamic ? INSIDE : overlap;
    if (low <= term.low && term.high <= high) {
      const width = 31 - Math.clz32(high - low + 1);
      const fixed = CONTAINING - CONTAINING_STEP * width + (own ? BETTER_IF_ITSELF : 0);
      score = Math.max(score, dynamic ? DYNAMIC_CONTAINING - width : fixed);
    }
    return score;
  }

  /**
   * Raises documents by what they have to do with a port or range.
   *
   * @param {any} index
   * @param {any} term
   * @param {any} hits
   */
  function raisePort(index, term, hits) {
    const isVersion = maybeText(term) && index.versions.has(term.low);
    const worth = (/** @type {number} */ score) => (isVersion ? VERSION : score);
    const otherwise = isVersion && (term.live || index.ranges.length > 0);
    hits.key += ` ${term.transport} ${portText(term)} ${term.live} ${otherwise}`;
    hits.raise(itselfDocs(index, term), ITSELF).raise(exactDocs(index, term), EXACT);
    if (!isSingle(term)) raiseWithin(index, term, hits);
    for (const range of rangesFor(index, term)) {
      const score = rangeScore(range, term);
      if (score) hits.raise([range.doc], worth(score));
    }
    if (term.live) {
      eachSingle(index, '#' + term.low, (_, docs) => hits.raise(docs, worth(BEGINNING)));
    }
  }

  /**
   * Alternatives for ports and ranges. Of a list, pages of its ports come first, then what names
   * most of them.
   *
   * @param {any} index
   * @param {any[]} terms
   * @returns {any[]} hits
   */
  function portHits(index, terms) {
    const all = inner.hits('ports');
    const others = terms.flatMap((term) => {
      raisePort(index, term, all);
      const named = inner.hits(`port ${term.transport} ${portText(term)}`);
      const each = terms.length > 1 ? [named.raise(exactDocs(index, term), EACH_OF_LIST)] : [];
      return maybeText(term) ? each.concat(inner.stemHits(index, String(term.low))) : each;
    });
    return [all, ...others];
  }

  /**
   * What an exclusion of a port or range takes away: what names it, or what lies in the range.
   * Wide ranges that merely contain it stay.
   *
   * @param {any} index
   * @param {any} term
   * @returns {any[]} hits
   */
  function excludedByPort(index, term) {
    const hits = inner.hits('').raise(exactDocs(index, term), EXACT);
    if (maybeText(term)) return [hits, inner.hitsToRead(index, String(term.low), false)];
    if (!isSingle(term)) {
      raiseWithin(index, term, hits);
      for (const range of rangesFor(index, term)) {
        if (!range.dynamic && isWithin(range, term)) hits.raise([range.doc], INSIDE);
      }
    }
    return [hits];
  }

  /**
   * @param {string} text
   * @returns {string[]} its tokens, stop words too
   */
  const facetWords = (text) => {
    const small = text.toLowerCase().replace(/ё/g, 'е');
    return inner
      .tokens(small)
      .map((/** @type {any} */ { start, end }) => small.slice(start, end));
  };

  /**
   * The terms of the ids that a value of a filter means: those with exactly this name, else those
   * of which a name has words that begin so.
   *
   * @param {any} index
   * @param {string} key
   * @param {string} value
   * @returns {string[]}
   */
  function facetTerms(index, key, value) {
    const wanted = facetWords(value);
    if (!wanted.length) return [];
    const exact = [];
    const begun = [];
    for (const [facetKey, id, names] of index.facets()) {
      if (facetKey !== key) continue;
      const each = [id, ...names].map(facetWords);
      const mayBe = (/** @type {string[]} */ name) =>
        wanted.every((begin) => name.some((word) => word.startsWith(begin)));
      if (each.some((name) => name.join(' ') === wanted.join(' '))) exact.push(`@${key}:${id}`);
      else if (each.some(mayBe)) begun.push(`@${key}:${id}`);
    }
    return exact.length ? exact : begun;
  }

  /**
   * Raises what leads from one end to the other, and not back.
   *
   * @param {any} index
   * @param {string} from stem
   * @param {string} to stem
   * @param {any} hits
   * @param {number} score
   */
  function raiseDirection(index, from, to, hits, score) {
    const docs = (/** @type {string} */ stem, /** @type {number} */ field) =>
      /** @type {number[]} */ (index.terms.postings(stem)[field] || []);
    const there = new Set(docs(to, FIELDS.TARGETS));
    for (const doc of docs(to, FIELDS.ROLES).concat(docs(from, FIELDS.TARGETS))) there.delete(doc);
    hits.raise(docs(from, FIELDS.ROLES).filter((doc) => there.has(doc)), score);
  }

  /** What one query means for the index. */
  class Plan {
    /** @param {any} index */
    constructor(index) {
      this.index = index;
      /** @type {any[]} hits that documents have to be among */
      this.groups = [];
      /** @type {any[]} */
      this.filters = [];
      /** @type {any[]} documents that are not wanted */
      this.exclusions = [];
      /** What is better: of two ends in a row, the first rather opens the connection. */
      this.directed = inner.hits('');
      /** The stem of the last group, if that is just one word. */
      this.last = '';
      /** @type {any[]} */
      this.repairs = [];
      /** @type {any[]} what to mark in found texts, in the order of the query */
      this.marks = [];
    }

    /** @param {any[]} clauses alternatives */
    group(clauses) {
      const members = [];
      /** @type {string[]} */
      const terms = [];
      let filtered = false;
      let only = '';
      for (const clause of clauses) {
        if (clause.is === 'filter') {
          terms.push(...this.filterTerms(clause));
          filtered = true;
        } else {
          const { hits, stem } = this.look(clause);
          members.push(...hits);
          if (clauses.length === 1) only = stem;
        }
      }
      if (!members.length) {
        if (filtered) this.filters.push(this.withAny(terms));
        return;
      }
      if (terms.length) members.push(this.withAny(terms));
      this.groups.push(inner.any(members));
      const { index, last, directed } = this;
      if (last && only && last !== only) {
        raiseDirection(index, last, only, directed, DIRECTED);
        raiseDirection(index, only, last, directed, REVERSE);
      }
      this.last = only;
    }

    /**
     * @param {any} clause
     * @returns {{hits: any[], stem: string}} alternatives, none when there is nothing to look for;
     *     and the stem of the only word, if it is one that the index has
     */
    look(clause) {
      const { index } = this;
      if (clause.is === 'ports') {
        for (const { low, high } of clause.terms) this.marks.push({ low, high });
        return { hits: portHits(index, clause.terms), stem: '' };
      }
      const { hits, repairs, marks, stem } =
        clause.is === 'phrase'
          ? inner.understandPhrase(index, clause.text)
          : inner.understand(index, clause);
      this.repairs.push(...repairs);
      this.marks.push(...marks);
      return { hits: hits ? [hits] : [], stem };
    }

    /**
     * @param {any} filter
     * @returns {string[]}
     */
    filterTerms({ key, values, typed }) {
      const terms = values.flatMap((/** @type {string} */ value) => {
        const found = facetTerms(this.index, key, value);
        // A protocol that is none may be a transport.
        return found.length || key !== 'proto' ? found : facetTerms(this.index, 'transport', value);
      });
      if (!terms.length) this.repairs.push({ kind: 'unknown-filter', from: typed, to: [] });
      return terms;
    }

    /**
     * @param {string[]} terms of facets
     * @returns {any} documents that have any of them, each with the score 1
     */
    withAny(terms) {
      const hits = inner.hits('facet ' + Array.from(new Set(terms)).sort());
      for (const term of terms) hits.raise(this.index.terms.docs(term), 1);
      return hits;
    }

    /** @param {any} clause */
    exclude(clause) {
      const { index } = this;
      if (clause.is === 'ports') {
        for (const term of clause.terms) this.exclusions.push(...excludedByPort(index, term));
      } else if (clause.is === 'filter') {
        this.exclusions.push(this.withAny(this.filterTerms(clause)));
      } else {
        const hits = inner.hitsToRead(index, clause.text, clause.is === 'phrase');
        if (hits) this.exclusions.push(hits);
      }
    }

    /**
     * Documents of all groups; if there are none, those of all groups that the index knows at all;
     * if there are none either, those of any group.
     */
    run() {
      const { groups, filters, exclusions, directed } = this;
      if (!groups.length && !filters.length && !exclusions.length) return inner.NOTHING;
      const strict = inner.all(groups, filters, exclusions);
      strict.prefer(directed);
      const possible = groups.filter((one) => one !== inner.NOTHING);
      if (strict.docs.length || !possible.length || this.index.missing.size) return strict;
      const some = inner.all(possible, filters, exclusions);
      some.prefer(directed);
      const any = inner.all([inner.any(possible)], filters, exclusions);
      const relaxed = [some, any].find((one) => one.docs.length);
      if (relaxed) this.repairs.push({ kind: 'relaxed', from: '', to: [] });
      return relaxed || strict;
    }
  }

  /** @param {any[]} group */
  const isMarker = (group) =>
    group.length === 1 && group[0].is === 'words' && inner.isMarker(group[0].text);

  /**
   * @param {any} index
   * @param {string} text as typed
   * @param {{[key: string]: string[]}} chosen ids to filter by, besides the filters in the text
   * @returns {{hits: any, repairs: any[], marks: any[]}} of no use when parts of the index were
   *     missing
   */
  inner.find = function (index, text, chosen) {
    inner.prepareScores(index.core.docs);
    /** @type {{groups: any[][], exclusions: any[], repairs: any[]}} */
    const { groups, exclusions, repairs } = inner.parse(text);
    const plan = new Plan(index);
    plan.repairs.push(...repairs);
    for (const [key, ids] of Object.entries(chosen)) {
      plan.filters.push(plan.withAny(ids.map((id) => `@${key}:${id}`)));
    }
    for (const group of groups) if (!isMarker(group)) plan.group(group);
    // A word that says that a number is a port, but has none, means nothing beside other words:
    // half of all things have ports.
    if (!plan.groups.length && !plan.filters.length) groups.filter(isMarker).forEach(plan.group, plan);
    for (const clause of exclusions) plan.exclude(clause);
    const hits = plan.run();
    const distinct = new Map(plan.repairs.map((repair) => [JSON.stringify(repair), repair]));
    return { hits, repairs: Array.from(distinct.values()), marks: plan.marks };
  };
})();
