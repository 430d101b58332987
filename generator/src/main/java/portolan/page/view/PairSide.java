package portolan.page.view;

import java.util.List;

/**
 * What has to be open in one direction of a pair.
 *
 * @param title who connects to whom
 * @param ports ports that a source states
 * @param unverified ports that no source was found for
 * @param remark what is said where there is nothing to open, or empty
 */
public record PairSide(
    String title, List<PairPort> ports, List<PairPort> unverified, String remark) {
  public PairSide {
    ports = List.copyOf(ports);
    unverified = List.copyOf(unverified);
  }
}
