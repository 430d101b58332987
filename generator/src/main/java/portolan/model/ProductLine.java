package portolan.model;

import java.util.List;
import java.util.Optional;
import portolan.source.Position;
import portolan.text.Localized;

/**
 * A product with its versions.
 *
 * @param id id
 * @param label name
 * @param summary what it is
 * @param versions versions from the oldest to the newest
 * @param ordered whether the versions are successive releases, each taking the place of the one
 *     before
 * @param at where it is written
 */
public record ProductLine(
    String id,
    Localized label,
    Localized summary,
    List<Product> versions,
    boolean ordered,
    Position at) {
  public ProductLine {
    versions = List.copyOf(versions);
  }

  /** The release before a version; none for the first one and where versions do not succeed. */
  public Optional<Product> before(Product version) {
    int index = versions.indexOf(version);
    return ordered && index > 0 ? Optional.of(versions.get(index - 1)) : Optional.empty();
  }
}
