package portolan.publish;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Refuses paths that would leave the output or that some file system cannot hold.
 *
 * <p>The catalog checks ids with the author's file and line; what is refused here is a mistake of
 * the program. Thread-safe.
 */
final class PathRegister {
  private static final Pattern RESERVED =
      Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])([. ].*)?");
  private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cs}<>:\"|?*\\\\]");

  /** By the path as Windows and macOS compare it; folders end with a slash. */
  private final Map<String, String> known = new HashMap<>();

  /**
   * Takes the path of one file.
   *
   * @throws IllegalArgumentException if it is not relative with slashes between names, if a name is
   *     empty, a dot or two, reserved by Windows or has a character that Windows forbids, if it was
   *     taken before, or if it or one of its folders differs from another only by letter case or is
   *     a file in one place and a folder in another
   */
  synchronized void add(String path) {
    String[] names = path.split("/", -1);
    for (String name : names) {
      check(path, name);
    }
    String folder = "";
    for (int i = 0; i < names.length - 1; i++) {
      folder += names[i] + "/";
      String other = known.putIfAbsent(folded(folder), folder);
      if (other != null && !other.equals(folder)) {
        throw refused(path, "its folder differs from " + other + " only by letter case");
      }
      if (known.containsKey(folded(folder.substring(0, folder.length() - 1)))) {
        throw refused(path, folder + " is a file already");
      }
    }
    if (known.containsKey(folded(path) + "/")) {
      throw refused(path, "it is a folder already");
    }
    String other = known.putIfAbsent(folded(path), path);
    if (other != null) {
      throw refused(
          path,
          other.equals(path)
              ? "it was written before"
              : "it differs from " + other + " only by letter case");
    }
  }

  private static void check(String path, String name) {
    if (name.isEmpty()) {
      throw refused(path, "it has an empty name, or begins or ends with a slash");
    }
    if (FORBIDDEN.matcher(name).find()) {
      throw refused(path, "it has a character that a file name must not have");
    }
    // This covers "." and ".." too.
    if (name.endsWith(".") || name.endsWith(" ")) {
      throw refused(path, "a name ends with a dot or a space");
    }
    if (RESERVED.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
      throw refused(path, name + " is reserved by Windows");
    }
  }

  private static String folded(String path) {
    String upper = Normalizer.normalize(path, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    return upper.toLowerCase(Locale.ROOT);
  }

  private static IllegalArgumentException refused(String path, String why) {
    return new IllegalArgumentException("'" + path + "' cannot be published: " + why);
  }
}
