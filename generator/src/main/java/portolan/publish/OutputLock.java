package portolan.publish;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps two builds from publishing into one output.
 *
 * <p>The operating system holds the lock, not the file: a file left by a killed build blocks
 * nobody.
 */
final class OutputLock implements AutoCloseable {
  /**
   * Locks of this process. It has to be asked first: on POSIX systems, closing any channel of a
   * file gives up all locks that the process has on it, a second try included.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  /** The locked byte. Far behind the text, because Windows lets nobody read a locked byte. */
  private static final long POSITION = Long.MAX_VALUE - 1;

  private static final int TEXT = 64;
  private static final long PAUSE_MILLIS = 20;

  private final Path file;
  private final FileChannel channel;
  private final boolean removable;

  private OutputLock(Path file, FileChannel channel, boolean removable) {
    this.file = file;
    this.channel = channel;
    this.removable = removable;
  }

  /** Takes the lock if it is free. */
  static Optional<OutputLock> tryTake(Path file) throws IOException {
    if (!HELD.add(file)) {
      return Optional.empty();
    }
    Optional<OutputLock> lock = Optional.empty();
    try {
      lock = tryTakeFromOthers(file);
      return lock;
    } finally {
      if (lock.isEmpty()) {
        HELD.remove(file);
      }
    }
  }

  /**
   * Takes the lock, waiting for a build that is about to end.
   *
   * @throws PublishException if it is still held after that time
   */
  static OutputLock take(Path file, Path output, Duration patience) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      Optional<OutputLock> lock = tryTake(file);
      if (lock.isPresent()) {
        return lock.get();
      }
      if (System.nanoTime() - end >= 0) {
        throw new PublishException(
            "another build" + holder(file) + " is publishing into " + output,
            "wait until it has ended, or choose another --output");
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new PublishException(
            "interrupted while waiting for another build into " + output, "build again");
      }
    }
  }

  private static Optional<OutputLock> tryTakeFromOthers(Path file) throws IOException {
    while (true) {
      try {
        Files.createFile(file);
      } catch (FileAlreadyExistsException e) {
        // Somebody's who is running, or was killed.
      }
      FileChannel channel = null;
      boolean taken = false;
      try {
        Object before = key(file);
        channel = FileChannel.open(file, READ, WRITE, NOFOLLOW_LINKS);
        FileLock lock = channel.tryLock(POSITION, 1, false);
        if (lock == null) {
          return Optional.empty();
        }
        Object after = key(file);
        // Without keys of files it cannot be told whether the name still means the locked file, so
        // there the file is never deleted, and always means it.
        boolean same = before == null ? after == null : before.equals(after);
        if (same) {
          write(channel, "process " + ProcessHandle.current().pid() + "\n");
          taken = true;
          return Optional.of(new OutputLock(file, channel, before != null));
        }
      } catch (NoSuchFileException e) {
        // The holder ended and deleted it in between.
      } finally {
        if (channel != null && !taken) {
          channel.close();
        }
      }
    }
  }

  private static void write(FileChannel channel, String text) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(US_ASCII)), 0);
  }

  private static Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS).fileKey();
  }

  /** Names the other process; blank when it cannot be told or is this one. */
  private static String holder(Path file) {
    if (HELD.contains(file)) {
      return " of this program";
    }
    try (FileChannel channel = FileChannel.open(file, READ)) {
      ByteBuffer text = ByteBuffer.allocate(TEXT);
      channel.read(text, 0);
      String words = new String(text.array(), 0, text.position(), US_ASCII).strip();
      return words.isEmpty() ? "" : " (" + words + ")";
    } catch (IOException e) {
      return "";
    }
  }

  /** Gives it up and deletes the file. */
  @Override
  public void close() {
    try (channel) {
      if (removable) {
        // Before the lock is given up: afterwards the file may be another build's.
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // A file left behind blocks nobody.
    } finally {
      HELD.remove(file);
    }
  }
}
