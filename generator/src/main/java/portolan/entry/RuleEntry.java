package portolan.entry;

import java.util.List;
import java.util.Optional;
import portolan.address.Place;
import portolan.model.Cell;
import portolan.model.Evidence;
import portolan.model.FirewallRule;
import portolan.model.Note;
import portolan.model.Product;
import portolan.text.Localized;

/**
 * A firewall rule in one version, everything resolved.
 *
 * @param id permanent id
 * @param product the version
 * @param name name as the system shows it
 * @param documentedAs name in the source, when it differs
 * @param direction inbound or outbound
 * @param nameEvidence where the rule as such was seen
 * @param roles roles that get it
 * @param ports ports that it opens
 * @param portCondition condition under which it opens them
 * @param portEvidence where the ports were seen
 * @param program program that it is bound to; empty for any
 * @param processBound whether it holds for one program only
 * @param note remark
 * @param notes notes about it
 * @param home where it lives
 */
public record RuleEntry(
    String id,
    Product product,
    String name,
    Optional<String> documentedAs,
    FirewallRule.Direction direction,
    Evidence nameEvidence,
    Cell<List<String>> roles,
    List<PortEntry> ports,
    Optional<Localized> portCondition,
    Evidence portEvidence,
    Cell<Optional<String>> program,
    boolean processBound,
    Optional<Localized> note,
    List<Note> notes,
    Place home) {
  public RuleEntry {
    ports = List.copyOf(ports);
    notes = List.copyOf(notes);
  }
}
