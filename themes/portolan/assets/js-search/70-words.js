// @ts-check
// Finds out which words are meant: as typed, else with letters of the other script that look
// alike, else with the other keyboard layout, else words that are spelled like the unknown ones.
(function () {
  'use strict';
  const { inner } = /** @type {any} */ (self).portolanSearch;
  const { FIELDS } = inner;

  /** What a word that begins as typed is worth: title, roles, targets, notes, alt, names. */
  const BEGINNINGS = [2, 1, 1, 0.5, 0.5, 1];
  const CYRILLIC = /[\u0400-\u04ff]/;
  const LATIN = /[a-z\u00c0-\u00ff]/;
  const NUMBER = /^[0-9.]*$/;

  /**
   * @typedef {{word: string, stem: string, live: boolean}} Word
   *     live when longer words that begin so are meant too
   * @typedef {{stems: string[], beginning: string} | {low: number, high: number}} Mark
   *     what to mark in found texts: all forms of some words, or ports
   * @typedef {{hits: any, repairs: any[], marks: Mark[], stem: string}} Understood
   *     hits are null when there is nothing to look for, as with stop words; stem is that of the
   *     only word, if it is one that the index has
   */

  /**
   * @param {any} index
   * @param {string} stem
   */
  const hasStem = (index, stem) => index.terms.postings(stem).some(Boolean);

  /**
   * @param {any} index
   * @param {string} beginning
   */
  function hasBeginning(index, beginning) {
    let found = false;
    index.terms.words(beginning, () => (found = true));
    return found;
  }

  /**
   * @param {any} index
   * @param {Word} word
   */
  const isKnown = (index, { word, stem, live }) =>
    hasStem(index, stem) || (live && hasBeginning(index, word));

  /**
   * The words of a chunk, without a last letter that just begins one.
   *
   * @param {any} index
   * @param {string} text
   * @param {boolean} live
   * @returns {Word[]}
   */
  function wordsOf(index, text, live) {
    /** @type {string[]} */
    const all = inner.words(text);
    return all.flatMap((word, i) => {
      const stem = inner.stem(word);
      const last = live && i === all.length - 1 && !NUMBER.test(word);
      const begun = word.length > 1;
      return last && !begun && !hasStem(index, stem) ? [] : [{ word, stem, live: last && begun }];
    });
  }

  /** @param {string} text in lower case */
  const isUnmixed = (text) =>
    inner
      .tokenTexts(text)
      .every((/** @type {string} */ token) => !(CYRILLIC.test(token) && LATIN.test(token)));

  /**
   * @param {any} index
   * @param {Word} word
   */
  function knownHits(index, { word, stem, live }) {
    const hits = inner.stemHits(index, stem);
    if (!live) return hits;
    const stems = new Set();
    index.terms.words(word, (/** @type {string} */ longer) => {
      stems.add(inner.stem(longer));
    });
    const begun = inner.hits('beginning ' + word);
    for (const one of stems) {
      /** @type {number[][]} */
      const postings = index.terms.postings(one);
      postings.forEach((docs, field) => {
        begun.raise(docs, BEGINNINGS[field]);
      });
    }
    return inner.any([hits, begun]);
  }

  /**
   * Words that are spelled like an unknown one, with one edit or, if there are none, with two. The
   * first letter is always right.
   *
   * @param {any} index
   * @param {string} word
   * @returns {Map<string, string>} their stems, each with the shortest of its words
   */
  function similar(index, word) {
    /** @type {Map<string, string>} */
    const shortest = new Map();
    const most = word.length < 4 || NUMBER.test(word) ? 0 : word.length < 8 ? 1 : 2;
    for (let edits = 1; edits <= most && !shortest.size; edits++) {
      index.terms.words(word[0], (/** @type {string} */ like) => {
        if (!inner.isNear(word, like, edits)) return;
        const stem = inner.stem(like);
        const other = shortest.get(stem);
        if (!other || like.length < other.length) shortest.set(stem, like);
      });
    }
    return shortest;
  }

  /**
   * @param {any} index
   * @param {Word[]} words
   * @param {any[]} repairs
   * @param {boolean} [misspelt] whether the index has not all of them
   * @returns {Understood}
   */
  function understood(index, words, repairs, misspelt = false) {
    /** @type {Mark[]} */
    const marks = [];
    const members = words.map((one) => {
      const { word, stem, live } = one;
      if (!misspelt || isKnown(index, one)) {
        marks.push({ stems: [stem], beginning: live ? word : '' });
        return knownHits(index, one);
      }
      const shortest = similar(index, word);
      const stems = Array.from(shortest.keys()).sort();
      if (stems.length) {
        repairs.push({ kind: 'fuzzy', from: word, to: stems.map((like) => shortest.get(like)) });
        marks.push({ stems, beginning: '' });
      }
      return inner.highest(stems.map((like) => inner.stemHits(index, like)));
    });
    return {
      hits: words.length ? inner.all(members) : null,
      repairs,
      marks,
      stem: words.length === 1 && !misspelt ? words[0].stem : '',
    };
  }

  /**
   * @param {any} index
   * @param {{text: string, live: boolean}} clause
   * @returns {Understood} of no use when parts of the index were missing
   */
  inner.understand = function (index, { text, live }) {
    const lacking = index.missing.size;
    /** @param {Word[]} words */
    const allKnown = (words) => {
      const each = words.map((word) => isKnown(index, word));
      return index.missing.size > lacking || each.every(Boolean);
    };
    const typed = wordsOf(index, text, live);
    if (allKnown(typed)) return understood(index, typed, []);
    for (const read of [inner.inLatin(text), inner.inRussian(text)]) {
      if (read === text || !isUnmixed(read)) continue;
      const words = wordsOf(index, read, live);
      if (words.length && allKnown(words)) {
        return understood(index, words, [{ kind: 'lookalike', from: text, to: [read] }]);
      }
    }
    const swapped = inner.otherLayout(text);
    const words = wordsOf(index, swapped, live);
    if (inner.tokens(swapped).length && allKnown(words)) {
      return understood(index, words, [{ kind: 'layout', from: text, to: [swapped] }]);
    }
    return understood(index, typed, [], true);
  };

  /**
   * A phrase: each stem, and each pair of neighbours.
   *
   * @param {any} index
   * @param {string} text
   * @returns {Understood}
   */
  inner.understandPhrase = function (index, text) {
    const words = wordsOf(index, text, false);
    const { hits, repairs, marks } = understood(index, words, []);
    return { hits: hits && inner.all([hits], pairsOf(index, words)), repairs, marks, stem: '' };
  };

  /**
   * @param {any} index
   * @param {Word[]} words
   * @returns {any[]} a filter for each pair of neighbours
   */
  const pairsOf = (index, words) =>
    words.slice(1).map(({ stem }, i) => {
      const pair = words[i].stem + ' ' + stem;
      return inner.hits('pair ' + pair).raise(index.pairs.docs(pair), 1);
    });

  /**
   * Documents where all words of an excluded text can be read, exactly as typed. Other names that
   * a document is found by are not among what people read.
   *
   * @param {any} index
   * @param {string} text
   * @param {boolean} phrase
   * @returns {any} hits; 0 when there is nothing to exclude
   */
  inner.hitsToRead = function (index, text, phrase) {
    const words = wordsOf(index, text, false);
    const members = words.map(({ stem }) => {
      const hits = inner.hits('read ' + stem);
      /** @type {number[][]} */
      const postings = index.terms.postings(stem);
      postings.forEach((docs, field) => {
        if (field <= FIELDS.NOTES) hits.raise(docs, 1);
      });
      return hits;
    });
    return words.length && inner.all(members, phrase ? pairsOf(index, words) : []);
  };
})();
