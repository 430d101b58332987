// @ts-check
(function () {
  'use strict';
  const PANELS = 'details.evidence[open], details.menu[open]';

  /** @param {(panel: HTMLDetailsElement) => boolean} which */
  function close(which) {
    for (const panel of /** @type {NodeListOf<HTMLDetailsElement>} */ (
      document.querySelectorAll(PANELS)
    )) {
      if (which(panel)) panel.open = false;
    }
  }

  /** @param {EventTarget | null} target */
  const node = (target) => (target instanceof Node ? target : null);

  // One panel is open at a time: it closes on Escape, on a click elsewhere, and when focus leaves.
  document.addEventListener('click', (event) => close((p) => !p.contains(node(event.target))));
  document.addEventListener('focusin', (event) => close((p) => !p.contains(node(event.target))));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    close((panel) => {
      if (panel.contains(document.activeElement)) panel.querySelector('summary')?.focus();
      return true;
    });
  });
})();
