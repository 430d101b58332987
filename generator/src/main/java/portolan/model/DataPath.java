package portolan.model;

import java.util.List;
import java.util.Optional;
import portolan.source.Position;

/**
 * Who connects to whom, why, over which ports and how protected.
 *
 * @param id permanent id, unique in the line
 * @param line id of the product line
 * @param in versions in which it holds
 * @param formerly older ids that still lead here
 * @param replaces ids of paths whose place it takes
 * @param whoEvidence where the path as such was seen, when it differs from the evidence of the row
 * @param evidence evidence of the row
 * @param common what holds unless a version differs
 * @param variants what differs in some versions
 * @param at where it is written
 */
public record DataPath(
    String id,
    String line,
    List<String> in,
    List<String> formerly,
    List<String> replaces,
    Optional<Evidence> whoEvidence,
    Evidence evidence,
    PathFacts common,
    List<Variant<PathFacts>> variants,
    Position at) {
  public DataPath {
    in = List.copyOf(in);
    formerly = List.copyOf(formerly);
    replaces = List.copyOf(replaces);
    variants = List.copyOf(variants);
  }

  /** What holds in a version. */
  public PathFacts factsIn(String version) {
    return Variant.pick(common, variants, version);
  }
}
