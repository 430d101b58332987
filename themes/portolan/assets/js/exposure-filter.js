// @ts-check
(function () {
  'use strict';
  const TABLE = 'table.paths';

  /** Narrows the rows of a page to some zones of use. */
  class ExposureFilter extends HTMLElement {
    connectedCallback() {
      this.boxes = [...this.querySelectorAll('input')];
      this.status = this.querySelector('[role=status]');
      if (!this.status) throw new Error('exposure-filter: no status inside');
      this.hidden = false;
      // A page that is gone back to has its boxes as they were left.
      this.apply(this.boxes.every((box) => box.checked));
      this.addEventListener('change', () => this.apply());
      addEventListener('hashchange', () => this.reveal());
    }

    /** @param {boolean=} quiet when nothing was chosen yet */
    apply(quiet) {
      const wanted = this.boxes?.filter((box) => box.checked).map((box) => box.value) || [];
      let all = 0;
      let shown = 0;
      for (const table of document.querySelectorAll(TABLE)) {
        let left = 0;
        for (const row of /** @type {NodeListOf<HTMLElement>} */ (
          table.querySelectorAll('[data-exposure]')
        )) {
          row.hidden = !wanted.includes(row.dataset.exposure || '');
          all++;
          if (!row.hidden) left++;
        }
        table.closest('section')?.toggleAttribute('hidden', !left);
        shown += left;
      }
      const words = this.dataset.shown || '';
      if (this.status && !quiet) {
        this.status.textContent = words.replace('{0}', String(shown)).replace('{1}', String(all));
      }
    }

    /** Shows all rows again when a link leads to a hidden one, or to a table without any left. */
    reveal() {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!target?.closest('[data-exposure][hidden], section[hidden]')) return;
      for (const box of this.boxes || []) box.checked = true;
      this.apply();
      target.scrollIntoView();
    }
  }
  customElements.define('exposure-filter', ExposureFilter);
})();
