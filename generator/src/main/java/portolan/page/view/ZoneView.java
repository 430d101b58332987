package portolan.page.view;

/**
 * A network zone as a label.
 *
 * @param id {@code internet}, {@code perimeter}, {@code internal} or {@code same-server}
 * @param text name
 */
public record ZoneView(String id, String text) {}
