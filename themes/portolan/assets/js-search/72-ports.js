// @ts-check
// How ports and ranges are ranked.
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
  const BETTER_IF_ITSELF = 5;
  const DYNAMIC_CONTAINING = 120;
  const OVERLAPPING = 110;
  const BEGINNING = 100;
  const DYNAMIC_OVERLAPPING = 90;
  /** What ranges and beginnings are worth where the number rather is that of a version. */
  const VERSION = 0.1;
  /** What each port of a list that a thing names adds. */
  const EACH_OF_LIST = 1;

  /** @type {{[name: string]: number}} */
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
    const { low, high, dynamic, itself } = range;
    if (high < term.low || term.high < low) return 0;
    const overlap = dynamic ? DYNAMIC_OVERLAPPING : OVERLAPPING;
    let score = isSingle(term) ? 0 : isWithin(range, term) && !dynamic ? INSIDE : overlap;
    if (low <= term.low && term.high <= high) {
      const width = 31 - Math.clz32(high - low + 1);
      const fixed = CONTAINING - CONTAINING_STEP * width + (itself ? BETTER_IF_ITSELF : 0);
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
  inner.portHits = function (index, terms) {
    const all = inner.hits('ports');
    const others = terms.flatMap((term) => {
      raisePort(index, term, all);
      const named = inner.hits(`port ${term.transport} ${portText(term)}`);
      const each = terms.length > 1 ? [named.raise(exactDocs(index, term), EACH_OF_LIST)] : [];
      return maybeText(term) ? each.concat(inner.stemHits(index, String(term.low))) : each;
    });
    return [all, ...others];
  };

  /**
   * What an exclusion of a port or range takes away: what names it, or what lies in the range.
   * Wide ranges that merely contain it stay.
   *
   * @param {any} index
   * @param {any} term
   * @returns {any[]} hits
   */
  inner.excludedByPort = function (index, term) {
    const hits = inner.hits('').raise(exactDocs(index, term), EXACT);
    if (maybeText(term)) return [hits, inner.hitsToRead(index, String(term.low), false)];
    if (!isSingle(term)) {
      raiseWithin(index, term, hits);
      for (const range of rangesFor(index, term)) {
        if (!range.dynamic && isWithin(range, term)) hits.raise([range.doc], INSIDE);
      }
    }
    return [hits];
  };
})();
