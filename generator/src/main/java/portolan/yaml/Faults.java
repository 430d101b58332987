package portolan.yaml;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The nodes of a file that cannot be trusted: faulty values, stand-ins for values that are missing,
 * lists from which a faulty item was left out, and blocks from which a stray key was left out. A
 * node is known by its identity, since equal values stand at many places.
 */
public final class Faults {
  private final Set<YamlNode> nodes = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Marks a node and gives it back. */
  <T extends YamlNode> T add(T node) {
    nodes.add(node);
    return node;
  }

  /** Whether a node is marked. */
  public boolean has(YamlNode node) {
    return nodes.contains(node);
  }
}
