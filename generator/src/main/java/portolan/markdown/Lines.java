package portolan.markdown;

import java.util.Arrays;
import portolan.source.Position;
import portolan.source.SourceFile;

/**
 * Positions in one file. Finds the line by halving, so that thousands of mistakes in a large page
 * do not each read the page from its start.
 */
final class Lines {
  private final String name;
  private final String text;
  private final int[] starts;

  Lines(SourceFile file) {
    name = file.name();
    text = file.text();
    starts = starts(text);
  }

  private static int[] starts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /** The position of a character given by its UTF-16 index. */
  Position at(int index) {
    int found = Arrays.binarySearch(starts, index);
    int line = found >= 0 ? found : -found - 2;
    return new Position(name, line + 1, text.codePointCount(starts[line], index) + 1);
  }
}
