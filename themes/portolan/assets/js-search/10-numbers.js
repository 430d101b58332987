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

  /** @param {string} character one digit of a number below 64 */
  inner.digitValue = (character) => VALUES[character.charCodeAt(0)];

  /**
   * @param {string} text
   * @returns {number[]}
   */
  inner.numbers = function (text) {
    const all = [];
    let value = 0;
    let shift = 0;
    for (const digit of text) {
      const group = inner.digitValue(digit);
      value |= (group & 31) << shift;
      shift += 5;
      if (group < 32) {
        all.push(value);
        value = shift = 0;
      }
    }
    return all;
  };
})();
