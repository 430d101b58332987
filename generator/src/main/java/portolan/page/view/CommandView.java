package portolan.page.view;

/**
 * A command or a piece of configuration to copy.
 *
 * @param language name of the language or shell
 * @param text lines
 */
public record CommandView(String language, String text) {}
