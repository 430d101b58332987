package portolan.page.view;

import java.util.List;
import portolan.text.Html;

/**
 * One connector.
 *
 * @param anchor permanent id
 * @param name name in the language of the page
 * @param otherName name in the other language; the same when the product shows one name for both
 * @param service short name of its service
 * @param paths connections that it serves
 * @param others who is at the other end of them, each once
 * @param ports ports of all of them, each once
 * @param facts everything else that is known
 * @param note remark, or empty
 * @param notes notes about it
 * @param evidence where it is from
 */
public record ConnectorView(
    String anchor,
    String name,
    String otherName,
    String service,
    List<ServedPath> paths,
    List<String> others,
    List<PortLine> ports,
    List<FactLine> facts,
    Html note,
    List<NoteRef> notes,
    EvidenceView evidence) {
  public ConnectorView {
    paths = List.copyOf(paths);
    others = List.copyOf(others);
    ports = List.copyOf(ports);
    facts = List.copyOf(facts);
    notes = List.copyOf(notes);
  }
}
