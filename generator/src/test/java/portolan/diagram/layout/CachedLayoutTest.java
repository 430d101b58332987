package portolan.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portolan.diagram.layout.Sketch.Link;
import portolan.diagram.layout.Sketch.Node;
import portolan.diagram.layout.Sketch.Zone;

class CachedLayoutTest {
  private static final Sketch SKETCH =
      new Sketch(
          List.of(new Zone("zone\twith\\tab", "", 60)),
          List.of(
              new Node("a", "zone\twith\\tab", 0, 100, 40), new Node("pivot", "", 1, 100, 40.5)),
          List.of(
              new Link("labelled", "a", "pivot", 50, 23), new Link("bare", "pivot", "a", 0, 0)));

  private static final Geometry GEOMETRY = new ColumnLayout().lay(SKETCH);

  @TempDir private Path cache;

  private final AtomicInteger calculated = new AtomicInteger();

  private Geometry counted(Sketch sketch) {
    calculated.incrementAndGet();
    return new ColumnLayout().lay(sketch);
  }

  /** As another build has it: nothing in memory. */
  private CachedLayout layout(String version) {
    return new CachedLayout(cache, version, () -> this::counted);
  }

  private CachedLayout layout() {
    return layout("1");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(cache.resolve("diagrams"))) {
      return all.sorted().toList();
    }
  }

  private Path file() throws IOException {
    layout().lay(SKETCH);
    calculated.set(0);
    assertThat(files()).hasSize(1);
    return files().get(0);
  }

  @Test
  void aSecondBuildReadsWhatTheFirstOneFound() throws IOException {
    assertThat(layout().lay(SKETCH)).isEqualTo(GEOMETRY);
    assertThat(layout().lay(SKETCH)).isEqualTo(GEOMETRY);

    assertThat(calculated).hasValue(1);
    assertThat(files())
        .singleElement()
        .satisfies(f -> assertThat(f.getFileName().toString()).matches("[0-9a-f]{64}\\.txt"));
  }

  @Test
  void oneBuildCalculatesASketchOnceEvenWithoutFiles() throws IOException {
    CachedLayout layout = layout();
    Geometry first = layout.lay(SKETCH);
    Files.delete(files().get(0));

    assertThat(layout.lay(SKETCH)).isSameAs(first);
    assertThat(calculated).hasValue(1);
  }

  @Test
  void theFileHasTheSameBytesEveryTime() throws IOException {
    Path file = file();
    byte[] before = Files.readAllBytes(file);
    Files.delete(file);
    layout().lay(SKETCH);

    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void anotherSketchOrVersionIsAnotherFile() throws IOException {
    layout().lay(SKETCH);
    layout("2").lay(SKETCH);
    Node wider = new Node("pivot", "", 1, 100, 40.6);
    layout().lay(new Sketch(SKETCH.zones(), List.of(SKETCH.nodes().get(0), wider), SKETCH.links()));
    layout()
        .lay(
            new Sketch(
                SKETCH.zones(),
                SKETCH.nodes(),
                List.of(SKETCH.links().get(1), SKETCH.links().get(0))));

    assertThat(calculated).hasValue(4);
    assertThat(files()).hasSize(4);
  }

  @Test
  void aDamagedFileIsCalculatedAgainAndMended() throws IOException {
    Path file = file();
    byte[] good = Files.readAllBytes(file);
    String text = Files.readString(file);
    byte[] noText = {(byte) 0xc3, 0x28, (byte) 0xff};
    List<byte[]> bad =
        List.of(
            new byte[0],
            noText,
            "\n".getBytes(StandardCharsets.UTF_8),
            "something else entirely\n".getBytes(StandardCharsets.UTF_8),
            text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8),
            text.replaceFirst("8\\.0", "9.0").getBytes(StandardCharsets.UTF_8),
            (text + "\n").getBytes(StandardCharsets.UTF_8));
    for (byte[] content : bad) {
      Files.write(file, content);
      calculated.set(0);
      assertThat(layout().lay(SKETCH)).isEqualTo(GEOMETRY);
      assertThat(calculated).hasValue(1);
      assertThat(file).hasBinaryContent(good);
    }
  }

  @Test
  void theGeometryOfAnotherSketchIsNotTaken() throws IOException {
    Path file = file();
    Files.delete(file);
    layout().lay(new Sketch(List.of(), List.of(SKETCH.nodes().get(1)), List.of()));
    Files.move(files().get(0), file);

    assertThat(layout().lay(SKETCH)).isEqualTo(GEOMETRY);
  }

  @Test
  void whereNothingCanBeReadOrWrittenNothingIsKept() throws IOException {
    Path file = file();
    Files.delete(file);
    // A folder stands where the file should; moving a file there fails for everybody, even for
    // the administrator, for whom a folder without write permission is no obstacle.
    Files.createDirectories(file.resolve("in-the-way"));

    assertThat(layout().lay(SKETCH)).isEqualTo(GEOMETRY);
    assertThat(calculated).hasValue(1);
    assertThat(files()).as("nothing half-written stays").containsExactly(file);
  }

  @Test
  void aFileInPlaceOfTheFolderIsNoObstacle() throws IOException {
    Files.writeString(cache.resolve("diagrams"), "no folder");

    assertThat(layout().lay(SKETCH)).isEqualTo(GEOMETRY);
    assertThat(layout().lay(SKETCH)).isEqualTo(GEOMETRY);
    assertThat(calculated).hasValue(2);
  }

  @Test
  void filesThatWereNotUsedForLongestAreDropped() throws IOException {
    Path used = file();
    Path folder = used.getParent();
    Files.setLastModifiedTime(used, FileTime.fromMillis(1));
    for (int i = 0; i < 500; i++) {
      Path old = Files.writeString(folder.resolve("old" + i + ".txt"), "");
      Files.setLastModifiedTime(old, FileTime.fromMillis(1_000_000_000L + i));
    }
    layout().lay(SKETCH);
    layout("2").lay(SKETCH);

    assertThat(files()).hasSize(500).contains(used);
    assertThat(folder.resolve("old0.txt")).doesNotExist();
    assertThat(folder.resolve("old1.txt")).doesNotExist();
    assertThat(folder.resolve("old2.txt")).exists();
  }

  @Test
  void manyThreadsAndBuildsGetTheSame() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      CachedLayout shared = layout();
      List<Callable<Geometry>> tasks = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        tasks.add(i % 2 == 0 ? () -> shared.lay(SKETCH) : () -> layout().lay(SKETCH));
      }
      for (Future<Geometry> answer : threads.invokeAll(tasks)) {
        assertThat(answer.get()).isEqualTo(GEOMETRY);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(files()).hasSize(1);
  }

  @Test
  void aFaultOfTheOtherLayoutIsNotHidden() {
    CachedLayout layout =
        new CachedLayout(
            cache,
            "1",
            () ->
                s -> {
                  throw new IllegalArgumentException("no such sketch");
                });

    assertThatThrownBy(() -> layout.lay(SKETCH)).hasMessage("no such sketch");
  }

  /** Runs in {@link #aHitNeedsNoClassOfTheLayoutLibrary} with the program's own classes only. */
  public static final class WithoutLibrary implements Callable<String> {
    private final Path cache;

    /** Made by name. */
    public WithoutLibrary(Path cache) {
      this.cache = cache;
    }

    @Override
    public String call() {
      Sketch sketch =
          new Sketch(
              List.of(),
              List.of(new Node("a", "", 0, 100, 40), new Node("b", "", 1, 100, 40)),
              List.of(new Link("ab", "a", "b", 50, 23)));
      return new CachedLayout(cache, LayeredLayout.VERSION, LayeredLayout::new)
          .lay(sketch)
          .nodes()
          .get("a")
          .toString();
    }
  }

  @Test
  void aHitNeedsNoClassOfTheLayoutLibrary() throws Exception {
    String expected = new WithoutLibrary(cache).call();
    URL[] own = {
      CachedLayout.class.getProtectionDomain().getCodeSource().getLocation(),
      CachedLayoutTest.class.getProtectionDomain().getCodeSource().getLocation()
    };
    try (URLClassLoader loader = new URLClassLoader(own, ClassLoader.getPlatformClassLoader())) {
      Callable<?> hit = withoutLibrary(loader, cache);
      assertThat(hit.call()).isEqualTo(expected);

      Callable<?> miss = withoutLibrary(loader, cache.resolve("empty"));
      assertThatThrownBy(miss::call)
          .as("the library is really not there")
          .isInstanceOf(NoClassDefFoundError.class);
    }
  }

  private static Callable<?> withoutLibrary(ClassLoader loader, Path cache) throws Exception {
    return (Callable<?>)
        loader
            .loadClass(WithoutLibrary.class.getName())
            .getConstructor(Path.class)
            .newInstance(cache);
  }
}
