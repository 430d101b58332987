package portolan.publish;

import java.util.List;

/**
 * What a publication did to the output.
 *
 * @param written files that are new or have new bytes
 * @param unchanged files that had these bytes before, the times of which were kept
 * @param kept files of the build before this one, kept one generation longer
 * @param removed files of the build before this one that are gone
 * @param foreign files and folders that no build wrote, carried over; slashes between names; a
 *     folder ends with a slash and stands for all that is in it; sorted, may be empty
 */
public record PublishReport(
    int written, int unchanged, int kept, int removed, List<String> foreign) {
  public PublishReport {
    foreign = List.copyOf(foreign);
  }
}
