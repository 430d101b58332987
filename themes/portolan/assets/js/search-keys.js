// @ts-check
(function () {
  'use strict';
  const KEY = 'portolan-shortcuts';
  const FIELDS = 'input:not([type=checkbox]), textarea, select, [contenteditable]';

  /** Whether single keys are shortcuts, as far as storage does not know better. */
  let on = true;

  function allowed() {
    try {
      return localStorage.getItem(KEY) !== 'off' && on;
    } catch {
      return on;
    }
  }

  document.addEventListener('keydown', (event) => {
    const search = /** @type {any} */ (document.querySelector('search-box, search-page'));
    if (!search || event.altKey || event.defaultPrevented) return;
    // Keys by their place where a Russian layout has another letter or sign on them.
    const modifier = event.ctrlKey || event.metaKey;
    const wanted = modifier
      ? !event.shiftKey && event.code === 'KeyK'
      : (event.key === '/' || (event.code === 'Slash' && event.key === '.')) &&
        allowed() &&
        !(event.target instanceof Element && event.target.closest(FIELDS));
    if (!wanted) return;
    event.preventDefault();
    search.enter();
  });

  /** Switches shortcuts of a single key off and on, in this browser. */
  class ShortcutSwitch extends HTMLElement {
    connectedCallback() {
      const input = this.querySelector('input');
      if (!input) throw new Error('shortcut-switch: no <input> inside');
      input.disabled = false;
      input.checked = allowed();
      input.addEventListener('change', () => {
        on = input.checked;
        try {
          if (on) localStorage.removeItem(KEY);
          else localStorage.setItem(KEY, 'off');
        } catch {
          // Storage may be forbidden: the choice holds for this page.
        }
      });
    }
  }
  customElements.define('shortcut-switch', ShortcutSwitch);
})();
