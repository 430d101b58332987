// @ts-check
// Scores exactly as Lucene computes them: single precision wherever Lucene has it.
(function () {
  'use strict';
  const { inner } = /** @type {any} */ (self).portolanSearch;
  const { fround } = Math;

  const K1 = fround(1.2);
  const B = fround(0.75);
  /** What the other fields add to the best one. */
  const TIE = fround(0.1);

  /**
   * @typedef {{key: string, docs: number[]}} Filter
   *     documents that pass, in ascending order
   * @typedef {object} Hits
   * @property {string} key equal keys mean equal queries
   * @property {number[]} docs in ascending order
   * @property {number[]} scores of the documents
   * @property {Hits[]} [anyOf] what alternatives consist of, to be merged into others
   * @property {{members: Hits[], filters: Filter[]}} [allOf] the same for a conjunction
   */

  /** @type {Hits} */
  const NOTHING = { key: 'nothing', docs: [], scores: [] };

  /** Lengths of fields as Lucene keeps them in one byte: exact below 24, then with four bits. */
  const LENGTHS = Array.from({ length: 256 }, (_, code) => {
    if (code < 24) return code;
    const shift = ((code - 24) >> 3) - 1;
    const bits = (code - 24) & 7;
    return 24 + (shift < 0 ? bits : (bits | 8) * Math.pow(2, shift));
  });

  /**
   * What the frequency is multiplied with, for each code of a length.
   *
   * @param {number} documents that have the field
   * @param {number} words of the field in all documents
   */
  function lengthFactors(documents, words) {
    const average = fround(words / documents);
    return LENGTHS.map((length) => {
      const part = fround(fround(1 - B) + fround(fround(B * length) / average));
      return fround(1 / fround(K1 * part));
    });
  }

  /**
   * BM25 of a term in one field.
   *
   * @param {any} index
   * @param {number} field
   * @param {{docs: number[], frequencies: number[]}} postings
   * @returns {Hits}
   */
  function scored(index, field, { docs, frequencies }) {
    const [boost, documents, words] = index.core.fields[field];
    index.factors = index.factors || [];
    const factors = (index.factors[field] =
      index.factors[field] || lengthFactors(documents, words));
    const norms = index.norms[field];
    const count = docs.length;
    const rarity = fround(Math.log(1 + (documents - count + 0.5) / (count + 0.5)));
    const weight = fround(fround(boost) * rarity);
    const scores = docs.map((doc, i) => {
      const frequency = fround(frequencies[i] * factors[norms[doc]]);
      return fround(weight - fround(weight / fround(1 + frequency)));
    });
    return { key: '', docs, scores };
  }

  /**
   * A stem in all scored fields.
   *
   * @param {any} index
   * @param {string} stem
   */
  inner.stemHits = function (index, stem) {
    const fields = [];
    const postings = index.terms.postings(stem);
    for (let field = 0; field < inner.SCORED_FIELDS; field++) {
      if (postings[field]) fields.push(scored(index, field, postings[field]));
    }
    return inner.best('stem ' + stem, fields, TIE);
  };

  /**
   * The same score for some documents.
   *
   * @param {string} key
   * @param {number[]} docs
   * @param {number} score
   * @returns {Hits}
   */
  inner.constant = function (key, docs, score) {
    const single = fround(score);
    return { key, docs, scores: docs.map(() => single) };
  };

  // Sums, maxima and counts of all documents while some hits are combined; zero in between.
  let sums = new Float64Array(0);
  let maxima = new Float64Array(0);
  let counts = new Uint16Array(0);

  /**
   * @param {string} key
   * @param {Hits[]} members
   * @param {(sum: number, maximum: number, count: number) => number} score NaN to leave one out
   * @returns {Hits}
   */
  function combine(key, members, score) {
    const touched = [];
    for (const { docs, scores } of members) {
      for (let i = 0; i < docs.length; i++) {
        const doc = docs[i];
        if (!counts[doc]++) touched.push(doc);
        sums[doc] += scores[i];
        if (scores[i] > maxima[doc]) maxima[doc] = scores[i];
      }
    }
    /** @type {Hits} */
    const result = { key, docs: [], scores: [] };
    for (const doc of inSequence(touched)) {
      const total = score(sums[doc], maxima[doc], counts[doc]);
      if (!Number.isNaN(total)) {
        result.docs.push(doc);
        result.scores.push(total);
      }
      sums[doc] = maxima[doc] = counts[doc] = 0;
    }
    return result;
  }

  /**
   * Sorts a few numbers; where they are many, it is faster to go through all documents.
   *
   * @param {number[]} touched documents of which each has a count
   */
  function inSequence(touched) {
    if (touched.length < counts.length / 16) return touched.sort((a, b) => a - b);
    let next = 0;
    for (let doc = 0; doc < counts.length; doc++) if (counts[doc]) touched[next++] = doc;
    return touched;
  }

  /** @param {number} documents */
  inner.prepareScores = function (documents) {
    if (counts.length === documents) return;
    sums = new Float64Array(documents);
    maxima = new Float64Array(documents);
    counts = new Uint16Array(documents);
  };

  /**
   * The best member counts, and a part of the others.
   *
   * @param {string} key
   * @param {Hits[]} members
   * @param {number} tie
   * @returns {Hits}
   */
  inner.best = function (key, members, tie) {
    if (members.length === 1) return { key, docs: members[0].docs, scores: members[0].scores };
    return combine(key, members, (sum, most) => fround(most + (sum - most) * tie));
  };

  /**
   * Each element once: Lucene would double the weight of one that comes twice.
   *
   * @template {{key: string}} T
   * @param {T[]} elements
   * @returns {T[]}
   */
  function distinct(elements) {
    return Array.from(new Map(elements.map((one) => [one.key, one])).values());
  }

  /** @param {{key: string}[]} elements */
  const keyOf = (elements) =>
    elements
      .map((one) => one.key)
      .sort()
      .join('\n');

  /**
   * Documents that all members have and that pass all filters. Conjunctions among the members are
   * merged into this one. Without members, each document has the score 1.
   *
   * @param {Hits[]} members
   * @param {Filter[]} [filters]
   * @returns {Hits}
   */
  inner.all = function (members, filters = []) {
    if (members.includes(NOTHING)) return NOTHING;
    const each = distinct(members.flatMap((one) => (one.allOf ? one.allOf.members : [one])));
    const passing = distinct(
      members.flatMap((one) => (one.allOf ? one.allOf.filters : [])).concat(filters)
    );
    if (each.length === 1 && !passing.length) return each[0];
    const key = `all(${keyOf(each)})(${keyOf(passing)})`;
    let hits;
    if (each.length) {
      hits = combine(key, each, (sum, _, count) => (count === each.length ? fround(sum) : NaN));
    } else {
      hits = inner.constant(key, Array.from(counts.keys()), 1);
    }
    for (const { docs } of passing) hits = inner.keepOnly(hits, docs, true);
    hits.allOf = { members: each, filters: passing };
    return hits;
  };

  /**
   * Documents that any member has. Alternatives among the members are merged into these.
   *
   * @param {Hits[]} members
   * @returns {Hits}
   */
  inner.any = function (members) {
    const each = distinct(members.flatMap((one) => one.anyOf || [one])).filter(
      (one) => one !== NOTHING
    );
    if (each.length < 2) return each[0] || NOTHING;
    const hits = combine(`any(${keyOf(each)})`, each, fround);
    hits.anyOf = each;
    return hits;
  };

  /**
   * @param {number[][]} lists of documents
   * @returns {number[]} those of any list, in ascending order
   */
  inner.union = function (lists) {
    if (lists.length === 1) return lists[0];
    const touched = [];
    for (const docs of lists) {
      for (const doc of docs) if (!counts[doc]++) touched.push(doc);
    }
    const all = inSequence(touched);
    for (const doc of all) counts[doc] = 0;
    return all;
  };

  /**
   * @param {Hits} hits
   * @param {number[]} docs in ascending order
   * @param {boolean} wanted whether hits in docs are kept, or the others
   * @returns {Hits}
   */
  inner.keepOnly = function (hits, docs, wanted) {
    const marked = new Set(docs);
    /** @type {Hits} */
    const result = { key: hits.key, docs: [], scores: [] };
    hits.docs.forEach((doc, i) => {
      if (marked.has(doc) === wanted) {
        result.docs.push(doc);
        result.scores.push(hits.scores[i]);
      }
    });
    return result;
  };

  /**
   * The first hits: higher scores first; of equal scores the lower document.
   *
   * @param {Hits} hits
   * @param {number} limit
   * @returns {{doc: number, score: number}[]}
   */
  inner.top = function (hits, limit) {
    /** @type {{doc: number, score: number}[]} */
    const first = [];
    hits.docs.forEach((doc, i) => {
      const score = hits.scores[i];
      if (first.length === limit && !(limit && score > first[limit - 1].score)) return;
      let at = first.length;
      while (at > 0 && first[at - 1].score < score) at--;
      first.splice(at, 0, { doc, score });
      if (first.length > limit) first.pop();
    });
    return first;
  };

  inner.NOTHING = NOTHING;
})();
