package portolan.page.view;

/**
 * A label of a row that has a weakness.
 *
 * @param kind {@code weak} or {@code retired}
 * @param kindText the same in words
 * @param link name of the weakness and address of its explanation
 */
public record WeaknessMark(String kind, String kindText, Link link) {}
