// @ts-check
(function () {
  'use strict';
  const { SearchElement, el } = /** @type {any} */ (window).portolanSearch;
  const LIMIT = 10;
  const QUIET_MS = 500;

  /** A field whose results open below it while the reader types: a combobox with a listbox. */
  class SearchBox extends SearchElement {
    connectedCallback() {
      this.input = this.wake();
      this.panel = this.querySelector('.search__panel');
      this.all = this.querySelector('.search__all');
      this.note = el('p', 'search__note');
      this.list = el('div', 'search__list');
      this.status = el('p', 'vh');
      this.status.setAttribute('role', 'status');
      this.set(this.list, { role: 'listbox', id: '_results', 'aria-label': this.word('results') });
      this.set(this.input, {
        role: 'combobox',
        'aria-autocomplete': 'list',
        'aria-controls': '_results',
        'aria-expanded': 'false',
      });
      this.panel.prepend(this.note, this.list);
      this.append(this.status);

      this.input.addEventListener('focus', () => this.prepare());
      this.input.addEventListener('input', () => this.run());
      this.input.addEventListener('keydown', (/** @type {KeyboardEvent} */ e) => this.key(e));
      this.panel.addEventListener('mousedown', (/** @type {MouseEvent} */ event) => {
        // The field keeps the focus when the reader clicks between the results.
        if (!(event.target instanceof Element && event.target.closest('a'))) event.preventDefault();
      });
      this.addEventListener('focusout', (/** @type {FocusEvent} */ event) => {
        if (event.relatedTarget instanceof Node && this.contains(event.relatedTarget)) return;
        this.close();
        this.classList.remove('search--open');
      });
      this.querySelector('.search__open')?.addEventListener('click', (/** @type {Event} */ e) => {
        e.preventDefault();
        this.enter();
      });
    }

    /**
     * @param {Element} element
     * @param {Record<string, string>} attributes
     */
    set(element, attributes) {
      for (const name in attributes) element.setAttribute(name, attributes[name]);
    }

    /** Takes the focus, and on a narrow screen the whole header. */
    enter() {
      const before = document.activeElement;
      this.classList.add('search--open');
      this.input.focus();
      this.input.select();
      if (before !== this.input) this.before = before;
    }

    run() {
      if (!this.input.value.trim()) return this.close();
      this.ask(this.input.value, { limit: LIMIT, snippets: true }, (/** @type {any} */ result) =>
        this.show(result),
      );
    }

    /** @param {any} result */
    show(result) {
      this.list.replaceChildren();
      this.point(-1);
      const answered = this.tell(result);
      const total = answered ? result.total : 0;
      /** @type {Map<string, HTMLElement>} */
      const groups = new Map();
      for (const hit of answered ? result.hits : []) {
        const group = groups.get(hit.kind) || this.group(hit.kind);
        groups.set(hit.kind, group);
        const option = el('a', 'search__option', ...this.hit(hit));
        this.set(option, { role: 'option', href: this.address(hit), tabindex: '-1' });
        option.setAttribute('aria-selected', 'false');
        group.append(option);
      }
      this.list.append(...groups.values());
      this.options().forEach((/** @type {Element} */ one, /** @type {number} */ i) => {
        one.id = '_result-' + i;
      });
      this.list.hidden = !total;
      this.all.hidden = !total;
      this.all.textContent = this.word('all', total);
      this.all.href = this.input.form.action + '?q=' + encodeURIComponent(this.input.value);
      this.expand();
      if (answered) this.announce(total ? this.word('count', total) : '', result);
    }

    /** @param {string} kind of results */
    group(kind) {
      const id = '_group-' + kind;
      const title = el('div', 'search__group', this.word('group-' + kind) || kind);
      const group = el('div', '', title);
      title.id = id;
      this.set(title, { role: 'presentation' });
      this.set(group, { role: 'group', 'aria-labelledby': id });
      return group;
    }

    /** @param {...(Node | string)} parts */
    say(...parts) {
      this.note.replaceChildren(...parts);
      this.note.hidden = !parts.length;
      if (parts.length) this.expand();
    }

    /**
     * Says how many results there are once the reader pauses.
     *
     * @param {string} count
     * @param {any} result
     */
    announce(count, result) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        this.status.textContent = [
          count || this.word('none'),
          ...this.repairs(result),
        ].join(' ');
      }, QUIET_MS);
    }

    /** @returns {HTMLAnchorElement[]} */
    options() {
      return [...this.list.querySelectorAll('.search__option')];
    }

    expand() {
      this.panel.hidden = false;
      this.input.setAttribute('aria-expanded', String(!this.list.hidden));
    }

    close() {
      this.forget();
      clearTimeout(this.timer);
      this.status.textContent = '';
      this.panel.hidden = true;
      this.point(-1);
      this.input.setAttribute('aria-expanded', 'false');
    }

    /** @param {number} to the option that Enter opens; -1: none */
    point(to) {
      this.active = to;
      this.options().forEach((one, i) => one.setAttribute('aria-selected', String(i === to)));
      const option = this.options()[to];
      if (option) {
        this.input.setAttribute('aria-activedescendant', option.id);
        option.scrollIntoView({ block: 'nearest' });
      } else {
        this.input.removeAttribute('aria-activedescendant');
      }
    }

    /** @param {KeyboardEvent} event */
    key(event) {
      if (event.isComposing) return;
      const shown = !this.panel.hidden;
      const count = this.options().length;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (!shown) return this.run();
        // The field itself stands between the last option and the first.
        const step = event.key === 'ArrowDown' ? 1 : -1;
        this.point(((this.active + 1 + step + count + 1) % (count + 1)) - 1);
      } else if (event.key === 'Enter' && shown && this.active >= 0) {
        event.preventDefault();
        this.options()[this.active].click();
      } else if (event.key === 'Escape' && shown) {
        event.preventDefault();
        this.close();
      } else if (event.key === 'Escape') {
        this.input.value = '';
        if (this.before instanceof HTMLElement) this.before.focus();
        this.classList.remove('search--open');
      }
    }
  }
  customElements.define('search-box', SearchBox);
})();
