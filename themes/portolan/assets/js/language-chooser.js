// @ts-check
(function () {
  'use strict';

  /** Goes on to the remembered language, otherwise to the first one that the browser asks for. */
  class LanguageChooser extends HTMLElement {
    connectedCallback() {
      const links = Array.from(this.querySelectorAll('a'));
      const wanted = [remembered(), ...navigator.languages].map((tag) => tag.split('-')[0]);
      for (const tag of wanted) {
        const link = links.find((one) => one.hreflang === tag);
        if (link) {
          location.replace(link.href);
          return;
        }
      }
    }
  }

  function remembered() {
    try {
      return localStorage.getItem('portolan-language') || '';
    } catch {
      return '';
    }
  }
  customElements.define('language-chooser', LanguageChooser);
})();
