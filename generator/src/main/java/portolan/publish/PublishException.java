package portolan.publish;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** The output could not be published; the message is for the person at the keyboard. */
public class PublishException extends IOException {
  private final String hint;

  PublishException(String message, String hint) {
    super(requireNonNull(message, "message"));
    this.hint = requireNonNull(hint, "hint");
  }

  /** Adds to the message why the file system refused. */
  PublishException(String message, String hint, IOException cause) {
    super(message + ": " + reason(cause), cause);
    this.hint = requireNonNull(hint, "hint");
  }

  /** How to mend it, one sentence without a full stop. */
  public final String hint() {
    return hint;
  }

  /** Says in words what Java says by the type of the exception. */
  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "access denied";
    }
    if (e instanceof NoSuchFileException || e instanceof NotDirectoryException) {
      return "the folder does not exist";
    }
    if (e instanceof FileAlreadyExistsException || e instanceof DirectoryNotEmptyException) {
      return "something of this name is there already";
    }
    if (e instanceof FileSystemException f && f.getReason() != null) {
      return f.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
