package portolan.site;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import portolan.cli.Main;

/** The project's folders, and its site built once for all tests. */
public final class Project {
  /** Folder of the project. */
  public static final Path ROOT = root();

  private static Path built;

  private Project() {}

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isRegularFile(folder.resolve("LICENSE"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** The built site. */
  public static synchronized Path site() {
    if (built == null) {
      Path output = ROOT.resolve("site/target/built");
      StringWriter out = new StringWriter();
      int code = build(output, out);
      if (code != 0) {
        throw new AssertionError("the site was not built: " + out);
      }
      built = output;
    }
    return built;
  }

  static int build(Path output, StringWriter out) {
    PrintWriter writer = new PrintWriter(out);
    return Main.run(arguments("build", output), writer, writer);
  }

  static String[] arguments(String command, Path output) {
    return new String[] {
      command,
      "--content",
      ROOT.resolve("content").toString(),
      "--theme",
      ROOT.resolve("themes/portolan").toString(),
      "--site",
      ROOT.resolve("site/site.yaml").toString(),
      "--output",
      output.toString(),
      "--cache",
      ROOT.resolve("site/target/cache").toString()
    };
  }
}
