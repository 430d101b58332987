package portolan.page.view;

import portolan.text.Html;

/**
 * One of the values that disagree.
 *
 * @param value the value
 * @param shown whether the tables show it
 * @param evidence where it was seen
 */
public record ConflictValue(Html value, boolean shown, EvidenceView evidence) {}
