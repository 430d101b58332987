package portolan.publish;

import java.util.List;

/**
 * What a publication did.
 *
 * @param written files that are new or differ from before
 * @param unchanged files that were the same before
 * @param removed files of the previous publication that are gone
 * @param foreign files that no publication wrote and that were carried over, sorted
 * @param replaced files of the previous publication that somebody had changed since, sorted; they
 *     were written anew
 */
public record PublishReport(
    int written, int unchanged, int removed, List<String> foreign, List<String> replaced) {
  public PublishReport {
    foreign = List.copyOf(foreign);
    replaced = List.copyOf(replaced);
  }
}
