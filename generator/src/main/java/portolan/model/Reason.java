package portolan.model;

import portolan.source.Position;
import portolan.text.Localized;

/**
 * Why a value has no source.
 *
 * @param id id
 * @param text the reason
 * @param at where it is written
 */
public record Reason(String id, Localized text, Position at) {}
