package portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProcessorsTest {
  @Test
  void runsEveryTaskOnce() {
    List<Integer> run = Collections.synchronizedList(new ArrayList<>());
    Processors.run(IntStream.range(0, 1000).<Runnable>mapToObj(i -> () -> run.add(i)).toList());

    assertThat(run).hasSize(1000).doesNotHaveDuplicates();
    Processors.run(List.of());
  }

  @Test
  void aFailureBeginsNothingNewAndReachesTheCaller() {
    AtomicInteger run = new AtomicInteger();
    List<Runnable> tasks = new ArrayList<>();
    tasks.add(
        () -> {
          throw new IllegalStateException("no space");
        });
    tasks.addAll(Collections.nCopies(100_000, run::incrementAndGet));

    assertThatThrownBy(() -> Processors.run(tasks))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no space");
    assertThat(run).hasValueLessThan(100_000);
    assertThatThrownBy(
            () ->
                Processors.run(
                    List.of(
                        () -> {
                          throw new StackOverflowError("deep");
                        })))
        .isInstanceOf(StackOverflowError.class);
  }

  @Test
  void whatWasBegunHasEndedWhenTheCallerHearsOfAFailure() {
    // With one processor the second task is never begun, which is as good.
    CountDownLatch begun =
        new CountDownLatch(Runtime.getRuntime().availableProcessors() > 1 ? 1 : 0);
    AtomicBoolean ended = new AtomicBoolean(begun.getCount() == 0);
    Runnable failing =
        () -> {
          await(begun, 10_000);
          throw new IllegalStateException("no space");
        };
    Runnable slow =
        () -> {
          begun.countDown();
          await(new CountDownLatch(1), 300);
          ended.set(true);
        };

    assertThatThrownBy(() -> Processors.run(List.of(failing, slow))).hasMessage("no space");
    assertThat(ended).isTrue();
  }

  private static void await(CountDownLatch latch, long milliseconds) {
    try {
      boolean ignored = latch.await(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
