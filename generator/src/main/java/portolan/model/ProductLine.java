package portolan.model;

import java.util.List;
import portolan.source.Position;
import portolan.text.Localized;

/**
 * A product with its versions.
 *
 * @param id id
 * @param label name
 * @param summary what it is
 * @param versions versions from the oldest to the newest
 * @param at where it is written
 */
public record ProductLine(
    String id, Localized label, Localized summary, List<Product> versions, Position at) {
  public ProductLine {
    versions = List.copyOf(versions);
  }
}
