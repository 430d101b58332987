package portolan.page.view;

/**
 * A port that people often ask for.
 *
 * @param text number
 * @param href page of the port
 * @param family protocol family
 * @param protocol protocol, or empty
 * @param use what it is for
 */
public record PortCard(String text, String href, String family, String protocol, String use) {}
