// @ts-check
// Turns the clauses of a query into documents with scores.
(function () {
  'use strict';
  const { inner } = /** @type {any} */ (self).portolanSearch;
  const { FIELDS } = inner;

  /** What the connections between two ends add: more than their titles can differ by. */
  const DIRECTED = 5;
  const REVERSE = 4;

  /**
   * Raises what leads from one end to the other, and not back.
   *
   * @param {any} index
   * @param {string} from stem
   * @param {string} to stem
   * @param {any} hits
   * @param {number} score
   */
  function raiseDirection(index, from, to, hits, score) {
    const docs = (/** @type {string} */ stem, /** @type {number} */ field) =>
      /** @type {number[]} */ (index.terms.postings(stem)[field] || []);
    const there = new Set(docs(to, FIELDS.TARGETS));
    for (const doc of docs(to, FIELDS.ROLES).concat(docs(from, FIELDS.TARGETS))) there.delete(doc);
    hits.raise(docs(from, FIELDS.ROLES).filter((doc) => there.has(doc)), score);
  }

  /**
   * Each element once.
   *
   * @param {any[]} elements
   */
  const distinct = (elements) =>
    Array.from(new Map(elements.map((one) => [JSON.stringify(one), one])).values());

  /** What one query means for the index. */
  class Plan {
    /** @param {any} index */
    constructor(index) {
      this.index = index;
      /** @type {any[]} hits that documents have to be among */
      this.groups = [];
      /** @type {any[]} */
      this.filters = [];
      /** @type {any[]} documents that are not wanted */
      this.exclusions = [];
      /** What is better: of two ends in a row, the first rather opens the connection. */
      this.directed = inner.hits('');
      /** The stem of the last group, if that is just one word. */
      this.last = '';
      /** @type {any[]} */
      this.repairs = [];
      /** @type {any[]} what to mark in found texts, in the order of the query */
      this.marks = [];
    }

    /** @param {any[]} clauses alternatives */
    group(clauses) {
      const members = [];
      /** @type {string[]} */
      const terms = [];
      let filtered = false;
      let only = '';
      for (const clause of clauses) {
        if (clause.is === 'filter') {
          terms.push(...this.filterTerms(clause));
          filtered = true;
        } else {
          const { hits, stem } = this.look(clause);
          members.push(...hits);
          if (clauses.length === 1) only = stem;
        }
      }
      if (!members.length) {
        if (filtered) this.filters.push(this.withAny(terms));
        return;
      }
      if (terms.length) members.push(this.withAny(terms));
      this.groups.push(inner.any(members));
      const { index, last, directed } = this;
      if (last && only && last !== only) {
        raiseDirection(index, last, only, directed, DIRECTED);
        raiseDirection(index, only, last, directed, REVERSE);
      }
      this.last = only;
    }

    /**
     * @param {any} clause
     * @returns {{hits: any[], stem: string}} alternatives, none when there is nothing to look for;
     *     and the stem of the only word, if it is one that the index has
     */
    look(clause) {
      const { index } = this;
      if (clause.is === 'ports') {
        const terms = distinct(clause.terms);
        for (const { low, high } of terms) this.marks.push({ low, high });
        return { hits: inner.portHits(index, terms), stem: '' };
      }
      const { hits, repairs, marks, stem } =
        clause.is === 'phrase'
          ? inner.understandPhrase(index, clause.text)
          : inner.understand(index, clause);
      this.repairs.push(...repairs);
      this.marks.push(...marks);
      return { hits: hits ? [hits] : [], stem };
    }

    /**
     * @param {any} filter
     * @returns {string[]}
     */
    filterTerms({ key, values, typed }) {
      const terms = values.flatMap((/** @type {string} */ value) => {
        const found = inner.facetTerms(this.index, key, value);
        // A protocol that is none may be a transport.
        if (found.length || key !== 'proto') return found;
        return inner.facetTerms(this.index, 'transport', value);
      });
      if (!terms.length) this.repairs.push({ kind: 'unknown-filter', from: typed, to: [] });
      return terms;
    }

    /**
     * @param {string[]} terms of facets
     * @returns {any} documents that have any of them, each with the score 1
     */
    withAny(terms) {
      const hits = inner.hits('facet ' + Array.from(new Set(terms)).sort());
      for (const term of terms) hits.raise(this.index.terms.docs(term), 1);
      return hits;
    }

    /** @param {any} clause */
    exclude(clause) {
      const { index } = this;
      if (clause.is === 'ports') {
        for (const term of clause.terms) this.exclusions.push(...inner.excludedByPort(index, term));
      } else if (clause.is === 'filter') {
        this.exclusions.push(this.withAny(this.filterTerms(clause)));
      } else {
        const hits = inner.hitsToRead(index, clause.text, clause.is === 'phrase');
        if (hits) this.exclusions.push(hits);
      }
    }

    /**
     * Documents of all groups; if there are none, those of all groups that the index knows at all;
     * if there are none either, those of any group.
     */
    run() {
      const { groups, filters, exclusions, directed } = this;
      if (!groups.length && !filters.length && !exclusions.length) return inner.NOTHING;
      const strict = inner.all(groups, filters, exclusions);
      strict.prefer(directed);
      const possible = groups.filter((one) => one !== inner.NOTHING);
      if (strict.docs.length || !possible.length || this.index.missing.size) return strict;
      const some = inner.all(possible, filters, exclusions);
      some.prefer(directed);
      const any = inner.all([inner.any(possible)], filters, exclusions);
      const relaxed = [some, any].find((one) => one.docs.length);
      if (relaxed) this.repairs.push({ kind: 'relaxed', from: '', to: [] });
      return relaxed || strict;
    }
  }

  /** @param {any[]} group */
  const isMarker = (group) =>
    group.length === 1 && group[0].is === 'words' && inner.isMarker(group[0].text);

  /**
   * @param {any} index
   * @param {string} text as typed
   * @param {{[key: string]: string[]}} chosen ids to filter by, besides the filters in the text
   * @returns {{hits: any, repairs: any[], marks: any[]}} of no use when parts of the index were
   *     missing
   */
  inner.find = function (index, text, chosen) {
    inner.prepareScores(index.core.docs);
    /** @type {{groups: any[][], exclusions: any[], repairs: any[]}} */
    const { groups, exclusions, repairs } = inner.parse(text);
    const plan = new Plan(index);
    plan.repairs.push(...repairs);
    for (const group of groups) if (!isMarker(group)) plan.group(group);
    // A word that says that a number is a port, but has none, means nothing beside other words:
    // half of all things have ports.
    if (!plan.groups.length && !plan.filters.length) {
      for (const group of groups) if (isMarker(group)) plan.group(group);
    }
    // Only now: what is chosen narrows what the text finds, and does not change what it means.
    for (const [key, ids] of Object.entries(chosen)) {
      plan.filters.push(plan.withAny(ids.map((id) => `@${key}:${id}`)));
    }
    for (const clause of exclusions) plan.exclude(clause);
    const hits = plan.run();
    return { hits, repairs: distinct(plan.repairs), marks: plan.marks };
  };
})();
