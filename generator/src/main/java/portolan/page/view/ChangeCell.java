package portolan.page.view;

/**
 * A cell of a connection in two versions.
 *
 * @param name name of the cell
 * @param difference how much it differs, as a modifier of a class
 * @param word the difference in words, or empty
 * @param older value in the older version
 * @param newer value in the newer version
 */
public record ChangeCell(
    String name, String difference, String word, ChangeValue older, ChangeValue newer) {}
