// @ts-check
// The way to the engine of the search, and what its face shares. Every text becomes a text node.
(function () {
  'use strict';
  const BUSY_MS = 250;
  const SHORT_NUMBER = 5;
  /** A list of more numbers is cut to so many. */
  const MOST_NUMBERS = 8;
  const SHOWN_NUMBERS = 6;

  /** The only name that the files of the search know. The engine adds to it. */
  const engine = /** @type {any} */ ({
    /** @param {any} info what search/index.js says about the other files */
    index(info) {
      engine.info = info;
    },
  });
  /** @type {any} */ (window).portolanSearch = engine;

  /** @type {any} */
  let searcher = null;
  /** @type {((found: any, state?: string) => void)[] | null} */
  let waiting = null;

  /**
   * @param {string} address relative to the page
   * @param {() => void} ok
   * @param {() => void} failed
   */
  function load(address, ok, failed) {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => ok();
    script.onerror = () => {
      script.remove();
      failed();
    };
    document.head.append(script);
  }

  /**
   * Loads the index and the engine that it names, once for all who ask. When the engine is gone,
   * the index is an old copy from before the site was published anew, so it is asked for once more.
   *
   * @param {string} root the way up to the root of the site
   * @param {(found: any, state?: string) => void} done gets nothing and the reason when it fails
   */
  function open(root, done) {
    if (searcher) return done(searcher);
    if (waiting) return void waiting.push(done);
    waiting = [done];
    const end = (/** @type {any} */ found, /** @type {string=} */ state) => {
      const all = waiting || [];
      searcher = found;
      waiting = null;
      for (const one of all) one(found, state);
    };
    const ready = () =>
      end(engine.open({ root, lang: document.documentElement.lang, load }));
    const start = (/** @type {string} */ again) =>
      load(
        root + 'search/index.js' + again,
        () =>
          load(root + engine.info.engine, ready, () =>
            again ? end(null, 'updating') : start('?' + Date.now()),
          ),
        () => end(null, 'failed'),
      );
    start('');
  }

  /**
   * @param {string} tag
   * @param {string} name class, or empty
   * @param {...(Node | string)} children
   */
  function el(tag, name, ...children) {
    const element = document.createElement(tag);
    if (name) element.className = name;
    element.append(...children);
    return element;
  }

  /** @param {[string, boolean][]} parts text, and whether it was searched for */
  const marked = (parts) => parts.map(([text, hit]) => (hit ? el('mark', '', text) : text));

  /**
   * Ports of one result, those of the same transports together.
   *
   * @param {string} ports such as "80, 443/TCP; 53/TCP+UDP"
   */
  const chips = (ports) => (ports ? ports.split('; ').flatMap((one) => [chip(one), ' ']) : []);

  /** @param {string} ports such as "80, 443/TCP" */
  function chip(ports) {
    const end = ports.lastIndexOf('/');
    const transport = end < 0 ? '' : ports.slice(end);
    const numbers = (end < 0 ? ports : ports.slice(0, end)).split(', ');
    const port = el('span', 'port');
    if (numbers.join().length > SHORT_NUMBER) port.classList.add('port--range');
    if (numbers.length > MOST_NUMBERS) {
      numbers.push('+' + numbers.splice(SHOWN_NUMBERS).length);
    }
    const last = numbers.length - 1;
    numbers.forEach((number, i) => {
      const part = el('span', 'port__part', el('span', 'port__number', number));
      part.append(i < last ? ',' : el('span', 'port__transport', transport));
      port.append(i ? ' ' : '', part);
    });
    return port;
  }

  /** What the box and the page for searching have in common. */
  class SearchElement extends HTMLElement {
    /** Number of the last question; answers to older ones are dropped. */
    call = 0;
    /** Says after a while that the answer is not there yet. */
    busy = 0;

    /** Drops the last question, which the engine need not answer any more. */
    forget() {
      this.call++;
      clearTimeout(this.busy);
    }

    /**
     * A word of the interface.
     *
     * @param {string} name
     * @param {...string} places
     */
    word(name, ...places) {
      const text = this.getAttribute('data-' + name) || '';
      return text.replace(/\{(\d)\}/g, (all, n) => places[n] ?? all);
    }

    /** Makes the field usable. */
    wake() {
      for (const one of this.querySelectorAll('input, button')) one.removeAttribute('disabled');
      const input = this.querySelector('input');
      if (!input) throw new Error(this.localName + ': no <input> inside');
      return input;
    }

    /** Loads the engine before it is needed. */
    prepare() {
      open(this.word('root'), () => {});
    }

    /**
     * @param {string} text
     * @param {object} options of the engine
     * @param {(result: any) => void} done
     */
    ask(text, options, done) {
      this.forget();
      const { call } = this;
      this.busy = setTimeout(() => this.say(this.word('loading')), BUSY_MS);
      const answer = (/** @type {any} */ result) => {
        if (call !== this.call) return;
        clearTimeout(this.busy);
        done(result);
      };
      open(this.word('root'), (found, state) =>
        found ? found.search(text, options, answer) : answer({ state }),
      );
    }

    /**
     * Shows a message in place of results or above them.
     *
     * @param {...(Node | string)} parts nothing takes the message away
     */
    say(...parts) {
      throw new Error('say(' + parts + ')');
    }

    /**
     * Says why there is no answer, or what was repaired; tells whether there is an answer.
     *
     * @param {any} result
     */
    tell(result) {
      if (result.state !== 'ok') {
        const link = el('a', '', this.word('static'));
        link.setAttribute('href', this.word('ports'));
        this.say(this.word(result.state), ' ', link);
        return false;
      }
      const repairs = this.repairs(result);
      if (!result.total) repairs.push(this.word('none'));
      this.say(...repairs.map((one) => el('span', 'search__line', one)));
      return true;
    }

    /**
     * @param {any} result
     * @returns {string[]}
     */
    repairs(result) {
      return result.repairs.map((/** @type {any} */ one) =>
        this.word(one.kind, one.from, one.to.join(', ')),
      );
    }

    /** @param {any} hit */
    address(hit) {
      return this.word('root') + document.documentElement.lang + '/' + hit.href;
    }

    /**
     * A result as the content of its link.
     *
     * @param {any} hit
     */
    hit(hit) {
      const body = el('span', 'hit__body', el('span', 'hit__title', ...marked(hit.title)));
      const title = hit.title.map((/** @type {[string, boolean]} */ [text]) => text).join('');
      // What a note is about stands in its title already.
      const context = title.endsWith(hit.context) ? '' : hit.context;
      const where = [context, hit.product].filter(Boolean).join(' · ');
      if (where) body.append(el('span', 'hit__where', where));
      if (hit.snippet?.parts.length) {
        body.append(
          el(
            'span',
            'hit__text',
            hit.snippet.before ? '… ' : '',
            ...marked(hit.snippet.parts),
            hit.snippet.after ? ' …' : '',
          ),
        );
      }
      return [el('span', 'hit__ports', ...chips(hit.ports)), body];
    }
  }
  engine.SearchElement = SearchElement;
  engine.el = el;
})();
