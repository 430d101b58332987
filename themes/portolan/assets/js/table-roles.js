// @ts-check
(function () {
  'use strict';
  const ROLES = {
    THEAD: 'rowgroup',
    TBODY: 'rowgroup',
    TR: 'row',
    TD: 'cell',
  };

  // Rows that are shown as cards are no table to some browsers. The roles stay out of the markup,
  // where they would only repeat what the elements mean.
  for (const table of document.querySelectorAll('main table')) {
    table.setAttribute('role', 'table');
    for (const part of table.querySelectorAll('thead, tbody, tr, th, td')) {
      const role =
        part.tagName === 'TH'
          ? part.getAttribute('scope')?.startsWith('row')
            ? 'rowheader'
            : 'columnheader'
          : ROLES[part.tagName];
      part.setAttribute('role', role);
    }
  }
})();
