package portolan.cli;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on a terminal, for builds that take longer than a second. */
final class BuildProgress implements AutoCloseable {
  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();

  private final long start = System.nanoTime();
  private final boolean terminal;
  private final long steps;
  private long done;
  private ProgressBar bar;

  /**
   * Progress of a number of steps.
   *
   * @param terminal whether a person is watching
   */
  BuildProgress(long steps, boolean terminal) {
    this.steps = steps;
    this.terminal = terminal;
  }

  /** One step is done. The library is loaded only when the bar is first shown. */
  synchronized void step() {
    done++;
    if (bar == null && terminal && System.nanoTime() - start > PATIENCE) {
      bar =
          new ProgressBarBuilder()
              .setInitialMax(steps)
              .setTaskName("pages")
              .setStyle(ProgressBarStyle.ASCII)
              .clearDisplayOnFinish()
              .build();
    }
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
