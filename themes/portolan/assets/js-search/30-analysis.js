// @ts-check
// From text to words: the same chain as the analyzers that built the index.
(function () {
  'use strict';
  const { inner } = /** @type {any} */ (self).portolanSearch;

  const LETTERS = '0-9A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u00ff\\u0400-\\u04ff';
  const TOKEN = `[0-9]+(?:\\.[0-9]+)+|[${LETTERS}]+(?:['\\u2019][${LETTERS}]+)*`;
  const LONGEST_TOKEN = 64;

  const LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
  const RUSSIAN_KEYS = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
  const LATIN_SHAPES = 'abekmhopctyxi';
  const RUSSIAN_SHAPES = 'авекмнорстухі';

  /** @type {Set<string>} filled when the index is there */
  let stopWords = new Set();
  /** @type {Map<string, string>} */
  const stems = new Map();

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
   * @param {string} text
   * @returns {string[]} its tokens as they stand there, stop words too
   */
  inner.tokenTexts = (text) =>
    inner.tokens(text).map((/** @type {Token} */ { start, end }) => text.slice(start, end));

  /**
   * @param {string} word as returned by words()
   * @returns {string}
   */
  inner.stem = function (word) {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const stem = inner.porterStem(inner.russianStem(word));
    stems.set(word, stem);
    return stem;
  };

  /**
   * @param {string} from
   * @param {string} to
   * @returns {(text: string) => string} puts letters in the place of others
   */
  const replacing = (from, to) => (text) =>
    Array.from(text, (letter) => to[from.indexOf(letter)] || letter).join('');

  /** What the same keys write in the other keyboard layout, and back. */
  inner.otherLayout = replacing(LATIN_KEYS + RUSSIAN_KEYS, RUSSIAN_KEYS + LATIN_KEYS);
  /** Latin letters for the Cyrillic ones that look like them. */
  inner.inLatin = replacing(RUSSIAN_SHAPES, LATIN_SHAPES);
  /** Cyrillic letters for the Latin ones that look like them. */
  inner.inRussian = replacing(LATIN_SHAPES, RUSSIAN_SHAPES);

  /**
   * Whether so many edits make one word of the other: an edit is a letter too many, too few, wrong,
   * or swapped with its neighbour.
   *
   * @param {string} a
   * @param {string} b
   * @param {number} edits
   * @param {number} [i] where what is left of a begins
   * @param {number} [j] the same for b
   * @returns {boolean}
   */
  inner.isNear = function isNear(a, b, edits, i = 0, j = 0) {
    if (Math.abs(a.length - i - b.length + j) > edits) return false;
    while (i < a.length && a[i] === b[j]) {
      i++;
      j++;
    }
    if (i >= a.length && j >= b.length) return true;
    const without = (/** @type {number} */ inA, /** @type {number} */ inB) =>
      isNear(a, b, edits - 1, i + inA, j + inB);
    return (
      edits > 0 &&
      (without(1, 1) ||
        without(1, 0) ||
        without(0, 1) ||
        (a[i] === b[j + 1] && a[i + 1] === b[j] && without(2, 2)))
    );
  };
})();
