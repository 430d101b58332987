package portolan.page.view;

import java.util.List;
import portolan.text.Html;

/**
 * One firewall rule created by Setup.
 *
 * @param anchor permanent id
 * @param permalink address of the rule at its home
 * @param name name as Windows shows it
 * @param documentedAs differing name in the source, or empty
 * @param direction inbound or outbound in words
 * @param roles server roles that get it
 * @param ports ports
 * @param portCondition when it opens them, or empty
 * @param program program file, or a word for any program
 * @param binding whether it is bound to a program, in words
 * @param note remark, or empty
 * @param notes notes about it
 * @param evidence where the cells are from
 */
public record RuleView(
    String anchor,
    String permalink,
    String name,
    String documentedAs,
    String direction,
    CellView roles,
    List<PortLine> ports,
    String portCondition,
    CellView program,
    String binding,
    Html note,
    List<NoteRef> notes,
    EvidenceView evidence) {
  public RuleView {
    ports = List.copyOf(ports);
    notes = List.copyOf(notes);
  }
}
