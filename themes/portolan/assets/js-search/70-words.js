// @ts-check
// Finds out which words are meant: as typed, else with letters of the other script that look
// alike, else with the other keyboard layout, else words that are spelled like the unknown ones.
(function () {
  'use strict';
  const { inner } = /** @type {any} */ (self).portolanSearch;

  const BEGINNING = 0.5;
  const NEAR = 0.6;
  const FAR = 0.3;
  const CYRILLIC = /[\u0400-\u04ff]/;
  const LATIN = /[a-z\u00c0-\u00ff]/;
  const NUMBER = /^[0-9.]*$/;

  /**
   * @typedef {{word: string, stem: string, live: boolean}} Word
   *     live when longer words that begin so are meant too
   * @typedef {{stem: string, beginning: string} | {words: Set<string>} |
   *     {low: number, high: number}} Mark
   *     what to mark in found texts: all forms of a word, some spellings, or ports
   * @typedef {{hits: any, repairs: any[], marks: Mark[]}} Understood
   *     hits are null when there is nothing to look for, as with stop words
   */

  /** @type {Understood} */
  const IGNORED = { hits: null, repairs: [], marks: [] };

  /**
   * @param {any} index
   * @param {string} stem
   */
  const hasStem = (index, stem) =>
    index.terms.postings(stem).some((/** @type {any} */ _, /** @type {number} */ field) => {
      return field < inner.SCORED_FIELDS;
    });

  /**
   * The documents of each word that begins so.
   *
   * @param {any} index
   * @param {string} beginning
   * @param {boolean} any whether one word is enough
   */
  function wordsFrom(index, beginning, any) {
    /** @type {number[][]} */
    const lists = [];
    index.terms.each(beginning, (/** @type {string} */ _, /** @type {any} */ shard, /** @type {number} */ at) => {
      const postings = shard.postings(at)[inner.DOCUMENTS_ONLY];
      if (postings) lists.push(postings.docs);
      return any && lists.length > 0;
    });
    return lists;
  }

  /**
   * @param {any} index
   * @param {Word} word
   */
  const isKnown = (index, { word, stem, live }) =>
    hasStem(index, stem) || (live && wordsFrom(index, word, true).length > 0);

  /**
   * The words of a chunk, without a last letter that just begins one.
   *
   * @param {any} index
   * @param {string} text
   * @param {boolean} live
   * @returns {Word[]}
   */
  function wordsOf(index, text, live) {
    return inner
      .words(text)
      .map((/** @type {string} */ word, /** @type {number} */ i, /** @type {string[]} */ all) => ({
        word,
        stem: inner.stem(word),
        live: live && i === all.length - 1 && !NUMBER.test(word),
      }))
      .filter(
        (/** @type {Word} */ { word, stem, live: last }) =>
          !last || word.length > 1 || hasStem(index, stem)
      )
      .map((/** @type {Word} */ one) => ({ ...one, live: one.live && one.word.length > 1 }));
  }

  /** @param {string} text in lower case */
  const isUnmixed = (text) =>
    inner.tokens(text).every((/** @type {any} */ { start, end }) => {
      const token = text.slice(start, end);
      return !(CYRILLIC.test(token) && LATIN.test(token));
    });

  /**
   * @param {any} index
   * @param {Word} word
   */
  function knownHits(index, { word, stem, live }) {
    const hits = inner.stemHits(index, stem);
    if (!live) return hits;
    const docs = inner.union(wordsFrom(index, word, false));
    return inner.any([hits, inner.constant('beginning ' + word, docs, BEGINNING)]);
  }

  /**
   * @param {any} index
   * @param {Word[]} words
   * @param {any[]} repairs
   * @returns {Understood}
   */
  function known(index, words, repairs) {
    return {
      hits: words.length ? inner.all(words.map((word) => knownHits(index, word))) : null,
      repairs,
      marks: words.map(markOf),
    };
  }

  /**
   * @param {Word} word
   * @returns {Mark}
   */
  const markOf = ({ word, stem, live }) => ({ stem, beginning: live ? word : '' });

  /**
   * Words that are spelled like an unknown one: an edit is a letter too many, too few, wrong, or
   * swapped with its neighbour. The first letter is always right.
   *
   * @param {any} index
   * @param {string} word
   * @returns {{words: string[], lists: number[][]}[]} those with one edit and those with two, each
   *     with the documents of each word
   */
  function similar(index, word) {
    /** @type {{words: string[], lists: number[][]}[]} */
    const found = [
      { words: [], lists: [] },
      { words: [], lists: [] },
    ];
    const most = word.length < 4 || NUMBER.test(word) ? 0 : word.length < 8 ? 1 : 2;
    if (!most) return found;
    index.terms.each(word[0], (/** @type {string} */ term, /** @type {any} */ shard, /** @type {number} */ at) => {
      if (Math.abs(term.length - word.length) > most) return;
      const distance = inner.distance(word, term, most);
      if (distance > most) return;
      const postings = shard.postings(at)[inner.DOCUMENTS_ONLY];
      if (!postings) return;
      const { words, lists } = found[Math.max(distance, 1) - 1];
      words.push(term);
      lists.push(postings.docs);
    });
    return found;
  }

  /**
   * @param {any} index
   * @param {Word[]} words
   * @returns {Understood}
   */
  function spelled(index, words) {
    const repairs = [];
    /** @type {Mark[]} */
    const marks = [];
    const members = [];
    for (const word of words) {
      if (isKnown(index, word)) {
        members.push(knownHits(index, word));
        marks.push(markOf(word));
        continue;
      }
      const [near, far] = similar(index, word.word);
      const to = near.words.concat(far.words);
      const constants = [];
      if (near.words.length) constants.push(inner.constant('', inner.union(near.lists), NEAR));
      if (far.words.length) constants.push(inner.constant('', inner.union(far.lists), FAR));
      if (to.length) {
        members.push(inner.best(`like ${near.words}/${far.words}`, constants, 0));
        repairs.push({ kind: 'fuzzy', from: word.word, to });
        marks.push({ words: new Set(to) });
      } else {
        members.push(inner.NOTHING);
      }
    }
    return { hits: inner.all(members), repairs, marks };
  }

  /**
   * @param {any} index
   * @param {{text: string, live: boolean}} clause
   * @returns {Understood} of no use when parts of the index were missing
   */
  inner.understand = function (index, { text, live }) {
    const lacking = index.missing.size;
    const typed = wordsOf(index, text, live);
    /** @param {Word[]} words */
    const allKnown = (words) => {
      const each = words.map((word) => isKnown(index, word));
      return index.missing.size > lacking || each.every(Boolean);
    };
    if (!typed.length) return IGNORED;
    if (allKnown(typed)) return known(index, typed, []);
    for (const read of [inner.inLatin(text), inner.inRussian(text)]) {
      if (read === text || !isUnmixed(read)) continue;
      const words = wordsOf(index, read, live);
      if (words.length && allKnown(words)) {
        return known(index, words, [{ kind: 'lookalike', from: text, to: [read] }]);
      }
    }
    const swapped = inner.otherLayout(text);
    const words = wordsOf(index, swapped, live);
    if (inner.tokens(swapped).length && allKnown(words)) {
      return known(index, words, [{ kind: 'layout', from: text, to: [swapped] }]);
    }
    return spelled(index, typed);
  };

  /**
   * A phrase: each stem, and each pair of neighbours.
   *
   * @param {any} index
   * @param {string} text
   * @returns {Understood}
   */
  inner.understandPhrase = function (index, text) {
    const stems = inner.words(text).map(inner.stem);
    if (!stems.length) return IGNORED;
    const members = stems.map((/** @type {string} */ stem) => inner.stemHits(index, stem));
    return {
      hits: inner.all(members, pairsOf(index, stems)),
      repairs: [],
      marks: stems.map((/** @type {string} */ stem) => ({ stem, beginning: '' })),
    };
  };

  /**
   * @param {any} index
   * @param {string[]} stems
   * @returns {{key: string, docs: number[]}[]} a filter for each pair of neighbours
   */
  function pairsOf(index, stems) {
    return stems.slice(1).map((stem, i) => {
      const pair = stems[i] + ' ' + stem;
      return { key: 'pair ' + pair, docs: index.pairs.docs(pair) };
    });
  }

  /**
   * Documents that have all words of an excluded text, exactly as typed.
   *
   * @param {any} index
   * @param {string} text
   * @param {boolean} phrase
   * @returns {number[] | null} null when there is nothing to exclude
   */
  inner.docsWith = function (index, text, phrase) {
    const stems = inner.words(text).map(inner.stem);
    if (!stems.length) return null;
    const members = stems.map((/** @type {string} */ stem) => inner.stemHits(index, stem));
    return inner.all(members, phrase ? pairsOf(index, stems) : []).docs;
  };
})();
