package portolan.page.view;

/**
 * One use of a port in a row: the chip and the protocol beside it.
 *
 * @param kind {@code port}, {@code range}, {@code run-time}, {@code any} or {@code local}
 * @param text number, range or word
 * @param transport {@code TCP}, {@code UDP}, {@code TCP+UDP} or empty
 * @param href page of the port or range, or empty
 * @param family protocol family, such as {@code smtp}
 * @param protocol application protocol, empty text when not stated
 * @param security how the protocol is protected on this port, or empty when not stated
 * @param condition when the port is used, or empty
 * @param changeable whether an administrator can choose another number
 * @param derived whether the generator added it, such as the dynamic range behind an endpoint
 *     mapper
 * @param unverified whether no source was found for it
 */
public record PortLine(
    String kind,
    String text,
    String transport,
    String href,
    String family,
    Link protocol,
    String security,
    String condition,
    boolean changeable,
    boolean derived,
    boolean unverified) {}
