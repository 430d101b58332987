package portolan.catalog;

import java.util.List;
import portolan.model.Catalog;
import portolan.yaml.Ids;

/**
 * What a check looks at.
 *
 * @param catalog everything that could be read, rows with mistakes included
 * @param files the files that it was read from
 * @param ids all ids of the content
 * @param origins tells which values of the rows can be trusted
 */
record Reading(Catalog catalog, List<ReadFile> files, Ids ids, Origins origins) {
  Reading {
    files = List.copyOf(files);
  }

  /** Whether a version is declared; a wrong one has its own message. */
  boolean hasVersion(String id) {
    return catalog.lines().stream()
        .flatMap(l -> l.versions().stream())
        .anyMatch(v -> v.id().equals(id) && origins.trust(v, "id"));
  }

  /** Whether things of a kind exist that could not be read at all. */
  boolean lacks(String line, String kind) {
    return ids.isIncomplete(line, List.of(kind));
  }
}
