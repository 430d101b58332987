package portolan.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portolan.source.Suggestion;
import portolan.yaml.ContentKinds;
import portolan.yaml.FileKind;

/** A content file that stands nowhere: where its author most likely meant to put it. */
final class StrayFile {
  private static final String LINE = "<line>";
  private static final String ANY = "*.yaml";

  private StrayFile() {}

  /**
   * How to mend it.
   *
   * @param relative path below the content folder
   */
  static String hint(String relative) {
    String[] parts = relative.replaceFirst("\\.(yml|json)$", ".yaml").split("/");
    List<String> places = ContentKinds.below().stream().map(FileKind::where).toList();
    return places.stream()
        .flatMap(place -> meant(parts, place.split("/")).stream())
        .findFirst()
        .or(() -> withoutLine(parts, places))
        .or(() -> moved(parts[parts.length - 1], places))
        .map(place -> "did you mean " + place + "?")
        .orElse("schema/keys.md lists all kinds of files and their places");
  }

  /** The place when each part of the path is the part of the place, or near to it. */
  private static Optional<String> meant(String[] parts, String[] place) {
    if (parts.length != place.length) {
      return Optional.empty();
    }
    List<String> meant = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      boolean free = place[i].equals(LINE) || place[i].equals(ANY);
      if (!free && Suggestion.nearest(parts[i], List.of(place[i])).isEmpty()) {
        return Optional.empty();
      }
      meant.add(free ? parts[i] : place[i]);
    }
    return Optional.of(String.join("/", meant));
  }

  /** The place of a file that stands beside the folders of the product lines. */
  private static Optional<String> withoutLine(String[] parts, List<String> places) {
    String file = parts[parts.length - 1];
    return places.stream()
        .filter(p -> p.endsWith("/" + LINE + "/" + ANY))
        .map(p -> p.replace("/" + ANY, "/" + file))
        .filter(p -> p.replace(LINE + "/", "").equals(String.join("/", parts)))
        .findFirst();
  }

  /** The place of the only kind of file that always bears this name. */
  private static Optional<String> moved(String name, List<String> places) {
    List<String> same = places.stream().filter(p -> p.endsWith("/" + name)).toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }
}
