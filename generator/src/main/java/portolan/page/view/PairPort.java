package portolan.page.view;

/**
 * Ports of one direction of a pair that have protocol family and transport in common.
 *
 * @param chip the numbers or the word for them
 * @param protocols names of the protocols, or empty
 * @param symbol how the worst protected connection is encrypted: {@code on}, {@code off}, {@code
 *     none} or {@code unknown}
 * @param encryption the same in words
 */
public record PairPort(PortLine chip, String protocols, String symbol, String encryption) {}
