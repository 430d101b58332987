// Stands in for the engine of the search: answers that tests of the interface can foretell.
// The first word of a query decides: none, failed, updating, layout; everything else finds 45 things.
(function () {
  'use strict';
  const TOTAL = 45;
  const EVIL = '"><img src=x onerror="window.hurt=1"><script>window.hurt=1</script>';
  const PORTS = [
    '443/TCP',
    '16000–17000/TCP+UDP',
    '1024–65535/UDP; 5060, 5061, 5065, 5066, 5067, 5068, 16000–17000/TCP',
    '',
    '1, 2, 3, 4, 5, 6, 7, 8, 9/TCP; 53/TCP+UDP',
  ];
  const KINDS = ['path', 'rule', 'path', 'note'];
  const answer = (state, total, hits, repairs) => ({
    state,
    total,
    hits,
    repairs,
    facets: {
      kind: [['path', 23], ['rule', 11], ['note', 11]],
      role: Array.from({ length: 12 }, (_, i) => ['role-' + i, 12 - i]),
      transport: [['tcp', 40], ['udp', 5]],
    },
  });
  const hit = (i, text) => ({
    doc: i,
    score: 1,
    kind: KINDS[i % KINDS.length],
    href: 'exchange-2010/edge-transport.html#edgesync',
    title: [['Thing ' + i + ' for ', false], [text, true], [i === 2 ? EVIL : '', false]],
    context: i === 2 ? EVIL : 'one → other',
    ports: i === 2 ? EVIL : PORTS[i % PORTS.length],
    product: i === 2 ? EVIL : '2010',
    snippet: { before: true, after: true, parts: [['What is ', false], [i === 2 ? EVIL : 'said', true]] },
  });
  window.standIn = [];
  let searches = 0;
  portolanSearch.open = () => ({
    search(text, { limit, chosen = {} }, done) {
      window.standIn.push([text, chosen]);
      const word = text.trim().split(' ').pop();
      const count = (chosen.kind || []).includes('rule') ? 11 : TOTAL;
      const hits = Array.from({ length: Math.min(limit, count) }, (_, i) => hit(i, text));
      const repairs = word === 'layout' ? [{ kind: 'layout', from: EVIL, to: ['port'] }] : [];
      const number = ++searches;
      setTimeout(() => {
        // As the engine, it does not answer what was asked before.
        if (number !== searches) return;
        if (word === 'failed' || word === 'updating') done(answer(word, 0, [], []));
        else if (word === 'none') done(answer('ok', 0, [], repairs));
        else done(answer('ok', count, hits, repairs));
      }, 5);
    },
  });
})();
