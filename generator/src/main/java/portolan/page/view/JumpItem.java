package portolan.page.view;

/**
 * One section of the page itself.
 *
 * @param text heading
 * @param href fragment, such as {@code #incoming}
 * @param count number of rows, or empty
 */
public record JumpItem(String text, String href, String count) {}
