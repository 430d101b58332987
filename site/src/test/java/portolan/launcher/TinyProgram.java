package portolan.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.ToolProvider;

/** Makes the jar that stands for the generator in the launchers' tests. */
final class TinyProgram {
  /** The class whose loading tells whether an archive is in use. */
  static final String MAIN_CLASS = "Tiny";

  /**
   * The program. {@code build} wants a content folder and writes a page; {@code check} only ends
   * well; {@code exit}, {@code read}, {@code property} and {@code native} do what tests need;
   * anything else prints the arguments, one a line.
   */
  private static final String SOURCE =
      """
      import java.io.PrintStream;
      import java.nio.file.*;

      class Tiny {
        public static void main(String[] args) throws Exception {
          PrintStream out = new PrintStream(System.out, true, "UTF-8");
          String command = args.length == 0 ? "" : args[0];
          switch (command) {
            case "build" -> build(args, out);
            case "check" -> out.println("checked");
            case "exit" -> System.exit(Integer.parseInt(args[1]));
            case "read" -> out.print(Files.readString(Path.of(args[1])));
            case "property" -> out.println(System.getProperty(args[1]));
            case "native" -> {
              System.loadLibrary("net");
              out.println("loaded");
            }
            default -> {
              for (String arg : args) {
                out.println(arg);
              }
            }
          }
        }

        private static void build(String[] args, PrintStream out) throws Exception {
          Path content = Path.of("content");
          Path output = null;
          for (int i = 1; i < args.length; i++) {
            if (args[i].equals("--content")) content = Path.of(args[i + 1]);
            if (args[i].equals("--output")) output = Path.of(args[i + 1]);
          }
          if (output != null) {
            Files.writeString(
                content.resolveSibling("trainings"),
                "x\\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
            if (!Files.isDirectory(content)) {
              System.err.println("no content");
              System.exit(1);
            }
            Files.createDirectories(output);
            Files.writeString(output.resolve("index.html"), "built");
          }
          out.println("VERSION built");
        }
      }
      """;

  private TinyProgram() {}

  /**
   * Compiles the program into a jar.
   *
   * @param version is printed by {@code build}, so that two jars can be told apart
   * @param folder an existing folder for the jar and the class
   * @return the jar
   */
  static Path jar(String version, Path folder) {
    try {
      Path source = folder.resolve(MAIN_CLASS + ".java");
      Files.writeString(source, SOURCE.replace("VERSION", version));
      int failed =
          ToolProvider.getSystemJavaCompiler()
              .run(null, null, null, "--release", "17", "-encoding", "UTF-8", source.toString());
      if (failed != 0) {
        throw new IllegalStateException("the tiny program does not compile");
      }
      Manifest manifest = new Manifest();
      manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
      manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, MAIN_CLASS);
      Path jar = folder.resolve("tiny-" + version + ".jar");
      try (OutputStream file = Files.newOutputStream(jar);
          JarOutputStream entries = new JarOutputStream(file, manifest)) {
        entries.putNextEntry(new JarEntry(MAIN_CLASS + ".class"));
        entries.write(Files.readAllBytes(folder.resolve(MAIN_CLASS + ".class")));
        entries.putNextEntry(new JarEntry("version.txt"));
        entries.write(version.getBytes(UTF_8));
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
