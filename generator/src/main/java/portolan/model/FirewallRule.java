package portolan.model;

import java.util.List;
import java.util.Optional;
import portolan.source.Position;
import portolan.text.Localized;

/**
 * A rule that Setup creates in the firewall of the server.
 *
 * @param id permanent id, unique in the line
 * @param line id of the product line
 * @param in versions that create it
 * @param name name as the system shows it
 * @param documentedAs name in the source, when it differs
 * @param direction inbound or outbound
 * @param nameEvidence where the rule was seen
 * @param roles roles that get it
 * @param ports ports that it opens
 * @param program program that it is bound to; empty for any program
 * @param processBound whether it holds for one program only
 * @param note remark
 * @param at where it is written
 */
public record FirewallRule(
    String id,
    String line,
    List<String> in,
    String name,
    Optional<String> documentedAs,
    Direction direction,
    Evidence nameEvidence,
    Cell<List<String>> roles,
    Cell<List<PortUse>> ports,
    Cell<Optional<String>> program,
    boolean processBound,
    Optional<Localized> note,
    Position at) {
  public FirewallRule {
    in = List.copyOf(in);
  }

  /** Direction of a rule. */
  public enum Direction {
    IN,
    OUT
  }
}
