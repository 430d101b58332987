// @ts-check
// Takes a query apart. It knows no index: the same text gives the same clauses everywhere.
(function () {
  'use strict';
  const { inner } = /** @type {any} */ (self).portolanSearch;

  const LONGEST_QUERY = 200;
  const HIGHEST_PORT = 65535;

  const EXCLUDED = /^[-\u2212]./;
  const QUOTED = /["\u00ab\u201c\u201e]([^"\u00bb\u201d\u201c]*)["\u00bb\u201d\u201c]?/y;
  const FILTER = new RegExp(`([^\\s:]+):(?:${QUOTED.source}|(\\S*))`, 'y');
  // Not before a letter: there it may be a letter of the other keyboard layout.
  const SEPARATOR = /[,;](?![a-z\u00df-\u00f6\u00f8-\u00ff\u0400-\u04ff])/;
  // Marks that people put around a number in a sentence.
  const AROUND = /^[([{<#\u2116]+|[.?!:)\]}>\-"\u00bb\u201d']+$/g;
  const DASH = '(?:[-\\u2010-\\u2015\\u2212\\u2026]|\\.{2,3})';
  const LONE_DASH = new RegExp(`^${DASH}$`);
  const PORTS = new RegExp(
    `^(?:(tcp|udp)[/:])?:?([0-9]{1,5})(?:${DASH}([0-9]{1,5}))?(?:/(tcp|udp))?$`
  );

  /** Names of the filters; the first name of each list is its key. */
  const FILTERS = [
    'role роль',
    'product version продукт версия',
    'proto protocol протокол',
    'auth authentication аутентификация проверка',
    'enc encryption шифрование',
    'kind вид тип',
    'transport транспорт',
    'exposure zone зона доступ',
    'weak weakness слабое устаревшее',
  ].map((names) => names.split(' '));

  /** Words that say that a number is a port. */
  const MARKER = /^(?:порт(?:ы|а|ов|у|ам|ами|ах|ом)?|ports?)$/;

  /**
   * @typedef {{low: number, high: number, transport: string, marked: boolean, live: boolean}} Port
   *     a port or a range; live while it may be the beginning of a longer port
   * @typedef {{is: 'words', text: string, live: boolean}} Words
   * @typedef {{is: 'phrase', text: string}} Phrase
   * @typedef {{is: 'ports', terms: Port[]}} Ports
   * @typedef {{is: 'filter', key: string, values: string[], typed: string}} Filter
   * @typedef {Words | Phrase | Ports | Filter} Clause
   * @typedef {{kind: string, from: string, to: string[]}} Repair
   * @typedef {{clause: Clause, terms?: Port[], sign: string, meant: string, excluded: boolean,
   *     listed: boolean}} Item
   *     a run of the text, before neighbours are joined: terms are there when it is ports; a sign
   *     when it may belong to a neighbour; listed when there is a comma before it
   */

  /** @param {string} run */
  const trimmed = (run) => run.replace(AROUND, '');

  /**
   * @param {string} run
   * @returns {string | undefined} the marker that it is, in the right layout
   */
  const markerIn = (run) =>
    [run, trimmed(run)]
      .flatMap((word) => [word, inner.otherLayout(word)])
      .find((word) => MARKER.test(word));

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

  /**
   * What a run without blanks and commas is.
   *
   * @param {string} run
   * @param {boolean} excluded
   * @param {boolean} atEnd whether the query ends with it
   * @returns {Partial<Item>}
   */
  function itemOf(run, excluded, atEnd) {
    if (EXCLUDED.test(run)) {
      run = run.slice(1);
      excluded = true;
    }
    const live = atEnd && !excluded;
    const port = portIn(run, live);
    /** @type {Clause} */
    const clause = { is: 'words', text: run, live };
    if (port) return { terms: [port], excluded };
    if (excluded) return { clause, excluded };
    if (run === 'or' || run === 'или' || run === '|') return { sign: 'or' };
    if (LONE_DASH.test(run)) return { sign: 'dash' };
    const meant = markerIn(run);
    if (meant) return { clause, sign: 'marker', meant };
    const transport = inner.inLatin(trimmed(run));
    const sign = /^(?:tcp|udp)$/.test(transport) ? 'transport' : '';
    return { clause, sign, meant: transport };
  }

  /**
   * The phrase or filter that begins at a place.
   *
   * @param {string} text
   * @param {number} at
   * @returns {{clause: Clause | null, end: number} | null} no clause when quotes are empty
   */
  function phraseOrFilter(text, at) {
    QUOTED.lastIndex = FILTER.lastIndex = at;
    const quoted = QUOTED.exec(text);
    if (quoted) {
      const clause = quoted[1].trim() ? { is: 'phrase', text: quoted[1] } : null;
      return { clause: /** @type {any} */ (clause), end: QUOTED.lastIndex };
    }
    const [typed, name, value, list] = /** @type {string[]} */ (FILTER.exec(text) || []);
    const names = FILTERS.find((each) => each.includes(name));
    if (!names) return null;
    const values = (list === undefined ? [value] : list.split(/[,;]/)).filter((one) => one.trim());
    return values.length
      ? { clause: { is: 'filter', key: names[0], values, typed }, end: FILTER.lastIndex }
      : null;
  }

  /**
   * Cuts a text at blanks, quotes, commas and colons, from left to right.
   *
   * @param {string} text in lower case
   */
  function scan(text) {
    /** @type {Item[]} */
    const items = [];
    let listed = false;
    /** @param {any} item */
    const push = (item) => {
      items.push(Object.assign({ listed }, item));
      listed = false;
    };
    const chunks = /\S+/g;
    let found;
    while ((found = chunks.exec(text))) {
      let chunk = found[0];
      const excluded = EXCLUDED.test(chunk);
      if (excluded) chunk = chunk.slice(1);
      const other = phraseOrFilter(text, chunks.lastIndex - chunk.length);
      if (other) {
        chunks.lastIndex = other.end;
        if (other.clause) push({ clause: other.clause, excluded });
        continue;
      }
      const pieces = chunk.split(SEPARATOR);
      // In port:443 the colon is as good as a blank.
      const [, word, port] = /^([^:]*):(.*)/.exec(pieces[0]) || [];
      const meant = !excluded && port && portIn(port, false) && markerIn(word);
      if (meant) {
        push({ clause: { is: 'words', text: word, live: false }, sign: 'marker', meant });
        pieces[0] = port;
      }
      pieces.forEach((piece, i) => {
        const atEnd = chunks.lastIndex === text.length && i === pieces.length - 1;
        if (i > 0) listed = true;
        if (piece) push(itemOf(piece, excluded, atEnd));
      });
    }
    return items;
  }

  /**
   * @param {Item | undefined} item
   * @param {(term: Port) => boolean} fits
   * @returns {any} the item when it is ports that all fit and are not excluded
   */
  const ports = (item, fits) =>
    item && item.terms && !item.excluded && item.terms.every(fits) ? item : null;

  /**
   * @param {Item} item
   * @param {Partial<Port>} properties of every port
   */
  const change = ({ terms = [] }, properties) =>
    terms.forEach((term) => Object.assign(term, properties));

  /**
   * Joins "5060 - 5070".
   *
   * @param {Item[]} items
   */
  function joinDashes(items) {
    for (let i = 0; i < items.length; i++) {
      if (items[i].sign !== 'dash') continue;
      const [from, to] = [items[i - 1], items[i + 1]].map((item) =>
        ports(item, (term) => term.low === term.high)
      );
      const joins =
        from && to && !to.listed && from.terms.length === 1 && to.terms.length === 1;
      if (joins) {
        const [first, second] = [from.terms[0], to.terms[0]];
        change(from, {
          low: Math.min(first.low, second.low),
          high: Math.max(first.low, second.low),
          transport: first.transport || second.transport,
          marked: first.low === second.low,
          live: false,
        });
      }
      items.splice(i--, joins ? 2 : 1);
    }
  }

  /**
   * Joins ports with commas between them.
   *
   * @param {Item[]} items
   */
  function joinLists(items) {
    for (let i = 1; i < items.length; i++) {
      const [before, item] = [items[i - 1], items[i]];
      if (before.terms && item.terms && item.listed && before.excluded === item.excluded) {
        before.terms.push(...item.terms);
        items.splice(i--, 1);
      }
    }
  }

  /**
   * Joins "tcp 443" and "443 tcp"; the following port comes first.
   *
   * @param {Item[]} items
   */
  function joinTransports(items) {
    for (let i = 0; i < items.length; i++) {
      const { sign, meant, listed } = items[i];
      if (sign !== 'transport') continue;
      const after = items[i + 1] && items[i + 1].sign === 'marker' ? i + 2 : i + 1;
      const [next, before] = [items[after], items[i - 1]].map((item) =>
        ports(item, (term) => !term.transport)
      );
      const joined = next && !next.listed ? next : !listed && before;
      if (!joined) continue;
      if (joined === next) next.listed = listed;
      change(joined, { transport: meant, live: false });
      items.splice(i--, 1);
    }
  }

  /**
   * Joins "port 443" and "443 port".
   *
   * @param {Item[]} items
   * @param {Repair[]} repairs
   */
  function joinMarkers(items, repairs) {
    for (let i = 0; i < items.length; i++) {
      const { sign, clause, meant, listed } = items[i];
      if (sign !== 'marker') continue;
      const next = ports(items[i + 1], () => true);
      const joined = next || (!listed && ports(items[i - 1], (term) => !term.marked));
      if (!joined) continue;
      const from = /** @type {Words} */ (clause).text;
      if (trimmed(from) !== meant) repairs.push({ kind: 'layout', from, to: [meant] });
      if (next) next.listed = next.listed || listed;
      change(joined, { marked: true });
      items.splice(next ? i : i--, 1);
    }
  }

  /**
   * @param {string} text as typed
   * @returns {{groups: Clause[][], exclusions: Clause[], repairs: Repair[]}} all groups have to be
   *     fulfilled, each by any of its clauses
   */
  inner.parse = function (text) {
    /** @type {Repair[]} */
    const repairs = [];
    const items = scan(text.slice(0, LONGEST_QUERY).toLowerCase());
    joinDashes(items);
    joinLists(items);
    joinTransports(items);
    joinLists(items);
    joinMarkers(items, repairs);
    joinLists(items);
    /** @type {Clause[][]} */
    const groups = [];
    /** @type {Clause[]} */
    const exclusions = [];
    let first = true;
    let alternative = false;
    for (const { clause, terms, sign, excluded } of items) {
      if (sign === 'or') {
        alternative = !first;
        continue;
      }
      /** @type {Clause} */
      const whole = terms ? { is: 'ports', terms } : clause;
      if (excluded) exclusions.push(whole);
      else if (alternative) groups[groups.length - 1].push(whole);
      else groups.push([whole]);
      first = !!excluded;
      alternative = false;
    }
    return { groups, exclusions, repairs };
  };
})();
