package portolan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import portolan.publish.PublishException;

/** The program. */
@Command(
    name = "portolan",
    description = "Turns a catalog of network ports into a searchable reference.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      SearchCommand.class,
      SchemaCommand.class
    })
public final class Main implements Runnable {
  /** Kept, since loggers are collected as garbage and forget their level. */
  private static final Logger TERMINAL = Logger.getLogger("org.jline");

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    // The terminal library speaks of terminals that it cannot use; nobody can act on it.
    TERMINAL.setLevel(Level.OFF);
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
    System.exit(run(args, out, err));
  }

  /** Runs a command in this process and returns its exit code. */
  public static int run(String[] args, PrintWriter out, PrintWriter err) {
    return run(new CommandLine(new Main()), args, out, err);
  }

  /** Runs a command of a command line, to which tests add their own. */
  static int run(CommandLine line, String[] args, PrintWriter out, PrintWriter err) {
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            Terminal.hasColour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setExecutionExceptionHandler((e, command, result) -> failed(e, cache(command), err));
    int code = execute(line, args, err);
    out.flush();
    err.flush();
    return code;
  }

  /** Errors, such as a stack that overflows, are our own fault too; the library passes them on. */
  private static int execute(CommandLine line, String[] args, PrintWriter err) {
    try {
      return line.execute(args);
    } catch (StackOverflowError | OutOfMemoryError | LinkageError | AssertionError e) {
      CommandLine.ParseResult parsed = line.getParseResult();
      CommandLine command =
          parsed != null && parsed.hasSubcommand()
              ? parsed.subcommand().commandSpec().commandLine()
              : line;
      return fault(e, cache(command), err);
    }
  }

  /** The cache folder that the command was given. */
  private static Path cache(CommandLine command) {
    return command.getCommandSpec().mixins().values().stream()
        .map(mixin -> mixin.userObject())
        .filter(Folders.class::isInstance)
        .map(folders -> ((Folders) folders).cache())
        .findFirst()
        .orElseGet(() -> new Folders().cache());
  }

  /** Without a command there is nothing to do but to say what could be done. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Which command?");
  }

  private static int failed(Exception e, Path cache, PrintWriter err) {
    Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
    if (cause instanceof IOException io) {
      err.println("portolan: " + words(io));
      if (io instanceof PublishException refused && !refused.hint().isEmpty()) {
        err.println("hint: " + refused.hint());
      }
      return ExitCode.FILES;
    }
    return fault(e, cache, err);
  }

  private static String words(IOException e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    if (e instanceof NoSuchFileException) {
      return "there is no " + message + "; check the path";
    }
    if (e instanceof AccessDeniedException) {
      return message + " may not be read or written; check its permissions";
    }
    return message;
  }

  private static int fault(Throwable e, Path cache, PrintWriter err) {
    err.println("portolan: this is a fault of the program, not of your content: " + e);
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    Path report = cache.resolve("reports").resolve("fault.txt");
    try {
      Files.createDirectories(report.getParent());
      Files.writeString(report, trace.toString());
      err.println("Please report it with the file " + report);
    } catch (IOException noReport) {
      err.println(trace);
    }
    return ExitCode.FAULT;
  }
}
