// @ts-check
(function () {
  'use strict';

  /** Says whether a date is past or still to come, by the reader's clock. */
  class FactDate extends HTMLElement {
    connectedCallback() {
      const { first = '', last = '', past = '', coming = '' } = this.dataset;
      const today = isoDay(new Date());
      const word = last < today ? past : first > today ? coming : '';
      if (!word || this.querySelector('.date__state')) return;
      const state = document.createElement('span');
      state.className = 'date__state';
      state.textContent = word;
      this.append(' ', state);
    }
  }

  /** @param {Date} date */
  function isoDay(date) {
    const month = String(date.getMonth() + 1).padStart(2, '0');
    const day = String(date.getDate()).padStart(2, '0');
    return date.getFullYear() + '-' + month + '-' + day;
  }

  customElements.define('fact-date', FactDate);
})();
