package portolan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs tasks on all processors. Each processor takes the next task when it is done with one: pages
 * differ too much in length to be dealt out beforehand, as a parallel stream of them would.
 */
final class Processors {
  private final List<Runnable> tasks;
  private final AtomicInteger next = new AtomicInteger();

  private Processors(List<Runnable> tasks) {
    this.tasks = tasks;
  }

  /**
   * Runs tasks that do not need one another, and waits for them. When one fails no further one is
   * begun, and what it threw is thrown once all that were begun have ended.
   */
  static void run(List<Runnable> tasks) {
    Processors processors = new Processors(tasks);
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (int i = 1; i < Runtime.getRuntime().availableProcessors(); i++) {
      all.add(CompletableFuture.runAsync(processors::work));
    }
    // The caller is one of them.
    all.add(CompletableFuture.runAsync(processors::work, Runnable::run));
    try {
      CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException e) {
      throw unwrapped(e);
    }
  }

  private void work() {
    for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
      try {
        tasks.get(i).run();
      } catch (RuntimeException | Error e) {
        next.set(tasks.size());
        throw e;
      }
    }
  }

  private static RuntimeException unwrapped(CompletionException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof RuntimeException cause ? cause : e;
  }
}
