// @ts-check
// Numbers of the index, written as text: little-endian groups of five bits, one character each;
// the sixth bit says that another group follows.
(function () {
  'use strict';
  const search = /** @type {any} */ (self).portolanSearch || {};
  /** @type {any} */ (self).portolanSearch = search;
  const inner = (search.inner = {});
  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const VALUES = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i;

  /** Reads one number after the other from a text. */
  class NumberReader {
    /**
     * @param {string} text
     * @param {number} [at] where the first number begins
     */
    constructor(text, at = 0) {
      this.text = text;
      this.at = at;
    }

    more() {
      return this.at < this.text.length;
    }

    next() {
      let value = 0;
      let shift = 0;
      let group;
      do {
        group = VALUES[this.text.charCodeAt(this.at++)];
        value |= (group & 31) << shift;
        shift += 5;
      } while (group & 32);
      return value;
    }
  }

  inner.NumberReader = NumberReader;
  /** @param {string} character one digit of a number below 64 */
  inner.digitValue = (character) => VALUES[character.charCodeAt(0)];
})();
