// @ts-check
// Documents with scores, computed exactly as Lucene does: in single precision wherever Lucene is.
(function () {
  'use strict';
  const { inner } = /** @type {any} */ (self).portolanSearch;
  const { fround } = Math;

  const K1 = fround(1.2);
  const B = fround(0.75);
  /** What the other fields add to the best one. */
  const TIE = fround(0.1);

  /** How many documents there are. */
  let size = 0;

  /** Scores of all documents. What is put into a Float32Array is rounded as by Lucene. */
  class Hits {
    /** @param {string} key equal keys mean equal queries */
    constructor(key) {
      this.key = key;
      /** 0 for those that are not found. */
      this.scores = new Float32Array(size);
      /** @type {Hits[]} what alternatives consist of, to be merged into others */
      this.anyOf = [this];
      /** @type {Hits[]} the same for conjunctions */
      this.allOf = [this];
      /** @type {Hits[]} what documents of a conjunction have to be among, beside its members */
      this.filters = [];
    }

    /** @returns {number[]} the documents that are found, in ascending order */
    get docs() {
      /** @type {number[]} */
      const docs = [];
      this.scores.forEach((score, doc) => {
        if (score) docs.push(doc);
      });
      return docs;
    }

    /**
     * Gives documents a score, unless they have a higher one.
     *
     * @param {Iterable<number>} docs
     * @param {number} score
     */
    raise(docs, score) {
      for (const doc of docs) if (this.scores[doc] < score) this.scores[doc] = score;
      return this;
    }

    /**
     * @param {Hits} others
     * @param {boolean} wanted whether documents among the others stay, or those that are not
     */
    keep(others, wanted) {
      this.scores.forEach((_, doc) => {
        if (!others.scores[doc] === wanted) this.scores[doc] = 0;
      });
    }

    /** @param {Hits} others add to the scores of documents that are found anyway */
    prefer(others) {
      this.scores.forEach((score, doc) => {
        if (score) this.scores[doc] = score + others.scores[doc];
      });
    }
  }

  const NOTHING = new Hits('');

  /** @param {number} code of a length, in which Lucene keeps four bits of what is beyond 23 */
  function lengthOf(code) {
    const bits = (code - 24) & 7;
    const shift = ((code - 24) >> 3) - 1;
    return code < 24 ? code : 24 + (shift < 0 ? bits : (bits | 8) * Math.pow(2, shift));
  }

  /**
   * BM25 of a stem in all fields: the best one, and a part of the others. No field says how often.
   *
   * @param {any} index
   * @param {string} stem
   */
  inner.stemHits = function (index, stem) {
    const hits = new Hits('stem ' + stem);
    const { scores } = hits;
    const others = new Float64Array(size);
    /** @type {number[][]} */
    const postings = index.terms.postings(stem);
    postings.forEach((docs, field) => {
      const [boost, documents, words] = index.core.fields[field];
      const norms = index.norms[field];
      const average = fround(words / documents);
      const rarity = Math.log(1 + (documents - docs.length + 0.5) / (docs.length + 0.5));
      const weight = fround(fround(boost) * fround(rarity));
      for (const doc of docs) {
        // Fields without lengths all have the length 1.
        const length = norms ? lengthOf(norms[doc]) : 1;
        const part = fround(fround(1 - B) + fround(fround(B * length) / average));
        const factor = fround(1 / fround(K1 * part));
        const score = fround(weight - fround(weight / fround(1 + factor)));
        others[doc] += Math.min(score, scores[doc]);
        scores[doc] = Math.max(score, scores[doc]);
      }
    });
    others.forEach((sum, doc) => {
      scores[doc] += sum * TIE;
    });
    return hits;
  };

  /**
   * Each element once: Lucene would double the weight of one that comes twice.
   *
   * @param {Hits[]} elements
   */
  const distinct = (elements) =>
    Array.from(new Map(elements.map((one) => [one.key, one])).values());

  /** @param {Hits[]} elements */
  const keyOf = (elements) =>
    elements
      .map((one) => one.key)
      .sort()
      .join('\n');

  /**
   * @param {string} key
   * @param {Hits[]} members
   */
  function sum(key, members) {
    const hits = new Hits(key);
    for (let doc = 0; doc < size; doc++) {
      let total = 0;
      for (const { scores } of members) total += scores[doc];
      hits.scores[doc] = total;
    }
    return hits;
  }

  /**
   * Documents that all members have, that pass all filters and are not excluded. Conjunctions among
   * the members are merged into this one. Without members, each document has the score 1.
   *
   * @param {Hits[]} members
   * @param {Hits[]} [filters]
   * @param {Hits[]} [exclusions]
   */
  inner.all = function (members, filters = [], exclusions = []) {
    if (members.includes(NOTHING)) return NOTHING;
    const each = distinct(members.flatMap((one) => one.allOf));
    const passing = distinct(members.flatMap((one) => one.filters).concat(filters));
    if (each.length === 1 && !passing.length && !exclusions.length) return each[0];
    const hits = sum(`all(${keyOf(each)})(${keyOf(passing)})`, each);
    if (!each.length) hits.scores.fill(1);
    for (const one of each.concat(passing)) hits.keep(one, true);
    for (const one of exclusions) hits.keep(one, false);
    hits.allOf = each;
    hits.filters = passing;
    return hits;
  };

  /**
   * Documents that any member has. Alternatives among the members are merged into these.
   *
   * @param {Hits[]} members
   */
  inner.any = function (members) {
    const each = distinct(members.flatMap((one) => one.anyOf)).filter((one) => one !== NOTHING);
    if (each.length < 2) return each[0] || NOTHING;
    const hits = sum(`any(${keyOf(each)})`, each);
    hits.anyOf = each;
    return hits;
  };

  /**
   * Documents that any member has, with the highest score.
   *
   * @param {Hits[]} members
   */
  inner.highest = function (members) {
    if (members.length < 2) return members[0] || NOTHING;
    const hits = new Hits(`highest(${keyOf(members)})`);
    for (const { scores } of members) {
      scores.forEach((score, doc) => {
        if (score > hits.scores[doc]) hits.scores[doc] = score;
      });
    }
    return hits;
  };

  /**
   * The first hits: higher scores first; of equal scores the lower document.
   *
   * @param {Hits} hits
   * @param {number} limit
   * @returns {{doc: number, score: number}[]}
   */
  inner.top = function ({ scores }, limit) {
    /** @type {{doc: number, score: number}[]} */
    const first = [];
    scores.forEach((score, doc) => {
      const last = first[limit - 1];
      if (!score || !limit || (last && last.score >= score)) return;
      let at = first.length;
      while (at > 0 && first[at - 1].score < score) at--;
      first.splice(at, 0, { doc, score });
      if (first.length > limit) first.pop();
    });
    return first;
  };

  /** @param {number} documents */
  inner.prepareScores = function (documents) {
    size = documents;
  };

  /**
   * @param {string} key
   * @returns {Hits} without documents, to be raised
   */
  inner.hits = (key) => new Hits(key);
  inner.NOTHING = NOTHING;
})();
