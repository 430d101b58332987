package portolan.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A build of tests: a few files, published. */
final class Build {
  private final Map<String, String> files = new LinkedHashMap<>();
  private final Set<String> kept;

  private Build(Set<String> kept) {
    this.kept = kept;
  }

  static Build of(String... pathsAndTexts) {
    return keeping(Set.of(), pathsAndTexts);
  }

  static Build keeping(Set<String> prefixes, String... pathsAndTexts) {
    Build build = new Build(prefixes);
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      build.files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    return build;
  }

  PublishReport into(Path output) throws IOException {
    try (Publication publication = Publication.begin(output, kept)) {
      writeTo(publication);
      return publication.commit();
    }
  }

  /** Begins with a listener; the caller ends it. */
  Publication begin(Path output, Step.Listener listener) throws IOException {
    return Publication.begin(output, kept, Duration.ZERO, listener);
  }

  void writeTo(Publication publication) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      publication.write(file.getKey(), Tree.bytes(file.getValue()));
    }
  }
}
