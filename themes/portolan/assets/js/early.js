// @ts-check
// Sets the stored theme before anything is painted.
(function () {
  'use strict';
  try {
    const theme = localStorage.getItem('portolan-theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage may be forbidden: the theme of the system holds.
  }
})();
