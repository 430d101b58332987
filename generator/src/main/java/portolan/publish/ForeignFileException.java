package portolan.publish;

import java.nio.file.Path;
import java.util.List;

/** The build wants to write where something stands that no build wrote; nothing was changed. */
public final class ForeignFileException extends PublishException {
  private static final int SHOWN = 10;

  private final List<String> files;

  ForeignFileException(Path output, List<String> files) {
    super(message(output, files), hint(output));
    this.files = List.copyOf(files);
  }

  /** The paths below the output, all of them, sorted, at least one. */
  public List<String> files() {
    return files;
  }

  private static String message(Path output, List<String> files) {
    String names = String.join(", ", files.subList(0, Math.min(SHOWN, files.size())));
    String more = files.size() > SHOWN ? " and " + (files.size() - SHOWN) + " more" : "";
    return "the site has a page or file at this place, but what stands in "
        + output
        + " was not written by the last build, or was changed since: "
        + names
        + more;
  }

  private static String hint(Path output) {
    return "move it away or delete it and build again; what shall stay belongs into the content,"
        + " the theme or site/hosting. If "
        + output
        + " holds no file of your own, empty it, or choose another --output";
  }
}
