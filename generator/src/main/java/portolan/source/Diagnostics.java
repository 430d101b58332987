package portolan.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All mistakes of one run, each once, with the source lines needed to show them. Safe for use by
 * several threads.
 */
public final class Diagnostics {
  private final Set<Diagnostic> found = new LinkedHashSet<>();
  private final Map<String, SourceFile> files = new HashMap<>();
  private final Map<String, List<String>> lines = new HashMap<>();

  /** Keeps the lines of a file, so that {@link #lineAt} can show them. */
  public synchronized void remember(SourceFile file) {
    files.put(file.name(), file);
  }

  /** Adds one mistake; the same one at the same place is kept once. */
  public synchronized void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** Adds several mistakes. */
  public synchronized void addAll(Collection<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /** Adds an error. */
  public void error(Position at, String message, String hint) {
    add(Diagnostic.error(at, message, hint));
  }

  /** Adds a warning. */
  public void warning(Position at, String message, String hint) {
    add(Diagnostic.warning(at, message, hint));
  }

  /** Whether the site must not be built. */
  public synchronized boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
  }

  /** All mistakes by file, line and column. */
  public synchronized List<Diagnostic> sorted() {
    List<Diagnostic> all = new ArrayList<>(found);
    all.sort(null);
    return List.copyOf(all);
  }

  /** The source line of a position, when its file was {@linkplain #remember remembered}. */
  public synchronized Optional<String> lineAt(Position position) {
    List<String> all = lines(position.file());
    return position.line() < 1 || position.line() > all.size()
        ? Optional.empty()
        : Optional.of(all.get(position.line() - 1));
  }

  private List<String> lines(String name) {
    return files.containsKey(name)
        ? lines.computeIfAbsent(name, n -> files.get(n).lines())
        : List.of();
  }

  /** The first place of a piece of text at or after a position, or the position itself. */
  public synchronized Position find(String piece, Position start) {
    SourceFile file = files.get(start.file());
    return file == null ? start : file.find(piece, start);
  }
}
