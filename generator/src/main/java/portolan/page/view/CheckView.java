package portolan.page.view;

import portolan.text.Html;

/**
 * A command that shows whether a setting works.
 *
 * @param where on which machine
 * @param command the command
 * @param expect what it should show
 * @param evidence where it is from
 */
public record CheckView(String where, CommandView command, Html expect, EvidenceView evidence) {}
