package portolan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class OutputLockTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void chooseFile() {
    file = folder.resolve("lock");
  }

  @Test
  void isHeldByOneAtATimeAndLeavesNoFile() throws IOException {
    OutputLock lock = OutputLock.tryTake(file).orElseThrow();
    assertThat(OutputLock.tryTake(file)).isEmpty();
    assertThat(OutputLock.tryTake(file)).isEmpty();
    lock.close();

    OutputLock.tryTake(file).orElseThrow().close();
    assertThat(Tree.names(folder)).isEmpty();
  }

  @Test
  void isNotHeldByAFileThatAKilledBuildLeft() throws IOException {
    Files.writeString(file, "process 1\n");

    OutputLock.tryTake(file).orElseThrow().close();
    assertThat(Tree.names(folder)).isEmpty();
  }

  @Test
  void tellsWhoHoldsItAfterItsPatience() throws IOException {
    OutputLock lock = OutputLock.tryTake(file).orElseThrow();

    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> OutputLock.take(file, Path.of("public"), Duration.ofMillis(30)))
        .withMessage("another build of this program is publishing into public");
    lock.close();
  }

  @Test
  void isWaitedFor() throws Exception {
    Path output = folder.resolve("public");
    ExecutorService thread = Executors.newSingleThreadExecutor();
    Publication first = Build.of("a", "1").begin(output, Step.Listener.NONE);
    try {
      Future<PublishReport> second = thread.submit(() -> Build.of("a", "2").into(output));
      first.write("a", Tree.bytes("1"));
      first.commit();
      assertThat(second.isDone()).isFalse();
      first.close();
      assertThat(second.get(9, TimeUnit.SECONDS).written()).isEqualTo(1);
    } finally {
      first.close();
      thread.shutdown();
    }
    assertThat(output.resolve("a")).hasContent("2");
  }

  @Test
  void neverHasTwoHoldersThoughItsFileComesAndGoes() throws Exception {
    AtomicInteger holders = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<?>> results = new ArrayList<>();
    for (int t = 0; t < 4; t++) {
      results.add(
          threads.submit(
              () -> {
                for (int i = 0; i < 300; i++) {
                  var lock = OutputLock.tryTake(file);
                  if (lock.isPresent()) {
                    most.accumulateAndGet(holders.incrementAndGet(), Math::max);
                    holders.decrementAndGet();
                    lock.get().close();
                  }
                }
                return null;
              }));
    }
    for (Future<?> result : results) {
      result.get();
    }
    threads.shutdown();
    assertThat(most).hasValue(1);
  }
}
