package portolan.model;

import java.util.Optional;
import portolan.source.Position;
import portolan.text.Localized;

/**
 * A value with its condition and where it is from.
 *
 * @param value the value
 * @param when condition under which it holds
 * @param evidence where it was seen
 * @param at where it is written
 */
public record Cell<T>(T value, Optional<Localized> when, Evidence evidence, Position at) {}
