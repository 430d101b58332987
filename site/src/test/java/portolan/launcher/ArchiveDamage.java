package portolan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** What may happen to an archive. */
enum ArchiveDamage {
  DELETED {
    @Override
    void to(Path archive, Path note) {
      Sandbox.delete(archive);
    }
  },
  TRUNCATED {
    @Override
    void to(Path archive, Path note) throws IOException {
      writable(archive);
      try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.WRITE)) {
        channel.truncate(channel.size() / 2);
      }
      // As if it had been truncated while it was written.
      Files.setLastModifiedTime(archive, Files.getLastModifiedTime(note));
    }
  },
  EMPTY {
    @Override
    void to(Path archive, Path note) throws IOException {
      writable(archive);
      Files.write(archive, new byte[0]);
      Files.setLastModifiedTime(archive, Files.getLastModifiedTime(note));
    }
  },
  OVERWRITTEN_IN_THE_SAME_SIZE {
    @Override
    void to(Path archive, Path note) throws IOException {
      writable(archive);
      Files.write(archive, new byte[(int) Files.size(archive)]);
    }
  },
  OLDER_THAN_THE_JAR {
    @Override
    void to(Path archive, Path note) {
      Sandbox.age(archive, Duration.ofDays(1));
    }
  },
  NEWER_THAN_ITS_NOTE {
    @Override
    void to(Path archive, Path note) {
      Sandbox.age(archive, Duration.ofMinutes(-1));
    }
  },
  WITHOUT_NOTE {
    @Override
    void to(Path archive, Path note) {
      Sandbox.delete(note);
    }
  },
  WITH_ANOTHER_SIZE_NOTED {
    @Override
    void to(Path archive, Path note) throws IOException {
      Files.writeString(note, "1" + Files.readString(note));
    }
  },
  WITH_A_GARBLED_NOTE {
    @Override
    void to(Path archive, Path note) throws IOException {
      Files.writeString(note, "*'\"$(");
    }
  };

  abstract void to(Path archive, Path note) throws IOException;

  private static void writable(Path file) {
    assertThat(file.toFile().setWritable(true)).isTrue();
  }
}
