package portolan.model;

import portolan.source.Position;
import portolan.text.Localized;

/**
 * Why a value has no source.
 *
 * @param id id
 * @param label the reason in a few words
 * @param text the reason in full
 * @param at where it is written
 */
public record Reason(String id, Localized label, Localized text, Position at) {}
