portolanSearch.index({ engine: 'search/stand-in.js' });
