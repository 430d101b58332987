// @ts-check
(function () {
  'use strict';
  const { SearchElement, el } = /** @type {any} */ (window).portolanSearch;
  const PAGE = 20;
  const SHOWN = 8;

  /** The page for searching: results with facets, all of its state in the address. */
  class SearchPage extends SearchElement {
    connectedCallback() {
      this.input = this.wake();
      this.title = document.title;
      this.limit = PAGE;
      /** @type {Record<string, string[]>} chosen ids of each facet */
      this.chosen = {};
      /** @type {Record<string, {title: string, names: Map<string, string>}>} */
      this.known = {};
      for (const list of this.querySelectorAll('datalist')) {
        const names = new Map();
        for (const { value, text } of list.options) names.set(value, text);
        this.known[list.dataset.facet || ''] = { title: list.dataset.title || '', names };
      }
      this.keys = Object.keys(this.known);
      this.note = el('p', 'results__note');
      this.count = el('p', 'results__count');
      this.list = el('ol', 'results__list');
      this.more = el('button', 'button', this.word('more'));
      this.more.type = 'button';
      this.more.hidden = true;
      this.side = this.querySelector('.facets');
      this.facets = el('div', 'facets__groups');
      this.badge = el('span', '');
      this.badge.hidden = true;
      this.reset = this.querySelector('.facets__clear');
      this.start = this.querySelector('.results__start');
      this.empty = this.querySelector('.results__empty');
      this.reset.before(this.facets);
      const status = el('div', '', this.note, this.count);
      status.setAttribute('role', 'status');
      this.start.before(status, this.list, this.more);

      this.input.addEventListener('focus', () => this.prepare());
      this.input.addEventListener('input', () => this.change('replaceState'));
      this.input.form.addEventListener('submit', (/** @type {Event} */ event) => {
        event.preventDefault();
        this.change('pushState');
      });
      this.side.addEventListener('change', (/** @type {Event} */ event) => {
        const box = /** @type {HTMLInputElement} */ (event.target);
        const others = this.chosen[box.name].filter((/** @type {string} */ id) => id !== box.value);
        this.chosen[box.name] = box.checked ? [...others, box.value] : others;
        this.change('pushState');
      });
      const refine = this.querySelector('.facets__open');
      refine.append(this.badge);
      refine.addEventListener('click', () => {
        const open = this.side.classList.toggle('facets--open');
        refine.setAttribute('aria-expanded', String(open));
      });
      this.reset.addEventListener('click', () => {
        for (const key of this.keys) this.chosen[key] = [];
        this.change('pushState');
        this.input.focus();
      });
      this.more.addEventListener('click', () => {
        const shown = this.list.children.length;
        this.limit += PAGE;
        this.run(() => this.list.children[shown]?.querySelector('a').focus());
      });
      addEventListener('popstate', () => this.read());
      this.read();
      if (!location.search) this.input.focus();
    }

    /**
     * What the page calls an id; an index that is newer than the page may have others.
     *
     * @param {string} key
     * @param {string} id
     */
    called(key, id) {
      return this.known[key]?.names.get(id) || id;
    }

    /** Takes the focus. */
    enter() {
      this.input.focus();
      this.input.select();
    }

    /** Takes its state from the address. */
    read() {
      const state = new URLSearchParams(location.search);
      this.input.value = state.get('q') || '';
      for (const key of this.keys) {
        this.chosen[key] = (state.get(key) || '').split(',').filter(Boolean);
      }
      this.limit = PAGE;
      this.run();
    }

    /**
     * Puts its state into the address.
     *
     * @param {'pushState' | 'replaceState'} how
     */
    change(how) {
      const parts = [];
      if (this.input.value.trim()) parts.push('q=' + encodeURIComponent(this.input.value));
      for (const key of this.keys) {
        const ids = this.chosen[key].map(encodeURIComponent);
        if (ids.length) parts.push(key + '=' + ids.join(','));
      }
      const address = location.pathname + (parts.length ? '?' + parts.join('&') : '');
      if (address !== location.pathname + location.search) history[how](null, '', address);
      this.limit = PAGE;
      this.run();
    }

    /**
     * Asks for what is in the field and chosen.
     *
     * @param {string[]} keys facets whose choice counts
     * @param {object} options of the engine
     * @param {(result: any) => void} done
     */
    find(keys, options, done) {
      const chosen = Object.fromEntries(keys.map((key) => [key, this.chosen[key]]));
      this.ask(this.input.value, { ...options, chosen, facets: true }, done);
    }

    /** @param {() => void=} then what to do once the results are shown */
    run(then) {
      const text = this.input.value.trim();
      document.title = text ? text + ' — ' + this.title : this.title;
      const keys = this.keys.filter((key) => this.chosen[key].length);
      this.start.hidden = Boolean(text || keys.length);
      if (!this.start.hidden) return this.clear();
      this.find(keys, { limit: this.limit, snippets: true }, (/** @type {any} */ result) => {
        this.show(result);
        if (then) then();
        if (result.state === 'ok') this.tally(result, keys);
      });
    }

    clear() {
      this.forget();
      this.say();
      this.count.textContent = '';
      this.list.replaceChildren();
      this.more.hidden = this.empty.hidden = this.side.hidden = true;
    }

    /** @param {...(Node | string)} parts */
    say(...parts) {
      this.note.replaceChildren(...parts);
      this.note.hidden = !parts.length;
    }

    /** @param {any} result */
    show(result) {
      if (!this.tell(result)) {
        const note = [...this.note.childNodes];
        this.clear();
        return this.say(...note);
      }
      this.count.textContent = result.total ? this.word('count', result.total) : '';
      this.list.replaceChildren(
        ...result.hits.map((/** @type {any} */ hit) => {
          const link = el('a', 'hit', ...this.hit(hit));
          link.href = this.address(hit);
          link.querySelector('.hit__body').prepend(
            el('span', 'hit__kind', this.called('kind', hit.kind)),
          );
          return el('li', '', link);
        }),
      );
      this.more.hidden = result.hits.length >= result.total;
      this.empty.hidden = result.total > 0;
    }

    /**
     * Counts the values of the facets. What is chosen in a facet does not narrow the facet itself,
     * and a value that the other facets leave without results stays in view.
     *
     * @param {any} result answer to the whole query
     * @param {string[]} keys facets with chosen values
     */
    tally(result, keys) {
      const counts = { ...result.facets };
      const ask = (/** @type {number} */ i) => {
        if (i > keys.length || !keys.length) {
          return this.draw(counts, keys.length ? counts.all : counts);
        }
        const key = keys[i];
        this.find(
          key ? keys.filter((other) => other !== key) : [],
          { limit: 1, snippets: false },
          (/** @type {any} */ one) => {
            if (key) counts[key] = one.facets[key];
            else counts.all = one.facets;
            ask(i + 1);
          },
        );
      };
      ask(0);
    }

    /**
     * @param {any} counts
     * @param {any} all counts without any choice: what to list
     */
    draw(counts, all) {
      const focused = document.activeElement;
      const at = focused instanceof HTMLInputElement && this.side.contains(focused);
      const name = at ? focused.name : '';
      const value = at ? focused.value : '';
      const groups = this.keys.map((key) => {
        const now = new Map(counts[key] || []);
        const ids = [
          ...new Set([...(all[key] || []).map((/** @type {any} */ one) => one[0]), ...this.chosen[key]]),
        ];
        if (ids.length < 2 && !this.chosen[key].length) return '';
        const items = ids.map((id) =>
          this.item(key, id, this.called(key, id), now.get(id) || 0),
        );
        const group = el('fieldset', 'facet', el('legend', '', this.known[key].title));
        group.append(...items.slice(0, SHOWN));
        if (items.length > SHOWN) {
          const rest = el('details', '', el('summary', '', this.word('rest', items.length - SHOWN)));
          rest.append(...items.slice(SHOWN));
          // What is chosen, and what the reader has opened, stays in view.
          const before = this.facets.querySelector('[data-facet=' + key + '] details');
          rest.open =
            before?.open || ids.slice(SHOWN).some((id) => this.chosen[key].includes(id));
          group.append(rest);
        }
        group.dataset.facet = key;
        return group;
      });
      this.facets.replaceChildren(...groups);
      this.side.hidden = !this.facets.children.length;
      const chosen = this.keys.reduce((sum, key) => sum + this.chosen[key].length, 0);
      this.reset.hidden = !chosen;
      this.badge.textContent = '(' + chosen + ')';
      this.badge.hidden = !chosen;
      for (const box of this.facets.querySelectorAll('input')) {
        if (at && box.name === name && box.value === value) box.focus();
      }
    }

    /**
     * @param {string} key
     * @param {string} id
     * @param {string} label
     * @param {number} count
     */
    item(key, id, label, count) {
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.name = key;
      box.value = id;
      box.checked = this.chosen[key].includes(id);
      return el(
        'label',
        'facet__item',
        box,
        el('span', 'facet__name', label),
        el('span', 'facet__count', String(count)),
      );
    }
  }
  customElements.define('search-page', SearchPage);
})();
