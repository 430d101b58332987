// @ts-check
// The Russian stemmer of the Snowball project. Its endings are regular expressions that are looked
// for from the left, so the longest ending that reaches the end of the word is the one found.
(function () {
  'use strict';
  const { inner } = /** @type {any} */ (self).portolanSearch;

  // Where the endings may begin: behind the first vowel; some only behind the second syllable.
  const FIRST_REGION = /^[^аеиоуыэюя]*[аеиоуыэюя]/;
  const SECOND_REGION =
    /^[^аеиоуыэюя]*[аеиоуыэюя]+[^аеиоуыэюя]+[аеиоуыэюя]+[^аеиоуыэюя]/;

  // An ending in the group after ([ая]) counts only behind one of these letters, which stays.
  const GERUND = /(?:[иы]|([ая]))в(?:ши(?:сь)?)?$/;
  const REFLEXIVE = /с[ья]$/;
  const ADJECTIVE = /(?:[еиоы][ей]|[иы]ми|[еиоы]м|[ео]го|[ео]му|[иы]х|[еоую]ю|[ая]я)$/;
  const PARTICIPLE = /(?:[иы]вш|ующ|([ая])(?:ем|нн|вш|ю?щ))$/;
  const VERB = new RegExp(
    '(?:[иы]л[аио]?|ен[аоы]?|[еу]й(?:те)?|ите|[иы](?:м|ть?)|ят|у[ею]т|ишь|у?ю|' +
      '([ая])(?:л[аио]?|н[аоы]?|нно|[ей]те|й|ем|[ею]т|ть|ешь))$'
  );
  const NOUN = new RegExp(
    '(?:а|[ео]в|[иь]?е|и?ями|ами|[еи]?и|и?ей|[ои]?й|и?ям|и?ем|[ао]м|о|у|и?ях|ах|ы|ь|[иь]?[юя])$'
  );
  const DERIVED = /ость?$/;
  const SUPERLATIVE = /ейше?$/;
  const DOUBLED = /(н)н$/;

  /**
   * @param {string} word in lower case
   * @returns {string} its stem; the word itself when it is not Russian
   */
  inner.russianStem = function (word) {
    const start = FIRST_REGION.exec(word);
    if (!start) return word;
    const head = start[0];
    let tail = word.slice(head.length);

    /** @param {RegExp} ending */
    function cut(ending) {
      const found = ending.exec(tail);
      if (found) tail = tail.slice(0, found.index) + (found[1] || '');
      return !!found;
    }

    if (!cut(GERUND)) {
      cut(REFLEXIVE);
      if (cut(ADJECTIVE)) cut(PARTICIPLE);
      else if (!cut(VERB)) cut(NOUN);
    }
    cut(/и$/);
    const second = SECOND_REGION.exec(word);
    const derived = second && DERIVED.exec(tail);
    if (derived && head.length + derived.index >= second[0].length) cut(DERIVED);
    const superlative = cut(SUPERLATIVE);
    if (!cut(DOUBLED) && !superlative) cut(/ь$/);
    return head + tail;
  };
})();
