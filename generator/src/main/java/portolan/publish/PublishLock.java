package portolan.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two builds from publishing into one folder; the system frees it when a process dies. */
final class PublishLock implements AutoCloseable {
  private final FileChannel channel;

  private PublishLock(FileChannel channel) {
    this.channel = channel;
  }

  static PublishLock take(Path file, Path output) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new PublishLock(channel);
      }
    } catch (OverlappingFileLockException e) {
      // The same process holds it: treated like any other holder.
    }
    channel.close();
    throw new IOException(
        output + " is being published by another build; wait until it has finished");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
