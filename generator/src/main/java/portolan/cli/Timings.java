package portolan.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long the phases of a command took. */
final class Timings {
  private record Phase(String name, long nanos) {}

  private final long start = System.nanoTime();
  private long last = start;
  private final List<Phase> phases = new ArrayList<>();

  /** Ends a phase that began when the one before it ended. */
  void end(String name) {
    long now = System.nanoTime();
    phases.add(new Phase(name, now - last));
    last = now;
  }

  /** Notes a phase of another thread, which is part of the time of the phases around it. */
  void beside(String name, long nanos) {
    phases.add(new Phase(name + " (beside the others)", nanos));
  }

  /** Seconds since the beginning, with two digits. */
  String seconds() {
    return String.format(Locale.ROOT, "%.2f", (System.nanoTime() - start) / 1e9);
  }

  void print(PrintWriter out) {
    for (Phase phase : phases) {
      out.println(String.format(Locale.ROOT, "%8.0f ms  %s", phase.nanos() / 1e6, phase.name()));
    }
    out.flush();
  }
}
