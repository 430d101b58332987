package portolan.model;

import portolan.source.Position;
import portolan.text.Localized;

/**
 * An entry of the glossary.
 *
 * @param id id
 * @param label the term
 * @param aliases other names
 * @param text explanation
 * @param at where it is written
 */
public record Term(String id, Localized label, Aliases aliases, Localized text, Position at) {}
