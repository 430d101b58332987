package portolan.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of one source file.
 *
 * @param name path as shown to the author, with forward slashes
 * @param text whole text, line ends as {@code \n}, without a byte order mark
 */
public record SourceFile(String name, String text) {

  /**
   * Reads a UTF-8 file. A byte order mark is dropped and {@code \r\n} becomes {@code \n}.
   *
   * @param name path to show to the author
   * @param diagnostics where text that is not UTF-8 is reported, with its line and column
   * @return empty when the bytes are not UTF-8
   * @throws IOException when the file cannot be read
   */
  public static Optional<SourceFile> read(Path path, String name, Diagnostics diagnostics)
      throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(in)
              .toString();
      return Optional.of(new SourceFile(name, normalized(text)));
    } catch (CharacterCodingException e) {
      diagnostics.error(
          endOf(name, new String(bytes, 0, in.position(), StandardCharsets.UTF_8)),
          "the text is not UTF-8 from here on",
          "save the file as UTF-8");
      return Optional.empty();
    }
  }

  private static String normalized(String text) {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return body.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Position endOf(String name, String text) {
    int lines = (int) text.chars().filter(c -> c == '\n').count();
    String last = text.substring(text.lastIndexOf('\n') + 1);
    return new Position(name, lines + 1, last.codePointCount(0, last.length()) + 1);
  }

  /** The lines of the text without their ends. */
  public List<String> lines() {
    return List.of(text.split("\n", -1));
  }

  /** The position of a character of the text, given by its UTF-16 index. */
  public Position positionAt(int index) {
    return endOf(name, text.substring(0, index));
  }

  /**
   * The position of the first occurrence of {@code wanted} at or after {@code start}, or {@code
   * start} when it does not occur. A blank may be a line break in the file.
   */
  public Position find(String wanted, Position start) {
    int from = indexOf(start);
    int found = text.indexOf(wanted, from);
    if (wanted.contains(" ")) {
      Matcher m = Pattern.compile(Pattern.quote(wanted).replace(" ", "\\E\\s+\\Q")).matcher(text);
      found = m.find(from) ? m.start() : -1;
    }
    return found < 0 ? start : positionAt(found);
  }

  private int indexOf(Position position) {
    int index = 0;
    for (int line = 1; line < position.line(); line++) {
      int next = text.indexOf('\n', index);
      if (next < 0) {
        return text.length();
      }
      index = next + 1;
    }
    for (int column = 1; column < position.column() && index < text.length(); column++) {
      index += Character.charCount(text.codePointAt(index));
    }
    return index;
  }
}
