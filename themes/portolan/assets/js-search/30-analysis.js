// @ts-check
// From text to words: the same chain as the analyzers that built the index.
(function () {
  'use strict';
  const { inner } = /** @type {any} */ (self).portolanSearch;

  const LETTERS = '0-9A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u00ff\\u0400-\\u04ff';
  const TOKEN = `[0-9]+(?:\\.[0-9]+)+|[${LETTERS}]+(?:['\\u2019][${LETTERS}]+)*`;
  const LONGEST_TOKEN = 64;
  const MOST_STEMS = 20000;

  const LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
  const RUSSIAN_KEYS = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
  const LATIN_SHAPES = 'abekmhopctyxi';
  const RUSSIAN_SHAPES = 'авекмнорстухі';

  /** @type {Set<string>} filled when the index is there */
  let stopWords = new Set();
  /** @type {Map<string, string>} */
  let stems = new Map();

  /** @param {string[]} words */
  inner.setStopWords = function (words) {
    stopWords = new Set(words);
  };

  /**
   * @typedef {{start: number, end: number, word: string}} Token
   *     its place in the text, and its word; an empty word is not searched for
   */

  /**
   * @param {string} text
   * @returns {Token[]}
   */
  inner.tokens = function (text) {
    const plain = text.replace(/ё/g, 'е').replace(/Ё/g, 'Е');
    const pattern = new RegExp(TOKEN, 'g');
    const found = [];
    let match;
    while ((match = pattern.exec(plain))) {
      const word = match[0].replace(/['\u2019][sS]$/, '').toLowerCase();
      const noise = stopWords.has(word) || match[0].length > LONGEST_TOKEN;
      found.push({ start: match.index, end: pattern.lastIndex, word: noise ? '' : word });
    }
    return found;
  };

  /**
   * @param {string} text
   * @returns {string[]} its words in lower case, without stop words
   */
  inner.words = (text) =>
    inner
      .tokens(text)
      .map((/** @type {Token} */ token) => token.word)
      .filter(Boolean);

  /**
   * @param {string} word as returned by words()
   * @returns {string}
   */
  inner.stem = function (word) {
    let stem = stems.get(word);
    if (stem === undefined) {
      stem = inner.porterStem(inner.russianStem(word));
      if (stems.size >= MOST_STEMS) stems = new Map();
      stems.set(word, stem);
    }
    return stem;
  };

  /**
   * @param {string} text in lower case
   * @returns {string} what the same keys write in the other keyboard layout
   */
  inner.otherLayout = (text) =>
    replaceEach(text, LATIN_KEYS + RUSSIAN_KEYS, RUSSIAN_KEYS + LATIN_KEYS);

  /**
   * @param {string} text
   * @returns {string} with Latin letters for the Cyrillic ones that look like them
   */
  inner.inLatin = (text) => replaceEach(text, RUSSIAN_SHAPES, LATIN_SHAPES);

  /**
   * @param {string} text
   * @returns {string} with Cyrillic letters for the Latin ones that look like them
   */
  inner.inRussian = (text) => replaceEach(text, LATIN_SHAPES, RUSSIAN_SHAPES);

  /**
   * @param {string} text
   * @param {string} from
   * @param {string} to
   */
  function replaceEach(text, from, to) {
    let result = '';
    for (const letter of text) {
      const at = from.indexOf(letter);
      result += at < 0 ? letter : to[at];
    }
    return result;
  }

  /**
   * Optimal string alignment: inserted, deleted, replaced and swapped letters.
   *
   * @param {string} a
   * @param {string} b
   * @param {number} most the largest distance of interest
   * @returns {number} the distance, or some larger number than most
   */
  inner.distance = function (a, b, most) {
    const width = b.length;
    if (Math.abs(a.length - width) > most) return most + 1;
    let beforeLast = new Array(width + 1);
    let last = new Array(width + 1);
    let row = new Array(width + 1);
    for (let j = 0; j <= width; j++) last[j] = j;
    for (let i = 1; i <= a.length; i++) {
      row[0] = i;
      let best = i;
      for (let j = 1; j <= width; j++) {
        const same = a[i - 1] === b[j - 1];
        let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          cost = Math.min(cost, beforeLast[j - 2] + 1);
        }
        row[j] = cost;
        best = Math.min(best, cost);
      }
      if (best > most) return most + 1;
      [beforeLast, last, row] = [last, row, beforeLast];
    }
    return last[width];
  };
})();
