package portolan.model;

import java.util.Optional;
import portolan.source.Position;
import portolan.text.Localized;

/**
 * Settings of the site.
 *
 * @param name name in the header
 * @param title heading of the home page
 * @param lead what the site answers, one or two sentences
 * @param baseUrl address under which the site is published, ending in a slash
 * @param report address where readers report mistakes
 * @param at where it is written
 */
public record Site(
    Localized name,
    Localized title,
    Localized lead,
    Optional<String> baseUrl,
    Optional<String> report,
    Position at) {}
