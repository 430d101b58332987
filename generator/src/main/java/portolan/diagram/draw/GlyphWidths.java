package portolan.diagram.draw;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Widths of texts in Liberation Sans, whose measures are those of Arial and lie in the middle of
 * the usual interface fonts. No fonts of the machine are asked, so that every machine draws the
 * same picture; kerning is left out.
 */
final class GlyphWidths {
  /** For signs that the table lacks: wide enough for ideographs. */
  private static final short UNKNOWN = 1000;

  private static final GlyphWidths TABLE = read();

  /** Signs behind this one have no width of their own. */
  private static final int LAST = 0x2fff;

  private final short[] regular = face();
  private final short[] bold = face();

  private GlyphWidths() {}

  private static short[] face() {
    short[] widths = new short[LAST + 1];
    Arrays.fill(widths, UNKNOWN);
    return widths;
  }

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
    short[] face = words[0].equals("bold") ? bold : regular;
    int first = Integer.parseInt(words[1], 16);
    for (int i = 2; i < words.length; i++) {
      face[first + i - 2] = Short.parseShort(words[i]);
    }
  }

  /**
   * The width of a text on one line.
   *
   * @param size font size in pixels
   * @return pixels with one decimal, rounded up so that the text never needs more
   */
  static double of(String text, boolean heavy, double size) {
    short[] face = heavy ? TABLE.bold : TABLE.regular;
    int sum = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      sum += c <= LAST ? face[c] : UNKNOWN;
      i += Character.charCount(c);
    }
    return Math.ceil(sum * size / 100) / 10;
  }
}
