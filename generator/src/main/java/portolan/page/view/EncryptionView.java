package portolan.page.view;

/**
 * The encryption of a connection.
 *
 * @param symbol {@code on}, {@code off}, {@code none} or {@code unknown}
 * @param supported methods that can protect it
 * @param byDefault words about what holds by default
 * @param condition condition of the default, or empty
 * @param unverified whether no source was found for the default
 * @param disputed whether sources disagree about the default
 */
public record EncryptionView(
    String symbol,
    CellView supported,
    String byDefault,
    String condition,
    boolean unverified,
    boolean disputed) {}
