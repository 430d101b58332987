package portolan.page.view;

import portolan.text.Html;

/**
 * One place where a port or range is named outside of the tables.
 *
 * @param kind what the number means there, in words
 * @param text name or note
 * @param href address of the place
 * @param evidence where it is from
 */
public record PortUseView(String kind, Html text, String href, EvidenceView evidence) {}
