package portolan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KilledPublicationTest {
  private static final Set<String> PREFIXES = Set.of("assets/");
  private static final Build OLD =
      Build.keeping(PREFIXES, "same", "1", "changed", "1", "gone", "1", "assets/1", "1");
  private static final Build NEW =
      Build.keeping(PREFIXES, "same", "1", "changed", "2", "new/x", "2", "assets/2", "2");

  @TempDir Path folder;
  private Path output;
  private Map<String, String> before;
  private Map<String, String> after;

  @BeforeEach
  void publishTwoSites() throws IOException {
    output = folder.resolve("public");
    OLD.into(output);
    addForeign(output);
    before = Tree.of(output);
    Path model = Files.createDirectories(folder.resolve("elsewhere")).resolve("model");
    OLD.into(model);
    addForeign(model);
    NEW.into(model);
    after = Tree.of(model);
  }

  @ParameterizedTest
  @EnumSource
  void leavesAWholeSiteThatTheNextCommandFinds(Step step) throws IOException {
    kill(step);

    if (step == Step.MOVE_NEW_IN) {
      assertThat(output).doesNotExist();
    } else {
      assertThat(Tree.of(output)).isEqualTo(isNewAfter(step) ? after : before);
    }

    assertThat(Publication.recover(output)).isEqualTo(step == Step.MOVE_NEW_IN);

    assertThat(Tree.of(output)).isEqualTo(isNewAfter(step) ? after : before);
    assertThat(Tree.names(folder)).containsExactly("elsewhere", "public");
    assertThat(Publication.recover(output)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void isMendedByTheNextBuildToo(Step step) throws IOException {
    kill(step);
    kill(step);

    NEW.into(output);

    assertThat(Tree.of(output))
        .containsEntry("changed", "2")
        .containsEntry("mine.txt", "mine")
        .containsKey("empty/")
        .containsEntry("link", "-> mine.txt");
    assertThat(Tree.names(folder)).containsExactly("elsewhere", "public");
  }

  @ParameterizedTest
  @EnumSource
  void failsWithTheOldSiteInPlace(Step step) throws IOException {
    Step.Listener disk =
        at -> {
          if (at == step) {
            throw new IOException("the disk is gone");
          }
        };
    try (Publication publication = NEW.begin(output, disk)) {
      NEW.writeTo(publication);
      publication.commit();
      assertThat(step).isGreaterThanOrEqualTo(Step.MOVE_OLD_TO_TRASH);
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("the disk is gone");
      assertThat(step).isLessThan(Step.MOVE_OLD_TO_TRASH);
    }

    assertThat(Tree.of(output)).isEqualTo(step.compareTo(Step.MOVE_NEW_IN) > 0 ? after : before);
    assertThat(Tree.names(folder)).containsExactly("elsewhere", "public");
  }

  @Test
  void ofAFirstSiteLeavesNone() throws IOException {
    Path first = folder.resolve("first");
    Publication publication = NEW.begin(first, killer(Step.MOVE_NEW_IN));
    dieIn(publication, NEW);

    assertThat(Publication.recover(first)).isFalse();
    assertThat(first).doesNotExist();
    NEW.into(first);
    assertThat(Tree.of(first)).containsKey("new/x");
  }

  @Test
  void givesTheOldSiteBackWhenTheNewOneIsLost() throws IOException {
    kill(Step.MOVE_NEW_IN);
    FolderRemoval.remove(folder.resolve(".public.portolan-new"));

    assertThat(Publication.recover(output)).isTrue();
    assertThat(Tree.of(output)).isEqualTo(before);
  }

  @Test
  void isMendedOverAnEmptyFolderThatAWebServerMade() throws IOException {
    kill(Step.MOVE_NEW_IN);
    Files.createDirectory(output);

    assertThat(Publication.recover(output)).isTrue();
    assertThat(Tree.of(output)).isEqualTo(after);
  }

  @Test
  void isNotMendedOverWhatSomebodyPutInItsPlace() throws IOException {
    kill(Step.MOVE_NEW_IN);
    Tree.write(output, "mine", "mine");

    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> Publication.recover(output))
        .withMessageContaining("something else stands there now");
    assertThat(Tree.of(output)).containsOnlyKeys("mine");
    assertThat(Tree.of(folder.resolve(".public.portolan-new"))).isEqualTo(after);
    assertThat(Tree.of(folder.resolve(".public.portolan-old"))).isEqualTo(before);
  }

  @Test
  void isMendedThroughALinkThatPointsToNothingMeanwhile() throws IOException {
    Path link = folder.resolve("elsewhere/link");
    Files.createSymbolicLink(link, Path.of("../public"));
    Publication publication = NEW.begin(link, killer(Step.MOVE_NEW_IN));
    dieIn(publication, NEW);
    assertThat(Files.exists(link)).isFalse();

    assertThat(Publication.recover(link)).isTrue();
    assertThat(Tree.of(output)).isEqualTo(after);
  }

  @Test
  void isLeftAloneWhileAnotherBuildRuns() throws IOException {
    try (Publication publication = NEW.begin(output, Step.Listener.NONE)) {
      NEW.writeTo(publication);

      assertThat(Publication.recover(output)).isFalse();

      publication.commit();
    }
    assertThat(Tree.of(output)).isEqualTo(after);
  }

  private void kill(Step step) throws IOException {
    dieIn(NEW.begin(output, killer(step)), NEW);
  }

  private static void dieIn(Publication publication, Build build) throws IOException {
    try {
      build.writeTo(publication);
      publication.commit();
    } catch (Killed e) {
      // As planned.
    }
    publication.abandon();
  }

  private static Step.Listener killer(Step step) {
    return at -> {
      if (at == step) {
        throw new Killed();
      }
    };
  }

  private static boolean isNewAfter(Step step) {
    return step.compareTo(Step.MOVE_NEW_IN) >= 0;
  }

  private static void addForeign(Path site) throws IOException {
    Tree.write(site, "mine.txt", "mine");
    Tree.write(site, "assets/upload", "mine");
    Files.createDirectory(site.resolve("empty"));
    Files.createSymbolicLink(site.resolve("link"), Path.of("mine.txt"));
  }

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }
}
