// @ts-check
(function () {
  'use strict';
  const SHOWN_MS = 2000;

  /** Copies the lines of a command; where that is not allowed, selects them. */
  class CopyCode extends HTMLElement {
    connectedCallback() {
      const button = this.querySelector('button');
      if (!button) throw new Error('copy-code: no <button> inside');
      button.hidden = false;
      button.addEventListener('click', () => void this.copy(button));
    }

    /** @param {HTMLButtonElement} button */
    async copy(button) {
      const code = this.querySelector('code');
      if (!code) throw new Error('copy-code: no <code> inside');
      const done = (await viaClipboard(code.textContent || '')) || viaSelection(code);
      const said = (done ? this.dataset.done : this.dataset.failed) || '';
      const status = this.querySelector('[role=status]');
      if (status) status.textContent = said;
      if (done) this.showDone(button, said);
    }

    /**
     * @param {HTMLButtonElement} button
     * @param {string} said
     */
    showDone(button, said) {
      const word = button.querySelector('.command__word');
      const use = button.querySelector('use');
      if (!word || !use || button.classList.contains('button--done')) return;
      const before = word.textContent;
      button.classList.add('button--done');
      word.textContent = said;
      use.setAttribute('href', '#_done');
      setTimeout(() => {
        button.classList.remove('button--done');
        word.textContent = before;
        use.setAttribute('href', '#_copy');
      }, SHOWN_MS);
    }
  }

  /** @param {string} text */
  async function viaClipboard(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  }

  /** @param {Element} code */
  function viaSelection(code) {
    const selection = getSelection();
    if (!selection) return false;
    selection.selectAllChildren(code);
    return document.execCommand('copy');
  }
  customElements.define('copy-code', CopyCode);
})();
