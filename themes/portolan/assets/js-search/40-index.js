// @ts-check
// The index as it was written by the generator: terms with the documents that have them, ports,
// facets, titles and texts. Its parts come one by one; whoever asks for something that has not
// come yet gets nothing, and the path of the part is noted in `missing`.
(function () {
  'use strict';
  const search = /** @type {any} */ (self).portolanSearch;
  const { inner } = search;
  const { NumberReader, digitValue } = inner;

  /** Scored fields are title, roles, notes and alt; the bit after them has documents only. */
  const SCORED_FIELDS = 4;
  const DOCUMENTS_ONLY = SCORED_FIELDS;
  const FORMAT = 1;

  /**
   * @typedef {{docs: number[], frequencies: number[]}} Postings
   *     documents in ascending order; in the field without scores the frequencies are empty
   */

  /**
   * The place of the first element that is not smaller.
   *
   * @param {string[]} sorted
   * @param {string} wanted
   */
  function lowerBound(sorted, wanted) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Some neighbouring terms with their postings, which are decoded when they are asked for. */
  class Shard {
    /**
     * @param {string} dictionary
     * @param {string} postings
     */
    constructor(dictionary, postings) {
      this.terms = termsOf(dictionary);
      this.text = postings;
      /** @type {Int32Array | null} */
      this.starts = null;
      /** @type {Postings[][]} */
      this.decoded = [];
    }

    /**
     * @param {number} at place of a term
     * @returns {Postings[]} by field, with holes
     */
    postings(at) {
      if (!this.decoded[at]) {
        this.starts = this.starts || this.findStarts();
        this.decoded[at] = readPostings(new NumberReader(this.text, this.starts[at]));
      }
      return this.decoded[at];
    }

    findStarts() {
      const starts = new Int32Array(this.terms.length);
      const reader = new NumberReader(this.text);
      for (let at = 0; at < starts.length; at++) {
        starts[at] = reader.at;
        const mask = reader.next();
        for (let field = 0; field <= DOCUMENTS_ONLY; field++) {
          if (!((mask >> field) & 1)) continue;
          for (let count = reader.next(); count > 0; count--) {
            if (!(reader.next() & 1) && field < SCORED_FIELDS) reader.next();
          }
        }
      }
      return starts;
    }
  }

  /** @param {string} dictionary */
  function termsOf(dictionary) {
    let term = '';
    return dictionary
      .split('\n')
      .slice(0, -1)
      .map((line) => (term = term.slice(0, digitValue(line[0])) + line.slice(1)));
  }

  /** @param {any} reader at the beginning of a term */
  function readPostings(reader) {
    /** @type {Postings[]} */
    const fields = [];
    const mask = reader.next();
    for (let field = 0; field <= DOCUMENTS_ONLY; field++) {
      if (!((mask >> field) & 1)) continue;
      const docs = [];
      const frequencies = [];
      let doc = -1;
      for (let count = reader.next(); count > 0; count--) {
        const gap = reader.next();
        if (field < SCORED_FIELDS) {
          doc += (gap >> 1) + 1;
          frequencies.push(gap & 1 ? 1 : reader.next());
        } else {
          doc += gap + 1;
        }
        docs.push(doc);
      }
      fields[field] = { docs, frequencies };
    }
    return fields;
  }

  /** Terms in order, in one or more shards. */
  class Dictionary {
    /**
     * @param {string[]} firsts the first term of each shard
     * @param {string[]} paths where each shard comes from
     * @param {Set<string>} missing
     */
    constructor(firsts, paths, missing) {
      this.firsts = firsts;
      this.paths = paths;
      this.missing = missing;
      /** @type {Shard[]} */
      this.shards = [];
    }

    /** @param {string[][]} texts of shards that came with something else */
    takeInline(texts) {
      this.shards = texts.map(([dictionary, postings]) => new Shard(dictionary, postings));
      this.firsts = this.shards.map((shard) => shard.terms[0]);
    }

    /** @param {number} at */
    shard(at) {
      if (!this.shards[at] && this.paths[at]) this.missing.add(this.paths[at]);
      return this.shards[at];
    }

    /**
     * @param {string} term
     * @returns {number} the only shard where it may be
     */
    shardOf(term) {
      const at = lowerBound(this.firsts, term);
      return this.firsts[at] === term ? at : Math.max(at - 1, 0);
    }

    /**
     * @param {string} term
     * @returns {Postings[]} by field, empty when there is no such term
     */
    postings(term) {
      const shard = this.shard(this.shardOf(term));
      const at = shard ? lowerBound(shard.terms, term) : 0;
      return shard && shard.terms[at] === term ? shard.postings(at) : [];
    }

    /**
     * @param {string} term
     * @returns {number[]} the documents that have it, for terms that are not scored
     */
    docs(term) {
      const postings = this.postings(term)[DOCUMENTS_ONLY];
      return postings ? postings.docs : [];
    }

    /**
     * Visits the terms that begin so and have documents beside the scored fields.
     *
     * @param {string} beginning
     * @param {(term: string, shard: Shard, at: number) => boolean | void} visit returns true to stop
     */
    each(beginning, visit) {
      const first = this.shardOf(beginning);
      for (let i = first; i < this.firsts.length; i++) {
        if (i > first && !this.firsts[i].startsWith(beginning)) return;
        const shard = this.shard(i);
        if (!shard) continue;
        for (let at = lowerBound(shard.terms, beginning); at < shard.terms.length; at++) {
          const term = shard.terms[at];
          if (!term.startsWith(beginning)) return;
          if (visit(term, shard, at)) return;
        }
      }
    }
  }

  /** One publication of the index. */
  class Index {
    /** @param {any} info what search/index.js says */
    constructor(info) {
      this.info = info;
      /** @type {Set<string>} paths of parts that were asked for but are not there */
      this.missing = new Set();
      /** @type {Set<string>} paths of parts that were loaded */
      this.brought = new Set();
      this.terms = new Dictionary(info.firsts, info.terms, this.missing);
      this.pairs = new Dictionary(info.pairFirsts, info.pairs, this.missing);
      /** @type {any} */
      this.core = null;
      /** @type {{[language: string]: any[][]}} */
      this.titles = {};
      /** @type {{[language: string]: string[][]}} */
      this.texts = {};
    }

    /** Whether queries can be planned. */
    ready() {
      if (!this.core) this.missing.add(this.info.core);
      return !!this.core;
    }

    /** @param {any} core */
    takeCore(core) {
      this.core = core;
      inner.setStopWords(core.stopWords);
      if (core.terms && core.terms.length) this.terms.takeInline(core.terms);
      this.norms = core.norms.map((/** @type {string} */ text) => {
        const reader = new NumberReader(text);
        return Uint8Array.from({ length: core.docs }, () => reader.next());
      });
      this.ranges = rangesOf(core.ranges);
      this.versions = new Set(core.versions);
    }

    /** @param {number} doc */
    kind(doc) {
      let end = 0;
      for (const [kind, count] of this.core.kinds) {
        end += count;
        if (doc < end) return kind;
      }
      return '';
    }

    /**
     * What is kept in blocks of documents.
     *
     * @param {'titles' | 'texts'} what
     * @param {string} language
     * @param {number} doc
     * @returns {any} undefined while it is missing
     */
    stored(what, language, doc) {
      const size = this.info.blocks[what];
      const block = Math.floor(doc / size);
      const there = (this[what][language] || [])[block];
      if (!there) this.missing.add(this.info[what][language][block]);
      return there && there[doc % size];
    }

    /**
     * Asks for what every query needs, so that it comes at the same time as the core.
     *
     * @param {'titles' | 'texts'} what
     * @param {string} language
     */
    foresee(what, language) {
      if (this.info[what][language].length === 1) this.stored(what, language, 0);
    }
  }

  /**
   * @typedef {{low: number, high: number, transports: number, dynamic: boolean, doc: number}} Range
   *     transports is the sum of 1 for TCP and 2 for UDP
   */

  /**
   * @param {string} text
   * @returns {Range[]}
   */
  function rangesOf(text) {
    const ranges = [];
    const reader = new NumberReader(text);
    let low = 0;
    while (reader.more()) {
      low += reader.next();
      const high = low + reader.next();
      const flags = reader.next();
      ranges.push({ low, high, transports: flags & 3, dynamic: flags > 3, doc: reader.next() });
    }
    return ranges;
  }

  /** @type {Index | null} */
  inner.index = null;
  inner.SCORED_FIELDS = SCORED_FIELDS;
  inner.DOCUMENTS_ONLY = DOCUMENTS_ONLY;

  // What the files of the index call.

  /** @param {any} info */
  search.index = function (info) {
    // An index of another form belongs to another version of this script.
    inner.index = info.v === FORMAT ? new Index(info) : null;
  };

  /** @param {any} core */
  search.core = function (core) {
    inner.index.takeCore(core);
  };

  for (const kind of ['terms', 'pairs']) {
    /**
     * @param {number} number
     * @param {string} dictionary
     * @param {string} postings
     */
    search[kind] = function (number, dictionary, postings) {
      inner.index[kind].shards[number] = new Shard(dictionary, postings);
    };
  }

  for (const kind of ['titles', 'texts']) {
    /**
     * @param {string} language
     * @param {number} block
     * @param {any[]} rows
     */
    search[kind] = function (language, block, rows) {
      const blocks = inner.index[kind];
      (blocks[language] = blocks[language] || [])[block] = rows;
    };
  }

  if (search.info) search.index(search.info);
})();
