// @ts-check
// Chooses and marks passages of found texts.
(function () {
  'use strict';
  const { inner } = /** @type {any} */ (self).portolanSearch;

  /** Tokens of a passage. */
  const WINDOW = 24;
  const UNMARKED = -1;
  const PORT = /^[0-9]{1,5}$/;

  /**
   * @typedef {{start: number, end: number, mark: number}} Token
   *     mark is the number of the first mark that fits, or UNMARKED
   * @typedef {[string, boolean][]} Parts
   *     a text in pieces, with whether each of them is marked
   */

  /**
   * @param {any} mark
   * @param {string} word
   */
  function fits(mark, word) {
    if (!mark.stems) {
      return PORT.test(word) && mark.low <= Number(word) && Number(word) <= mark.high;
    }
    const { stems, beginning } = mark;
    return stems.includes(inner.stem(word)) || (beginning && word.startsWith(beginning));
  }

  /**
   * @param {string} text
   * @param {any[]} marks
   * @returns {Token[]}
   */
  const tokensOf = (text, marks) =>
    inner.tokens(text).map((/** @type {any} */ { start, end, word }) => ({
      start,
      end,
      mark: word ? marks.findIndex((mark) => fits(mark, word)) : UNMARKED,
    }));

  /**
   * @param {string} text
   * @param {number} start
   * @param {number} end
   * @param {Token[]} tokens between them
   * @returns {Parts}
   */
  function partsOf(text, start, end, tokens) {
    /** @type {Parts} */
    const parts = [];
    let at = start;
    for (const token of tokens) {
      if (token.mark === UNMARKED) continue;
      if (at < token.start) parts.push([text.slice(at, token.start), false]);
      parts.push([text.slice(token.start, token.end), true]);
      at = token.end;
    }
    if (at < end) parts.push([text.slice(at, end), false]);
    return parts;
  }

  /**
   * The first token of the window with most of the marks, each counted once; of these the one with
   * most marked tokens; of these the first.
   *
   * @param {Token[]} tokens
   */
  function bestWindow(tokens) {
    let best = 0;
    let mostMarks = -1;
    let mostTokens = -1;
    for (let i = 0; i < tokens.length; i++) {
      const marked = tokens.slice(i, i + WINDOW).filter((token) => token.mark !== UNMARKED);
      const marks = new Set(marked.map((token) => token.mark)).size;
      if (marks > mostMarks || (marks === mostMarks && marked.length > mostTokens)) {
        best = i;
        mostMarks = marks;
        mostTokens = marked.length;
      }
    }
    return best;
  }

  /**
   * @param {string} text
   * @param {any[]} marks
   * @returns {Parts} the whole text
   */
  inner.marked = (text, marks) => partsOf(text, 0, text.length, tokensOf(text, marks));

  /**
   * @param {string} text
   * @param {any[]} marks
   * @returns {{before: boolean, after: boolean, parts: Parts}} its best passage
   */
  inner.snippet = function (text, marks) {
    const tokens = tokensOf(text, marks);
    if (!tokens.length) return { before: false, after: false, parts: [] };
    const first = bestWindow(tokens);
    const shown = tokens.slice(first, first + WINDOW);
    // The full stop behind the last token belongs to the passage.
    let { end } = shown[shown.length - 1];
    while (end < text.length && /\S/.test(text[end])) end++;
    return {
      before: first > 0,
      after: first + shown.length < tokens.length,
      parts: partsOf(text, shown[0].start, end, shown),
    };
  };
})();
