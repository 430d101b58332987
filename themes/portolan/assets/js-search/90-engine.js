// @ts-check
// What the interface calls: portolanSearch.open(...).search(...). A search is run; when parts of
// the index were missing, they are loaded and it is run again.
(function () {
  'use strict';
  const search = /** @type {any} */ (self).portolanSearch;
  const { inner } = search;
  const INDEX = 'search/index.js';

  /**
   * @typedef {[string, boolean][]} Marked
   *     a text in pieces, with whether each of them is marked
   * @typedef {object} Hit
   * @property {number} doc
   * @property {number} score
   * @property {string} kind
   * @property {string} href below the folder of the language
   * @property {Marked} title
   * @property {string} context
   * @property {string} ports
   * @property {string} product
   * @property {{before: boolean, after: boolean, parts: Marked} | null} snippet before and after
   *     say whether text was left out there
   *
   * @typedef {object} Wanted
   * @property {number=} limit most hits
   * @property {boolean=} snippets
   * @property {boolean=} facets whether to count what hits have
   * @property {{[key: string]: string[]}=} chosen ids to filter by, any of those of a key
   *
   * @typedef {object} Result
   * @property {'ok' | 'updating' | 'failed'} state updating: the index is just being replaced;
   *     failed: there is no index
   * @property {number} total
   * @property {Hit[]} hits
   * @property {{kind: string, from: string, to: string[]}[]} repairs
   * @property {{[key: string]: [string, number][]}} facets ids with the number of hits that have
   *     them, by key, most hits first
   */

  /** Finds things for one page. */
  class Searcher {
    /**
     * @param {{root: string, lang: string, load: Function}} options root leads from the page to
     *     the root of the site; load(path, ok, failed) brings a script into the page
     */
    constructor({ root, lang, load }) {
      this.root = root;
      this.language = lang;
      this.load = load;
      this.searches = 0;
    }

    /**
     * @param {string} text as typed
     * @param {Wanted} wanted
     * @param {(result: Result) => void} done is not called when another search begins before
     */
    search(text, wanted, done) {
      const number = ++this.searches;
      let asked = false;
      let reloaded = false;

      /** @param {Result} result */
      const finish = (result) => {
        if (number === this.searches) done(result);
      };

      const run = () => {
        if (number !== this.searches) return;
        if (!inner.index) {
          if (asked) finish(without('failed'));
          else this.bring(INDEX, run, () => finish(without('failed')));
          asked = true;
          return;
        }
        const index = inner.index;
        index.missing.clear();
        const result = this.attempt(index, text, wanted);
        if (!index.missing.size) {
          finish(result);
          return;
        }
        this.bringAll(index, run, () => {
          if (number !== this.searches) return;
          if (reloaded) finish(without('updating'));
          else {
            reloaded = true;
            this.reload(run, () => finish(without('updating')));
          }
        });
      };
      run();
    }

    /**
     * @param {any} index
     * @param {string} text
     * @param {Wanted} wanted
     * @returns {any} of no use when parts were missing
     */
    attempt(index, text, { limit = 10, snippets = true, facets = false, chosen = {} }) {
      if (!index.ready()) return null;
      index.foresee(this.language, facets);
      const { hits, repairs, marks } = inner.find(index, text, chosen);
      if (index.missing.size) return null;
      return {
        state: 'ok',
        total: hits.docs.length,
        hits: inner
          .top(hits, limit)
          .map((/** @type {any} */ hit) => this.shown(index, hit, marks, snippets)),
        repairs,
        facets: facets ? countFacets(index, hits.docs) : {},
      };
    }

    /**
     * @param {any} index
     * @param {{doc: number, score: number}} hit
     * @param {any[]} marks
     * @param {boolean} withSnippet
     * @returns {Hit}
     */
    shown(index, { doc, score }, marks, withSnippet) {
      const row = index.row(this.language, doc) || Array(6).fill('');
      const [href, title, context, ports, product, text] = row;
      return {
        doc,
        score,
        kind: index.kind(doc),
        href,
        title: inner.marked(title, marks),
        context,
        ports,
        product,
        snippet: withSnippet ? inner.snippet(text, marks) : null,
      };
    }

    /**
     * Loads a script once, however many wait for it.
     *
     * @param {string} path
     * @param {() => void} ok
     * @param {() => void} failed
     */
    bring(path, ok, failed) {
      const waiting = loading.get(path);
      if (waiting) {
        waiting.push([ok, failed]);
        return;
      }
      loading.set(path, [[ok, failed]]);
      const settle = (/** @type {number} */ which) => {
        const all = loading.get(path) || [];
        loading.delete(path);
        for (const calls of all) calls[which]();
      };
      this.load(
        this.root + path,
        () => settle(0),
        () => settle(1)
      );
    }

    /**
     * @param {any} index
     * @param {() => void} ok
     * @param {() => void} failed
     */
    bringAll(index, ok, failed) {
      let left = index.missing.size;
      let whole = true;
      const settle = (/** @type {boolean} */ came) => {
        whole = whole && came;
        if (--left === 0) (whole ? ok : failed)();
      };
      for (const path of Array.from(index.missing)) {
        // A part that came but is still missing is not what it should be.
        if (index.brought.has(path)) settle(false);
        else {
          this.bring(
            path,
            () => {
              index.brought.add(path);
              settle(true);
            },
            () => settle(false)
          );
        }
      }
    }

    /**
     * Takes the newest index: the parts of the one at hand may have been removed.
     *
     * @param {() => void} ok
     * @param {() => void} failed
     */
    reload(ok, failed) {
      const fresh = /^http/.test(location.protocol) ? '?' + Date.now() : '';
      this.bring(INDEX + fresh, ok, failed);
    }
  }

  /** @type {Map<string, [() => void, () => void][]>} who waits for which path */
  const loading = new Map();

  /**
   * @param {'updating' | 'failed'} state
   * @returns {Result}
   */
  function without(state) {
    return { state, total: 0, hits: [], repairs: [], facets: {} };
  }

  /**
   * @param {any} index
   * @param {number[]} docs
   */
  function countFacets(index, docs) {
    const found = new Uint8Array(index.core.docs);
    for (const doc of docs) found[doc] = 1;
    /** @type {{[key: string]: [string, number][]}} */
    const counts = {};
    index.terms.marked('@', (/** @type {string} */ term, /** @type {number[]} */ having) => {
      const [, key, id] = /** @type {string[]} */ (term.match(/@(.*?):(.*)/));
      const count = having.reduce((sum, doc) => sum + found[doc], 0);
      if (count) (counts[key] = counts[key] || []).push([id, count]);
    });
    for (const ids of Object.values(counts)) ids.sort((a, b) => b[1] - a[1]);
    return counts;
  }

  /** @param {{root: string, lang: string, load: Function}} options */
  search.open = (options) => new Searcher(options);
})();
