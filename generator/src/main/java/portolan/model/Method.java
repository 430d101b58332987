package portolan.model;

import portolan.source.Position;
import portolan.text.Localized;

/**
 * An authentication or encryption method.
 *
 * @param id id
 * @param label name
 * @param aliases other names
 * @param summary what it means
 * @param at where it is written
 */
public record Method(String id, Localized label, Aliases aliases, Localized summary, Position at) {}
