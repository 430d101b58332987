// @ts-check
// Turns the clauses of a query into documents with scores.
(function () {
  'use strict';
  const { inner } = /** @type {any} */ (self).portolanSearch;

  // What ports and ranges are worth: the thing that is the port, what names it, what lies in the
  // range, ranges that contain it (narrow ones first), what overlaps, ports that begin so.
  const ITSELF = 410;
  const EXACT = 400;
  const INSIDE = 350;
  const CONTAINING = 300;
  const CONTAINING_STEP = 10;
  const DYNAMIC_CONTAINING = 120;
  const OVERLAPPING = 110;
  const BEGINNING = 100;
  const DYNAMIC_OVERLAPPING = 90;
  /** What ranges and beginnings are worth where the number rather is that of a version. */
  const VERSION = 0.1;
  const FILTER_AMONG_OTHERS = 1;

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
   * Documents with single ports.
   *
   * @param {any} index
   * @param {string} beginning of the term
   * @param {(port: number) => boolean} fits
   */
  function singles(index, beginning, fits) {
    /** @type {number[][]} */
    const lists = [];
    const digits = beginning.search(/[0-9]*$/);
    index.terms.each(beginning, (/** @type {string} */ term, /** @type {any} */ shard, /** @type {number} */ at) => {
      const port = term.slice(digits);
      if (port > ':') return true;
      if (/^[0-9]+$/.test(port) && fits(Number(port))) {
        lists.push(shard.postings(at)[inner.DOCUMENTS_ONLY].docs);
      }
      return false;
    });
    return inner.union(lists);
  }

  /**
   * @param {any} index
   * @param {any} term a range
   */
  const singlesWithin = (index, { low, high, transport }) =>
    singles(
      index,
      '#' + (transport && transport + '/'),
      (port) => low <= port && port <= high
    );

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
    const { low, high, dynamic } = range;
    if (high < term.low || term.high < low) return 0;
    const overlap = dynamic ? DYNAMIC_OVERLAPPING : OVERLAPPING;
    let score = isSingle(term) ? 0 : isWithin(range, term) && !dynamic ? INSIDE : overlap;
    if (low <= term.low && term.high <= high) {
      const width = 31 - Math.clz32(high - low + 1);
      const worth = dynamic ? DYNAMIC_CONTAINING - width : CONTAINING - CONTAINING_STEP * width;
      score = Math.max(score, worth);
    }
    return score;
  }

  /**
   * @param {any} index
   * @param {any} term
   */
  function portHits(index, term) {
    const isVersion = maybeText(term) && index.versions.has(term.low);
    /** @type {Map<number, number[]>} */
    const byScore = new Map([
      [ITSELF, itselfDocs(index, term)],
      [EXACT, exactDocs(index, term)],
    ]);
    const add = (/** @type {number} */ score, /** @type {number[]} */ docs) => {
      const worth = isVersion ? VERSION : score;
      const list = byScore.get(worth);
      if (list) list.push(...docs);
      else byScore.set(worth, docs.slice());
    };
    if (!isSingle(term)) add(INSIDE, singlesWithin(index, term));
    for (const range of rangesFor(index, term)) {
      const score = rangeScore(range, term);
      if (score) add(score, [range.doc]);
    }
    if (term.live) add(BEGINNING, singles(index, '#' + term.low, () => true));
    const constants = Array.from(byScore, ([score, docs]) => inner.constant('', docs, score));
    const otherwise = isVersion && (term.live || index.ranges.length > 0);
    const key = `port ${portText(term)} ${term.transport} ${term.live} ${otherwise}`;
    return inner.best(key, constants, 0);
  }

  /**
   * What an exclusion of a port or range takes away: what names it, or what lies in the range.
   * Wide ranges that merely contain it stay.
   *
   * @param {any} index
   * @param {any} term
   */
  function excludedByPort(index, term) {
    const lists = [exactDocs(index, term)];
    if (maybeText(term)) {
      lists.push(inner.stemHits(index, String(term.low)).docs);
    } else if (!isSingle(term)) {
      lists.push(singlesWithin(index, term));
      for (const range of rangesFor(index, term)) {
        if (!range.dynamic && isWithin(range, term)) lists.push([range.doc]);
      }
    }
    return inner.union(lists);
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
    for (const [facetKey, id, names] of index.core.facets) {
      if (facetKey !== key) continue;
      const each = [id, ...names].map(facetWords);
      const mayBe = (/** @type {string[]} */ name) =>
        wanted.every((begin) => name.some((word) => word.startsWith(begin)));
      if (each.some((name) => name.join(' ') === wanted.join(' '))) exact.push(`@${key}:${id}`);
      else if (each.some(mayBe)) begun.push(`@${key}:${id}`);
    }
    return exact.length ? exact : begun;
  }

  /** What one query means for the index. */
  class Plan {
    /** @param {any} index */
    constructor(index) {
      this.index = index;
      /** @type {any[]} hits that documents have to be among */
      this.groups = [];
      /** @type {{key: string, docs: number[]}[]} */
      this.filters = [];
      /** @type {number[][]} documents that are not wanted */
      this.exclusions = [];
      /** @type {any[]} */
      this.repairs = [];
      /** @type {any[]} what to mark in found texts, in the order of the query */
      this.marks = [];
    }

    /** @param {any[]} clauses alternatives */
    group(clauses) {
      const members = [];
      const terms = [];
      let filtered = false;
      let looked = false;
      for (const clause of clauses) {
        if (clause.is === 'filter') {
          terms.push(...this.filterTerms(clause));
          filtered = true;
        } else {
          const hits = this.hitsOf(clause);
          looked = looked || hits.length > 0;
          members.push(...hits);
        }
      }
      if (!filtered && !looked) return;
      const key = 'facet ' + Array.from(new Set(terms)).sort();
      const docs = inner.union(terms.map((term) => this.index.terms.docs(term)));
      if (!looked) {
        this.filters.push({ key, docs });
        return;
      }
      if (terms.length) members.push(inner.constant(key, docs, FILTER_AMONG_OTHERS));
      this.groups.push(inner.any(members));
    }

    /**
     * @param {any} clause
     * @returns {any[]} alternatives; none when there is nothing to look for
     */
    hitsOf(clause) {
      if (clause.is === 'ports') {
        return clause.terms.flatMap((/** @type {any} */ term) => {
          this.marks.push({ low: term.low, high: term.high });
          const hits = [portHits(this.index, term)];
          if (maybeText(term)) hits.push(inner.stemHits(this.index, String(term.low)));
          return hits;
        });
      }
      const understood =
        clause.is === 'phrase'
          ? inner.understandPhrase(this.index, clause.text)
          : inner.understand(this.index, clause);
      this.repairs.push(...understood.repairs);
      this.marks.push(...understood.marks);
      return understood.hits ? [understood.hits] : [];
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

    /** @param {any} clause */
    exclude(clause) {
      const { index } = this;
      if (clause.is === 'ports') {
        for (const term of clause.terms) this.exclusions.push(excludedByPort(index, term));
      } else if (clause.is === 'filter') {
        const terms = this.filterTerms(clause);
        this.exclusions.push(inner.union(terms.map((term) => index.terms.docs(term))));
      } else {
        const docs = inner.docsWith(index, clause.text, clause.is === 'phrase');
        if (docs) this.exclusions.push(docs);
      }
    }

    /** @param {any} hits of all groups in one way or the other */
    without(hits) {
      return this.exclusions.reduce((left, docs) => inner.keepOnly(left, docs, false), hits);
    }

    run() {
      const { groups, filters, exclusions } = this;
      if (!groups.length && !filters.length && !exclusions.length) return inner.NOTHING;
      const strict = this.without(inner.all(groups, filters));
      if (strict.docs.length || groups.length < 2 || this.index.missing.size) return strict;
      const relaxed = this.without(inner.all([inner.any(groups)], filters));
      if (relaxed.docs.length) this.repairs.push({ kind: 'relaxed', from: '', to: [] });
      return relaxed;
    }
  }

  /**
   * Each element once.
   *
   * @param {any[]} elements
   * @param {(element: any) => string} keyOf
   */
  const distinct = (elements, keyOf) =>
    Array.from(new Map(elements.map((one) => [keyOf(one), one])).values());

  /** @param {any} mark */
  const markKey = (mark) => JSON.stringify(mark.words ? Array.from(mark.words).sort() : mark);

  /**
   * @param {any} index
   * @param {string} text as typed
   * @returns {{hits: any, repairs: any[], marks: any[]}} of no use when parts of the index were
   *     missing
   */
  inner.find = function (index, text) {
    const { groups, exclusions, repairs } = inner.parse(text);
    const plan = new Plan(index);
    plan.repairs.push(...repairs);
    for (const group of groups) plan.group(group);
    for (const clause of exclusions) plan.exclude(clause);
    const hits = plan.run();
    return {
      hits,
      repairs: distinct(plan.repairs, JSON.stringify),
      marks: distinct(plan.marks, markKey),
    };
  };
})();
