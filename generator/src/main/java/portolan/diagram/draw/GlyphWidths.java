package portolan.diagram.draw;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Widths of texts in Liberation Sans, whose measures are those of Arial and lie in the middle of
 * the usual interface fonts. No fonts of the machine are asked, so that every machine draws the
 * same picture; kerning is left out.
 */
final class GlyphWidths {
  /** For signs that the table lacks: wide enough for ideographs. */
  private static final int UNKNOWN = 1000;

  private static final GlyphWidths TABLE = read();

  private final Map<Integer, Integer> regular = new HashMap<>();
  private final Map<Integer, Integer> bold = new HashMap<>();

  private GlyphWidths() {}

  private static GlyphWidths read() {
    GlyphWidths table = new GlyphWidths();
    try (InputStream in = GlyphWidths.class.getResourceAsStream("glyph-widths.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      lines.lines().filter(l -> !l.startsWith("#")).forEach(table::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private void add(String line) {
    String[] words = line.split(" ", -1);
    Map<Integer, Integer> face = words[0].equals("bold") ? bold : regular;
    int first = Integer.parseInt(words[1], 16);
    for (int i = 2; i < words.length; i++) {
      face.put(first + i - 2, Integer.parseInt(words[i]));
    }
  }

  /**
   * The width of a text on one line.
   *
   * @param size font size in pixels
   * @return pixels with one decimal, rounded up so that the text never needs more
   */
  static double of(String text, boolean heavy, double size) {
    Map<Integer, Integer> face = heavy ? TABLE.bold : TABLE.regular;
    int sum = text.codePoints().map(c -> face.getOrDefault(c, UNKNOWN)).sum();
    return Math.ceil(sum * size / 100) / 10;
  }
}
