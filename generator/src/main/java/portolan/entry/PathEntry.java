package portolan.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portolan.address.Place;
import portolan.model.Authentication;
import portolan.model.Cell;
import portolan.model.Conflict;
import portolan.model.Encryption;
import portolan.model.Evidence;
import portolan.model.Note;
import portolan.model.Product;
import portolan.model.Zone;
import portolan.text.Localized;

/**
 * A connection in one version, everything resolved.
 *
 * @param id permanent id, the anchor on pages of the version
 * @param formerly ids that it had before; they stay anchors at its home
 * @param product the version
 * @param label what the connection is
 * @param from who opens it
 * @param to who listens
 * @param exposure widest zone of use
 * @param whoEvidence where the connection as such was seen
 * @param ports ports in ascending order, run-time ports after them
 * @param portCondition condition under which the ports are used
 * @param portEvidence where the ports were seen
 * @param defaultAuthentication what is used by default
 * @param supportedAuthentication what can be used
 * @param encryption what can protect it
 * @param encryptionDefault what protects it by default
 * @param notes notes about it in file order
 * @param conflicts disagreements about it
 * @param home where it lives
 * @param replaces ids of paths whose place it takes
 */
public record PathEntry(
    String id,
    List<String> formerly,
    Product product,
    Localized label,
    List<End> from,
    List<End> to,
    Zone exposure,
    Evidence whoEvidence,
    List<PortEntry> ports,
    Optional<Localized> portCondition,
    Evidence portEvidence,
    Cell<Authentication> defaultAuthentication,
    Cell<Authentication> supportedAuthentication,
    Cell<Encryption> encryption,
    Cell<Encryption.Default> encryptionDefault,
    List<Note> notes,
    List<Conflict> conflicts,
    Place home,
    List<String> replaces) {
  public PathEntry {
    formerly = List.copyOf(formerly);
    from = List.copyOf(from);
    to = List.copyOf(to);
    ports = List.copyOf(ports);
    notes = List.copyOf(notes);
    conflicts = List.copyOf(conflicts);
    replaces = List.copyOf(replaces);
  }

  /** Of the id alone: going through every cell takes longer than what sets of rows are for. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Whether a role, a service on it or a group with it opens the connection. */
  public boolean opens(String role) {
    return from.stream().anyMatch(e -> e.roles().contains(role));
  }

  /** Whether a role, a service on it or a group with it listens. */
  public boolean listens(String role) {
    return to.stream().anyMatch(e -> e.roles().contains(role));
  }

  /** Whether sources disagree about a cell. */
  public boolean disputes(String cell) {
    return conflicts.stream().anyMatch(c -> c.cell().filter(cell::equals).isPresent());
  }

  /** Evidence of all cells; ports are one cell, but for those that have evidence of their own. */
  public List<Evidence> allEvidence() {
    List<Evidence> all = new ArrayList<>();
    all.add(whoEvidence);
    List<Evidence> ofPorts =
        ports.stream().filter(p -> !p.derived()).map(PortEntry::evidence).toList();
    if (ofPorts.contains(portEvidence)) {
      all.add(portEvidence);
    }
    ofPorts.stream().filter(e -> !e.equals(portEvidence)).forEach(all::add);
    all.add(defaultAuthentication.evidence());
    all.add(supportedAuthentication.evidence());
    all.add(encryption.evidence());
    all.add(encryptionDefault.evidence());
    return all;
  }
}
