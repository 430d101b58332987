// @ts-check
// What the tests ask the query engine in the browser; every answer is plain data.
(function () {
  'use strict';
  const search = /** @type {any} */ (self).portolanSearch;
  const { inner } = search;

  /**
   * Loads a script as the interface does.
   *
   * @param {string} path
   * @param {() => void} ok
   * @param {() => void} failed
   */
  function load(path, ok, failed) {
    const script = document.createElement('script');
    script.src = path;
    script.onload = () => {
      script.remove();
      ok();
    };
    script.onerror = () => {
      script.remove();
      failed();
    };
    document.head.append(script);
  }

  const bits = new Uint32Array(1);
  const single = new Float32Array(bits.buffer);

  /** @param {number} score of single precision */
  function bitsOf(score) {
    single[0] = score;
    return bits[0];
  }

  /** @param {[string, boolean][]} parts with marks in pointed brackets */
  const markedText = (parts) =>
    parts.map(([text, marked]) => (marked ? `‹${text}›` : text)).join('');

  /** @param {any} snippet */
  const snippetText = (snippet) =>
    snippet
      ? (snippet.before ? '… ' : '') + markedText(snippet.parts) + (snippet.after ? ' …' : '')
      : '-';

  /** @param {any} repair */
  const repairText = ({ kind, from, to }) => `${kind} ${from} > ${to.join(', ')}`;

  /** @param {any} result one line for each thing that has to be equal on both sides */
  function lines(result) {
    return [
      `${result.state} ${result.total}`,
      ...result.repairs.map(repairText),
      ...result.hits.map((/** @type {any} */ hit) => `${hit.doc} ${bitsOf(hit.score)}`),
      ...result.hits.map((/** @type {any} */ hit) => markedText(hit.title)),
      ...result.hits.map((/** @type {any} */ hit) => snippetText(hit.snippet)),
    ].join('\n');
  }

  const port = (/** @type {any} */ term) =>
    (term.marked ? 'port ' : '') +
    (term.transport ? term.transport + '/' : '') +
    term.low +
    (term.low === term.high ? '' : '-' + term.high) +
    (term.live ? '*' : '');

  /** @param {any} clause in the notation of parse-cases.json */
  function clauseText(clause) {
    switch (clause.is) {
      case 'words': {
        const text = /^[0-9-]+$/.test(clause.text) ? `'${clause.text}'` : clause.text;
        return text + (clause.live ? '*' : '');
      }
      case 'phrase':
        return `"${clause.text}"`;
      case 'filter':
        return clause.key + '=' + clause.values.join('/');
      default: {
        const terms = clause.terms.map(port);
        return terms.length === 1 ? terms[0] : `any(${terms.join(', ')})`;
      }
    }
  }

  /** @type {any} */ (self).harness = {
    /** @param {string[]} texts */
    words: (texts) => texts.map((text) => inner.words(text).join(' ')),

    /** @param {string[]} texts */
    stems: (texts) => texts.map((text) => inner.words(text).map(inner.stem).join(' ')),

    /** @param {string} words with blanks between them */
    setStopWords: (words) => inner.setStopWords(words.split(' ')),

    /** @param {string[]} texts */
    parsed: (texts) =>
      texts.map((text) => {
        const { groups, exclusions, repairs } = inner.parse(text);
        return [
          ...groups.map((/** @type {any[]} */ group) =>
            group.length === 1
              ? clauseText(group[0])
              : `(${group.map(clauseText).join(' | ')})`
          ),
          ...exclusions.map((/** @type {any} */ clause) => '-' + clauseText(clause)),
          ...repairs.map(repairText),
        ].join('\n');
      }),

    /** @param {string} cases the file parse-cases.json; what is expected of each text */
    expected: (cases) =>
      JSON.parse(cases).map((/** @type {any} */ one) => [
        one.text,
        one.clauses.concat(one.repairs || []).join('\n'),
      ]),

    /**
     * Searches one after the other.
     *
     * @param {{texts: string[], root: string, lang: string, limit: number}} asked
     */
    async search({ texts, root, lang, limit }) {
      const searcher = search.open({ root, lang, load });
      const answers = [];
      for (const text of texts) {
        const wanted = { limit, snippets: true, facets: false };
        answers.push(await new Promise((done) => searcher.search(text, wanted, done)));
      }
      return answers.map(lines);
    },

    /**
     * Searches with a loader of its own.
     *
     * @param {{texts: string[], instead: {[path: string]: string[]}}} asked all searches begin at
     *     once; instead says for a path what is loaded the first time, the second time ...
     * @returns {Promise<{answers: string[], loaded: string[]}>} what has been answered by the time
     *     when the last search is
     */
    loading({ texts, instead }) {
      /** @type {string[]} */
      const loaded = [];
      /** @type {string[]} */
      const answers = [];
      const searcher = search.open({
        root: '',
        lang: 'en',
        load: (/** @type {string} */ path, /** @type {any} */ ok, /** @type {any} */ failed) => {
          loaded.push(path);
          load((instead[path] || []).shift() || path, ok, failed);
        },
      });
      return new Promise((done) => {
        texts.forEach((text, i) => {
          searcher.search(text, {}, (/** @type {any} */ result) => {
            answers.push(`${text}: ${result.state} ${result.total}`);
            if (i === texts.length - 1) done({ answers, loaded });
          });
        });
      });
    },

    /**
     * @param {{text: string, lang: string}} asked
     * @returns {Promise<string[]>} the paths that are loaded for the first answer
     */
    firstQuery({ text, lang }) {
      /** @type {string[]} */
      const loaded = [];
      const searcher = search.open({
        root: '',
        lang,
        load: (/** @type {string} */ path, /** @type {any} */ ok, /** @type {any} */ failed) => {
          loaded.push(path);
          load(path, ok, failed);
        },
      });
      return new Promise((done) => searcher.search(text, {}, () => done(loaded)));
    },

    /**
     * Types each text letter by letter, twice; takes the time of the second.
     *
     * @param {{texts: string[], lang: string}} asked
     * @returns {Promise<number[]>} microseconds of each keystroke
     */
    async keystrokes({ texts, lang }) {
      const searcher = search.open({ root: '', lang, load });
      const beginnings = texts.flatMap((text) =>
        Array.from(text, (_, i) => text.slice(0, i + 1))
      );
      /** @type {number[]} */
      let times = [];
      for (let round = 0; round < 2; round++) {
        times = [];
        for (const text of beginnings) {
          const start = performance.now();
          await new Promise((done) =>
            searcher.search(text, {}, () => {
              times.push(Math.round((performance.now() - start) * 1000));
              done(null);
            })
          );
        }
      }
      return times;
    },
  };
})();
