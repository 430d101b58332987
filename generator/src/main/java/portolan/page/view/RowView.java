package portolan.page.view;

import java.util.List;

/**
 * One connection as a table row.
 *
 * @param anchor permanent id in the page
 * @param formerly anchors that it had before, none on pages that mix products
 * @param label what the connection is
 * @param permalink address of the row at its home
 * @param other the row in the other language
 * @param from who opens the connection
 * @param to who listens
 * @param exposure the widest zone from which it is used
 * @param ports ports in ascending order
 * @param portsDisputed whether sources disagree about the ports
 * @param portCondition when all of them are used, or empty
 * @param defaultAuthentication methods used by default
 * @param supportedAuthentication methods that can be used
 * @param encryption how it is protected
 * @param connectors connectors that serve it
 * @param notes notes about it
 * @param evidence where the cells are from
 */
public record RowView(
    String anchor,
    List<String> formerly,
    String label,
    String permalink,
    Alternate other,
    List<EndView> from,
    List<EndView> to,
    ZoneView exposure,
    List<PortLine> ports,
    boolean portsDisputed,
    String portCondition,
    CellView defaultAuthentication,
    CellView supportedAuthentication,
    EncryptionView encryption,
    List<Link> connectors,
    List<NoteRef> notes,
    EvidenceView evidence) {
  public RowView {
    formerly = List.copyOf(formerly);
    from = List.copyOf(from);
    to = List.copyOf(to);
    ports = List.copyOf(ports);
    connectors = List.copyOf(connectors);
    notes = List.copyOf(notes);
  }
}
