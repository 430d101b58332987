package portolan.page.view;

/**
 * A zone of use that the rows of a page can be narrowed to.
 *
 * @param zone the zone
 * @param count number of its rows
 */
public record ExposureChoice(ZoneView zone, int count) {}
