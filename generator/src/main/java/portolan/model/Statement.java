package portolan.model;

import portolan.source.Position;
import portolan.text.Localized;

/**
 * A sentence with its origin.
 *
 * @param text the sentence, inline Markdown
 * @param evidence where it is from
 * @param at where it is written
 */
public record Statement(Localized text, Evidence evidence, Position at) {}
