// @ts-check
// Sets the stored theme before anything is painted, and says that scripts run, so that what needs
// them stands in its place at once.
(function () {
  'use strict';
  document.documentElement.dataset.script = '';
  try {
    const theme = localStorage.getItem('portolan-theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage may be forbidden: the theme of the system holds.
  }
})();
