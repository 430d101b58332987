// @ts-check
// Finds out which facts a filter means.
(function () {
  'use strict';
  const { inner } = /** @type {any} */ (self).portolanSearch;

  /**
   * @param {string} text
   * @returns {string[]} its tokens, stop words too
   */
  const facetWords = (text) => inner.tokenTexts(text.toLowerCase().replace(/ё/g, 'е'));

  /**
   * The terms of the ids that a value of a filter means: those with exactly this name, else those
   * of which a name has words that begin so.
   *
   * @param {any} index
   * @param {string} key
   * @param {string} value
   * @returns {string[]}
   */
  inner.facetTerms = function (index, key, value) {
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
  };
})();
