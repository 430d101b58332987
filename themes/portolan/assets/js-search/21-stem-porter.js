// @ts-check
// The English stemmer of Martin Porter (1980) with the two later rules "bli" and "logi".
(function () {
  'use strict';
  const { inner } = /** @type {any} */ (self).portolanSearch;

  // Of the endings that fit, the first one counts, and a longer one stands before a shorter one.
  const SECOND = pairs(
    'ational ate tional tion enci ence anci ance izer ize bli ble alli al entli ent eli e ousli ous ' +
      'ization ize ation ate ator ate alism al iveness ive fulness ful ousness ous aliti al ' +
      'iviti ive biliti ble logi log'
  );
  const THIRD = pairs('icate ic ative - alize al iciti ic ical ic ful - ness -');
  const FOURTH =
    /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$|ion$/;

  /** @param {string} list endings, each followed by what takes its place; a dash for nothing */
  function pairs(list) {
    const words = list.split(' ');
    const found = [];
    for (let i = 0; i < words.length; i += 2) {
      found.push([words[i], words[i + 1] === '-' ? '' : words[i + 1]]);
    }
    return found;
  }

  /**
   * Writes c for every consonant and v for every vowel; y is a vowel behind a consonant.
   *
   * @param {string} word
   */
  function shape(word) {
    let text = '';
    for (const letter of word) {
      const vowel = 'aeiou'.includes(letter) || (letter === 'y' && text.endsWith('c'));
      text += vowel ? 'v' : 'c';
    }
    return text;
  }

  /**
   * How many times a vowel is followed by a consonant.
   *
   * @param {string} word
   */
  const measure = (word) => shape(word).split('vc').length - 1;

  /** @param {string} word */
  const hasVowel = (word) => shape(word).includes('v');

  /** @param {string} word */
  const endsDoubled = (word) => word.length > 1 && /(.)\1$/.test(word) && shape(word).endsWith('c');

  /** @param {string} word */
  const endsShort = (word) => shape(word).endsWith('cvc') && !/[wxy]$/.test(word);

  /**
   * Puts another ending in the place of the first one that fits.
   *
   * @param {string} word
   * @param {string[][]} endings
   */
  function withOther(word, endings) {
    for (const [ending, other] of endings) {
      if (word.endsWith(ending)) {
        const start = word.slice(0, -ending.length);
        return measure(start) > 0 ? start + other : word;
      }
    }
    return word;
  }

  /** @param {string} word */
  function withoutPlural(word) {
    if (/(?:ss|i)es$/.test(word)) return word.slice(0, -2);
    return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  }

  /** @param {string} word */
  function withoutPast(word) {
    if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
    const start = word.replace(/(?:ed|ing)$/, '');
    if (start === word || !hasVowel(start)) return word;
    if (/(?:at|bl|iz)$/.test(start)) return start + 'e';
    if (endsDoubled(start)) return /[lsz]$/.test(start) ? start : start.slice(0, -1);
    return measure(start) === 1 && endsShort(start) ? start + 'e' : start;
  }

  /** @param {string} word */
  function withoutSuffix(word) {
    const found = FOURTH.exec(word);
    if (!found) return word;
    const start = word.slice(0, found.index);
    return measure(start) > 1 && (found[0] !== 'ion' || /[st]$/.test(start)) ? start : word;
  }

  /** @param {string} word */
  function withoutLastLetter(word) {
    if (word.endsWith('e')) {
      const start = word.slice(0, -1);
      const count = measure(start);
      if (count > 1 || (count === 1 && !endsShort(start))) word = start;
    }
    return /ll$/.test(word) && measure(word) > 1 ? word.slice(0, -1) : word;
  }

  /**
   * @param {string} word in lower case
   * @returns {string} its stem; the word itself when it is not English
   */
  inner.porterStem = function (word) {
    if (word.length < 3) return word;
    word = withoutPast(withoutPlural(word));
    if (word.endsWith('y') && hasVowel(word.slice(0, -1))) word = word.slice(0, -1) + 'i';
    word = withOther(withOther(word, SECOND), THIRD);
    return withoutLastLetter(withoutSuffix(word));
  };
})();
