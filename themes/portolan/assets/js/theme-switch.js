// @ts-check
(function () {
  'use strict';
  const KEY = 'portolan-theme';
  const ORDER = ['system', 'light', 'dark'];

  /** One button that goes through the themes; its name says which one holds. */
  class ThemeSwitch extends HTMLElement {
    connectedCallback() {
      const button = this.querySelector('button');
      if (!button) throw new Error('theme-switch: no <button> inside');
      this.hidden = false;
      this.show(document.documentElement.dataset.theme || 'system');
      button.addEventListener('click', () => {
        const now = document.documentElement.dataset.theme || 'system';
        this.choose(ORDER[(ORDER.indexOf(now) + 1) % ORDER.length]);
      });
    }

    /** @param {string} theme one of ORDER */
    choose(theme) {
      if (theme === 'system') delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = theme;
      try {
        if (theme === 'system') localStorage.removeItem(KEY);
        else localStorage.setItem(KEY, theme);
      } catch {
        // Storage may be forbidden: the choice holds for this page.
      }
      this.show(theme);
    }

    /** @param {string} theme one of ORDER */
    show(theme) {
      const word = this.querySelector('.vh');
      const use = this.querySelector('use');
      if (word) word.textContent = this.getAttribute('data-' + theme);
      if (use) use.setAttribute('href', '#_theme-' + theme);
    }
  }
  customElements.define('theme-switch', ThemeSwitch);
})();
