// @ts-check
(function () {
  'use strict';
  const ON = 'diagram__on';
  const ROW_ON = 'path--on';

  // On a narrow screen the list of a ladder takes the place of the picture.
  const narrow = matchMedia('(max-width: 40rem)');
  const open = () => {
    if (!narrow.matches) return;
    for (const list of document.querySelectorAll('.diagram--ladder .diagram__list')) {
      /** @type {HTMLDetailsElement} */ (list).open = true;
    }
  };
  narrow.addEventListener('change', open);
  open();

  if (!document.querySelector('.diagram')) return;

  // A picture wider than the screen begins at its middle: its edges are empty.
  for (const picture of document.querySelectorAll('.diagram__scroll')) {
    picture.scrollLeft = (picture.scrollWidth - picture.clientWidth) / 2;
  }

  /** @param {Element} element @param {string} name */
  const words = (element, name) =>
    (element.getAttribute(name) || '').split(' ').filter((word) => word !== '');

  let marked = '';
  /** @type {Element | null} */
  let markedIn = null;

  /** Marks what shows some rows, or touches a node of one figure. */
  const mark = (
    /** @type {string[]} */ rows,
    /** @type {Element | null} */ figure,
    /** @type {string} */ node,
  ) => {
    // A pointer that moves inside one part changes nothing.
    const now = [...rows, '', node].join(' ');
    if (now === marked && figure === markedIn) return;
    marked = now;
    markedIn = figure;
    for (const part of document.querySelectorAll('.diagram [data-rows]')) {
      const shows = words(part, 'data-rows').some((id) => rows.includes(id));
      const touches =
        node !== '' &&
        figure !== null &&
        figure.contains(part) &&
        words(part, 'data-ends').includes(node);
      part.classList.toggle(ON, shows || touches);
    }
    for (const row of document.querySelectorAll('tr.path')) {
      row.classList.toggle(ROW_ON, rows.includes(row.id));
    }
  };

  /** @param {Event} event */
  const point = (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const part = target && target.closest('.diagram :is([data-rows], [data-node])');
    const row = target && target.closest('tr.path');
    if (part) {
      mark(
        words(part, 'data-rows'),
        part.closest('.diagram'),
        part.getAttribute('data-node') || '',
      );
    } else {
      mark(row ? [row.id] : [], null, '');
    }
  };
  document.addEventListener('mouseover', point);
  document.addEventListener('focusin', point);
  document.addEventListener('focusout', () => mark([], null, ''));
})();
