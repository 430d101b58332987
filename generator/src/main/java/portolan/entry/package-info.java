/**
 * The resolved rows: one {@link portolan.entry.PathEntry} for each path and version in force, one
 * {@link portolan.entry.RuleEntry} for each firewall rule, with ranges as numbers, zones, roles,
 * notes and addresses. Everything that is shown, searched or exported reads entries. Start with
 * {@link portolan.entry.Entries}.
 */
package portolan.entry;
