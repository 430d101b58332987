// @ts-check
// Takes a query apart. It knows no index: the same text gives the same clauses everywhere.
(function () {
  'use strict';
  const { inner } = /** @type {any} */ (self).portolanSearch;

  const LONGEST_QUERY = 200;
  const HIGHEST_PORT = 65535;

  const BLANK = /\s/;
  const MINUS = /[-\u2212]/;
  const OPENING_QUOTE = /["\u00ab\u201c\u201e]/;
  const CLOSING_QUOTE = /["\u00bb\u201d\u201c]/;
  // Not before a letter: there it may be a letter of the other keyboard layout.
  const SEPARATOR = /^[,;](?![a-z\u00df-\u00f6\u00f8-\u00ff\u0400-\u04ff])/;
  // Marks that people put around a number in a sentence.
  const AROUND = /^[([{<#\u2116]+|[.?!:)\]}>\-"\u00bb\u201d']+$/g;
  const DASH = '(?:[-\\u2010-\\u2015\\u2212\\u2026]|\\.{2,3})';
  const LONE_DASH = new RegExp(`^${DASH}$`);
  const PORTS = new RegExp(
    `^(?:(tcp|udp)[/:])?:?([0-9]{1,5})(?:${DASH}([0-9]{1,5}))?(?:/(tcp|udp))?$`
  );

  /** Names of the filters; the first name of each list is its key. */
  const FILTERS = keysOf([
    'role роль',
    'product version продукт версия',
    'proto protocol протокол',
    'auth authentication аутентификация проверка',
    'enc encryption шифрование',
    'kind вид тип',
    'transport транспорт',
  ]);

  /** Words that say that a number is a port, in the layout that was meant. */
  const MARKERS = new Map();
  for (const word of 'порт порты порта портов порту портам портами портах портом port ports'.split(
    ' '
  )) {
    MARKERS.set(word, word);
    MARKERS.set(inner.otherLayout(word), word);
  }

  /**
   * @typedef {{low: number, high: number, transport: string, marked: boolean, live: boolean}} Port
   *     a port or a range; live while it may be the beginning of a longer port
   * @typedef {{is: 'words', text: string, live: boolean}} Words
   * @typedef {{is: 'phrase', text: string}} Phrase
   * @typedef {{is: 'ports', terms: Port[]}} Ports
   * @typedef {{is: 'filter', key: string, values: string[], typed: string}} Filter
   * @typedef {Words | Phrase | Ports | Filter} Clause
   * @typedef {{kind: string, from: string, to: string[]}} Repair
   * @typedef {{is: string, clause?: Clause, excluded?: boolean, listed?: boolean, meant?: string,
   *     terms?: Port[]}} Item
   *     a run of the text, before neighbours are joined
   */

  /** @param {string[]} lists */
  function keysOf(lists) {
    const keys = new Map();
    for (const list of lists) {
      const names = list.split(' ');
      for (const name of names) keys.set(name, names[0]);
    }
    return keys;
  }

  /** @param {string} run */
  const trimmed = (run) => run.replace(AROUND, '');

  /**
   * @param {string} run
   * @returns {string | undefined} the marker that it is, in the right layout
   */
  const markerIn = (run) => MARKERS.get(run) || MARKERS.get(trimmed(run));

  /** @param {string} text of a clause */
  inner.isMarker = (text) => markerIn(text) !== undefined;

  /**
   * The port or range that a run is.
   *
   * @param {string} run
   * @param {boolean} atEnd whether the query ends with it
   * @returns {Port | null}
   */
  function portIn(run, atEnd) {
    const bare = trimmed(run);
    const match = PORTS.exec(inner.inLatin(bare));
    if (!match) return null;
    const isRange = match[3] !== undefined;
    const first = Number(match[2]);
    const second = isRange ? Number(match[3]) : first;
    if (Math.max(first, second) > HIGHEST_PORT) return null;
    const transport = match[1] || match[4] || '';
    return {
      low: Math.min(first, second),
      high: Math.max(first, second),
      transport,
      marked: isRange && first === second,
      live: atEnd && !isRange && !transport && run.endsWith(bare),
    };
  }

  /** Cuts a text at blanks, quotes, commas and colons, from left to right. */
  class Scanner {
    /** @param {string} text in lower case */
    constructor(text) {
      this.text = text;
      this.at = 0;
      /** Whether there is a comma before the next run. */
      this.comma = false;
      /** @type {Item[]} */
      this.items = [];
    }

    scan() {
      while (this.at < this.text.length) {
        if (BLANK.test(this.text[this.at])) this.at++;
        else this.chunk();
      }
      return this.items;
    }

    chunk() {
      let end = this.at;
      while (end < this.text.length && !BLANK.test(this.text[end])) end++;
      const excluded = MINUS.test(this.text[this.at]) && this.at + 1 < end;
      if (excluded) this.at++;
      if (this.quoteIsHere()) {
        const text = this.quoted();
        if (text.trim()) this.add({ is: 'phrase', text }, excluded);
      } else if (!this.filter(end, excluded)) {
        if (!excluded) this.markerBeforeColon(end);
        this.pieces(end, excluded);
      }
    }

    quoteIsHere() {
      return this.at < this.text.length && OPENING_QUOTE.test(this.text[this.at]);
    }

    /** Goes behind the closing quote. */
    quoted() {
      const start = ++this.at;
      while (this.at < this.text.length && !CLOSING_QUOTE.test(this.text[this.at])) this.at++;
      return this.text.slice(start, this.at++);
    }

    /**
     * @param {number} end
     * @param {boolean} excluded
     * @returns {boolean} whether a filter was read; otherwise nothing was
     */
    filter(end, excluded) {
      const start = this.at;
      const colon = this.text.indexOf(':', start);
      const key = colon < 0 || colon >= end ? null : FILTERS.get(this.text.slice(start, colon));
      if (!key) return false;
      this.at = colon + 1;
      let values;
      if (this.quoteIsHere()) {
        values = [this.quoted()];
      } else {
        values = this.text.slice(this.at, end).split(/[,;]/);
        this.at = end;
      }
      values = values.filter((value) => value.trim());
      if (!values.length) {
        this.at = start;
        return false;
      }
      this.add({ is: 'filter', key, values, typed: this.text.slice(start, this.at) }, excluded);
      return true;
    }

    /** @param {number} at */
    isSeparator(at) {
      return SEPARATOR.test(this.text.slice(at, at + 2));
    }

    /**
     * In port:443 the colon is as good as a blank.
     *
     * @param {number} end
     */
    markerBeforeColon(end) {
      const colon = this.text.indexOf(':', this.at);
      if (colon < 0 || colon >= end) return;
      const word = this.text.slice(this.at, colon);
      const meant = markerIn(word);
      let stop = colon + 1;
      while (stop < end && !this.isSeparator(stop)) stop++;
      if (!meant || !portIn(this.text.slice(colon + 1, stop), false)) return;
      this.push({ is: 'marker', clause: { is: 'words', text: word, live: false }, meant });
      this.at = colon + 1;
    }

    /**
     * @param {number} end
     * @param {boolean} excluded
     */
    pieces(end, excluded) {
      let start = this.at;
      for (let i = start; i <= end; i++) {
        if (i < end && !this.isSeparator(i)) continue;
        if (i > start) this.piece(start, i, excluded);
        if (i < end) this.comma = true;
        start = i + 1;
      }
      this.at = end;
    }

    /**
     * @param {number} start
     * @param {number} end
     * @param {boolean} excludedChunk
     */
    piece(start, end, excludedChunk) {
      let run = this.text.slice(start, end);
      const minus = run.length > 1 && MINUS.test(run[0]);
      if (minus) run = run.slice(1);
      const excluded = excludedChunk || minus;
      const live = end === this.text.length && !excluded;
      const port = portIn(run, live);
      if (port) this.push({ is: 'numbers', terms: [port], excluded });
      else if (excluded) this.add({ is: 'words', text: run, live: false }, true);
      else this.word(run, live);
    }

    /**
     * @param {string} run
     * @param {boolean} live
     */
    word(run, live) {
      /** @type {Words} */
      const clause = { is: 'words', text: run, live };
      const meant = markerIn(run);
      const transport = inner.inLatin(trimmed(run));
      if (run === 'or' || run === 'или' || run === '|') this.push({ is: 'or' });
      else if (LONE_DASH.test(run)) this.push({ is: 'dash' });
      else if (meant) this.push({ is: 'marker', clause, meant });
      else if (/^(?:tcp|udp)$/.test(transport)) {
        this.push({ is: 'transport', clause, meant: transport });
      } else this.add(clause, false);
    }

    /**
     * @param {Clause} clause
     * @param {boolean} excluded
     */
    add(clause, excluded) {
      this.push({ is: 'other', clause, excluded });
    }

    /** @param {Item} item */
    push(item) {
      this.items.push(Object.assign(item, { listed: this.comma }));
      this.comma = false;
    }
  }

  /**
   * @param {Item | undefined} item
   * @param {(item: any) => boolean} [fits]
   * @returns {any} the item when it is ports, and such ones
   */
  const numbers = (item, fits) =>
    item && item.is === 'numbers' && (!fits || (!item.excluded && fits(item))) ? item : null;

  /** @param {any} item */
  const isOnePort = (item) => item.terms.length === 1 && item.terms[0].low === item.terms[0].high;

  /** @param {any} item */
  const hasNoTransport = (item) => item.terms.every((/** @type {Port} */ term) => !term.transport);

  /** @param {any} item */
  const isUnmarked = (item) => item.terms.every((/** @type {Port} */ term) => !term.marked);

  /**
   * @param {any} item
   * @param {boolean | undefined} listed
   * @param {Partial<Port>} change of every term
   */
  const changed = (item, listed, change) => ({
    is: 'numbers',
    terms: item.terms.map((/** @type {Port} */ term) => Object.assign({}, term, change)),
    excluded: false,
    listed,
  });

  /**
   * Joins "5060 - 5070".
   *
   * @param {Item[]} items
   */
  function joinDashes(items) {
    /** @type {Item[]} */
    const joined = [];
    for (let i = 0; i < items.length; i++) {
      if (items[i].is !== 'dash') {
        joined.push(items[i]);
        continue;
      }
      const from = numbers(joined[joined.length - 1], isOnePort);
      const to = numbers(items[i + 1], isOnePort);
      if (!from || !to || to.listed) continue;
      const ports = [from.terms[0].low, to.terms[0].low].sort((a, b) => a - b);
      const range = {
        low: ports[0],
        high: ports[1],
        transport: from.terms[0].transport || to.terms[0].transport,
        marked: ports[0] === ports[1],
        live: false,
      };
      joined[joined.length - 1] = Object.assign({}, from, { terms: [range] });
      i++;
    }
    return joined;
  }

  /**
   * Joins ports with commas between them.
   *
   * @param {Item[]} items
   */
  function joinLists(items) {
    /** @type {Item[]} */
    const joined = [];
    for (const item of items) {
      const before = numbers(joined[joined.length - 1]);
      if (before && numbers(item) && item.listed && before.excluded === item.excluded) {
        const terms = before.terms.concat(item.terms);
        joined[joined.length - 1] = Object.assign({}, before, { terms });
      } else {
        joined.push(item);
      }
    }
    return joined;
  }

  /**
   * Joins "tcp 443" and "443 tcp"; the following port comes first.
   *
   * @param {Item[]} items
   */
  function joinTransports(items) {
    const joined = items.slice();
    for (let i = 0; i < joined.length; i++) {
      const item = joined[i];
      if (item.is !== 'transport') continue;
      const after = joined[i + 1] && joined[i + 1].is === 'marker' ? i + 2 : i + 1;
      const next = numbers(joined[after], hasNoTransport);
      const before = numbers(joined[i - 1], hasNoTransport);
      const change = { transport: item.meant, live: false };
      if (next && !next.listed) {
        joined[after] = changed(next, item.listed, change);
        joined.splice(i--, 1);
      } else if (before && !item.listed) {
        joined[i - 1] = changed(before, before.listed, change);
        joined.splice(i--, 1);
      } else {
        joined[i] = { is: 'other', clause: item.clause, excluded: false };
      }
    }
    return joined;
  }

  /**
   * Joins "port 443" and "443 port".
   *
   * @param {Item[]} items
   * @param {Repair[]} repairs
   */
  function joinMarkers(items, repairs) {
    /** @type {Item[]} */
    const joined = [];
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      const next = numbers(items[i + 1], () => true);
      const before = numbers(joined[joined.length - 1], isUnmarked);
      if (item.is !== 'marker') {
        joined.push(item);
      } else if (next || (before && !item.listed)) {
        const from = /** @type {Words} */ (item.clause).text;
        const to = /** @type {string} */ (item.meant);
        if (trimmed(from) !== to) repairs.push({ kind: 'layout', from, to: [to] });
        if (next) {
          joined.push(changed(next, next.listed || item.listed, { marked: true }));
          i++;
        } else {
          joined[joined.length - 1] = changed(before, before.listed, { marked: true });
        }
      } else {
        joined.push({ is: 'other', clause: item.clause, excluded: false });
      }
    }
    return joined;
  }

  /**
   * @param {string} text as typed
   * @returns {{groups: Clause[][], exclusions: Clause[], repairs: Repair[]}} all groups have to be
   *     fulfilled, each by any of its clauses
   */
  inner.parse = function (text) {
    /** @type {Repair[]} */
    const repairs = [];
    let items = new Scanner(text.slice(0, LONGEST_QUERY).toLowerCase()).scan();
    items = joinLists(joinTransports(joinLists(joinDashes(items))));
    items = joinLists(joinMarkers(items, repairs));
    /** @type {Clause[][]} */
    const groups = [];
    /** @type {Clause[]} */
    const exclusions = [];
    let first = true;
    let alternative = false;
    for (const item of items) {
      if (item.is === 'or') {
        alternative = !first;
        continue;
      }
      const clause =
        item.is === 'numbers'
          ? { is: 'ports', terms: item.terms }
          : /** @type {any} */ (item.clause);
      if (item.excluded) exclusions.push(clause);
      else if (alternative) groups[groups.length - 1].push(clause);
      else groups.push([clause]);
      first = !!item.excluded;
      alternative = false;
    }
    return { groups, exclusions, repairs };
  };
})();
