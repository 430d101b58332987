// @ts-check
// The index as it was written by the generator: terms with the documents that have them, ports,
// facets, and rows to be shown. Its parts come one by one; whoever asks for something that has not
// come yet gets nothing, and the path of the part is noted in `missing`.
(function () {
  'use strict';
  const search = /** @type {any} */ (self).portolanSearch;
  const { inner } = search;

  const FORMAT = 2;

  /** Numbers of the scored fields. */
  const FIELDS = { TITLE: 0, ROLES: 1, TARGETS: 2, NOTES: 3, ALT: 4, NAMES: 5 };

  /** Terms that are no words: ports, facets, and pairs of stems. */
  const PLAIN = /[ #@]/;

  /** From A to a letter in its place, see LetterSwap in the generator. */
  const SWAP = 0x3d1;
  const FIRST_CYRILLIC = '\u0400';

  /** @type {{[name: string]: any[]}} what has been loaded, by names that have a hash */
  const parts = {};

  /** @param {string} text with Cyrillic letters and ASCII ones in each other's place */
  const swapped = (text) =>
    text.replace(/[?-~\u0410-\u044f]/g, (letter) =>
      String.fromCharCode(letter.charCodeAt(0) + (letter < FIRST_CYRILLIC ? SWAP : -SWAP))
    );

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

  /** @param {string} dictionary lines with what is shared with the line before, and the rest */
  function termsOf(dictionary) {
    let term = '';
    return dictionary
      .split('\n')
      .slice(0, -1)
      .map((line) => (term = term.slice(0, inner.digitValue(line[0])) + line.slice(1)));
  }

  /** Some neighbouring terms with the documents that have them. */
  class Shard {
    /**
     * @param {string} dictionary
     * @param {string} postings
     * @param {boolean} cyrillic
     */
    constructor(dictionary, postings, cyrillic) {
      const numbers = inner.numbers(postings);
      let at = 0;
      const documents = () => {
        const docs = [];
        let doc = -1;
        for (let left = numbers[at++]; left > 0; left--) docs.push((doc += numbers[at++] + 1));
        return docs;
      };
      this.terms = termsOf(dictionary);
      if (cyrillic) this.terms = this.terms.map(swapped);
      /** @type {Set<string>} those that stand in texts as they are */
      this.words = new Set();
      /** @type {number[][][]} of each term: the documents by field, with holes */
      this.postings = this.terms.map((term) => {
        if (PLAIN.test(term)) return [documents()];
        let mask = numbers[at++];
        if (mask & 1) this.words.add(term);
        const fields = [];
        for (let field = 0; (mask >>= 1); field++) if (mask & 1) fields[field] = documents();
        return fields;
      });
    }
  }

  /** Terms in order, in one or more shards. */
  class Dictionary {
    /**
     * @param {Index} index
     * @param {string} family
     */
    constructor(index, family) {
      this.index = index;
      this.family = family;
      /** Each shard begins at such a text, and has no smaller term. */
      this.firsts = termsOf(index.info[family]);
      /** @type {Shard[]} */
      this.shards = [];
    }

    /**
     * @param {number} at
     * @returns {Shard | undefined}
     */
    shard(at) {
      const part = this.shards[at] || this.index.part(this.family, at);
      if (part && !this.shards[at]) {
        this.shards[at] = new Shard(part[0], part[1], this.firsts[at] >= FIRST_CYRILLIC);
      }
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
     * @returns {number[][]} ascending documents by scored field, with holes; empty when there is no
     *     such term
     */
    postings(term) {
      const shard = this.shard(this.shardOf(term));
      const at = shard ? lowerBound(shard.terms, term) : 0;
      return shard && shard.terms[at] === term ? shard.postings[at] : [];
    }

    /**
     * @param {string} term a port, a facet or a pair
     * @returns {number[]} the documents that have it, ascending
     */
    docs(term) {
      return this.postings(term)[0] || [];
    }

    /**
     * Visits the words of texts that begin so, in order.
     *
     * @param {string} beginning
     * @param {(word: string) => boolean | void} visit returns true to stop
     */
    words(beginning, visit) {
      this.each(beginning, (term, at, shard) => shard.words.has(term) && visit(term));
    }

    /**
     * Visits the ports or facets that begin so, in order.
     *
     * @param {string} beginning with its mark
     * @param {(term: string, docs: number[]) => boolean | void} visit returns true to stop
     */
    marked(beginning, visit) {
      this.each(beginning, (term, at, shard) => visit(term, shard.postings[at][0]));
    }

    /**
     * @param {string} beginning
     * @param {(term: string, at: number, shard: Shard) => boolean | void} visit
     */
    each(beginning, visit) {
      const first = this.shardOf(beginning);
      for (let i = first; i < this.firsts.length; i++) {
        if (i > first && !this.firsts[i].startsWith(beginning)) return;
        const shard = this.shard(i);
        if (!shard) continue;
        for (let at = lowerBound(shard.terms, beginning); at < shard.terms.length; at++) {
          const term = shard.terms[at];
          if (!term.startsWith(beginning) || visit(term, at, shard)) return;
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
      Object.assign(parts, info.parts);
      this.terms = new Dictionary(this, 'terms');
      this.pairs = new Dictionary(this, 'pairs');
      /** @type {any} */
      this.core = null;
      /** @type {Range[] | undefined} */
      this.allRanges = undefined;
    }

    /**
     * @param {string} family
     * @param {number} number
     * @returns {any[] | undefined} undefined while it is missing
     */
    part(family, number) {
      const name = `${family}-${this.info.files[family]}-${number}`;
      if (!parts[name]) this.missing.add(`search/${name}.js`);
      return parts[name];
    }

    /** Whether queries can be planned. */
    ready() {
      const part = this.part('core', 0);
      if (part && !this.core) this.takeCore(part[0]);
      return !!part;
    }

    /** @param {any} core */
    takeCore(core) {
      this.core = core;
      inner.setStopWords(core.stopWords.split(' '));
      this.norms = core.norms.map((/** @type {string} */ lengths) =>
        lengths ? Uint8Array.from(inner.numbers(lengths)) : undefined
      );
      this.versions = new Set(core.versions);
    }

    /** @returns {Range[]} in the order of their lowest ports */
    get ranges() {
      const part = this.part('ranges', 0);
      if (part && !this.allRanges) this.allRanges = rangesOf(inner.numbers(part[0]));
      return this.allRanges || [];
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

    /** @returns {[string, string, string[]][]} keys and ids to filter by, with their names */
    facets() {
      return (this.part('facets', 0) || [[]])[0];
    }

    /**
     * @param {string} language
     * @param {number} doc
     * @returns {string[] | undefined} address, title, context, ports, product and text; undefined
     *     while they are missing
     */
    row(language, doc) {
      const size = this.info.rows;
      const columns = this.part('rows-' + language, Math.floor(doc / size));
      if (!columns) return;
      const [address, ports, ...texts] = columns.map((column) => column[doc % size]);
      const [product, context, title, text] = language === 'ru' ? texts.map(swapped) : texts;
      return [address, title, context, ports, product, text];
    }

    /**
     * Asks for what is needed whatever is found, so that it comes at the same time as the terms.
     *
     * @param {string} language
     * @param {boolean} facets
     */
    foresee(language, facets) {
      if (this.info.rows >= this.core.docs) this.part('rows-' + language, 0);
      if (facets) this.terms.docs('@');
    }
  }

  /**
   * @typedef {object} Range
   * @property {number} low
   * @property {number} high
   * @property {number} transports sum of 1 for TCP and 2 for UDP
   * @property {boolean} dynamic whether the system picks a port in it
   * @property {boolean} itself whether the document is this range, and not something that uses it
   * @property {number} doc
   */

  /**
   * @param {number[]} numbers
   * @returns {Range[]}
   */
  function rangesOf(numbers) {
    const ranges = [];
    let low = 0;
    for (let i = 0; i < numbers.length; i += 4) {
      low += numbers[i];
      const flags = numbers[i + 2];
      ranges.push({
        low,
        high: low + numbers[i + 1],
        transports: flags & 3,
        dynamic: !!(flags & 4),
        itself: !!(flags & 8),
        doc: numbers[i + 3],
      });
    }
    return ranges;
  }

  /** @type {Index | null} */
  inner.index = null;
  inner.FIELDS = FIELDS;
  inner.SCORED_FIELDS = Object.keys(FIELDS).length;

  // What the files of the index call.

  /** @param {any} info */
  search.index = function (info) {
    // An index of another form belongs to another version of this script.
    inner.index = info.v === FORMAT ? new Index(info) : null;
  };

  /**
   * @param {string} name
   * @param {...any} values
   */
  search.part = function (name, ...values) {
    parts[name] = values;
  };

  if (search.info) search.index(search.info);
})();
