// @ts-check
(function () {
  'use strict';

  /** Keeps place and query when the reader changes the language, and remembers the choice. */
  class LanguageLinks extends HTMLElement {
    connectedCallback() {
      this.addEventListener('click', (event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        if (!link) return;
        if (location.search) link.search = location.search;
        if (location.hash) link.hash = location.hash;
        try {
          localStorage.setItem('portolan-language', link.hreflang);
        } catch {
          // Storage may be forbidden: nothing is remembered.
        }
      });
    }
  }
  customElements.define('language-links', LanguageLinks);
})();
