package portolan.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts a text at blanks, quotes, commas and colons, from left to right. */
final class ItemScanner {
  private static final String OPENING = "\"\u00ab\u201c\u201e";
  private static final String CLOSING = "\"\u00bb\u201d\u201c";
  private static final Set<String> OR = Set.of("or", "или", "|");

  private final String text;
  private final List<Item> items = new ArrayList<>();
  private int at;
  private boolean comma;

  private ItemScanner(String text) {
    this.text = text;
  }

  /** The runs of a text in lower case. */
  static List<Item> scan(String text) {
    ItemScanner scanner = new ItemScanner(text);
    while (scanner.skipBlanks()) {
      scanner.chunk();
    }
    return scanner.items;
  }

  private boolean skipBlanks() {
    while (at < text.length() && Letters.isBlank(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  private void chunk() {
    int end = at;
    while (end < text.length() && !Letters.isBlank(text.charAt(end))) {
      end++;
    }
    boolean excluded = isMinus(text.charAt(at)) && at + 1 < end;
    if (excluded) {
      at++;
    }
    if (isOpening(at)) {
      String words = quoted();
      if (!Letters.isBlank(words)) {
        add(new Clause.Phrase(words), excluded);
      }
    } else if (!filter(end, excluded)) {
      pieces(end, excluded);
    }
  }

  /** Reads a filter; when there is none, nothing is read. */
  private boolean filter(int end, boolean excluded) {
    int colon = text.indexOf(':', at);
    if (colon < 0 || colon >= end) {
      return false;
    }
    String key = FilterKeys.of(text.substring(at, colon));
    if (key == null) {
      return false;
    }
    int start = at;
    at = colon + 1;
    List<String> values = new ArrayList<>();
    if (isOpening(at)) {
      values.add(quoted());
    } else {
      values.addAll(List.of(text.substring(at, end).split("[,;]")));
      at = end;
    }
    values.removeIf(Letters::isBlank);
    if (values.isEmpty()) {
      at = start;
      return false;
    }
    add(new Clause.Filter(key, values, text.substring(start, at)), excluded);
    return true;
  }

  /** The text between the quote here and the next one; goes behind it. */
  private String quoted() {
    int start = at + 1;
    int close = start;
    while (close < text.length() && CLOSING.indexOf(text.charAt(close)) < 0) {
      close++;
    }
    at = Math.min(text.length(), close + 1);
    return text.substring(start, close);
  }

  /** Cuts a plain chunk at commas, except before letters, which are wanted in other layouts. */
  private void pieces(int end, boolean excluded) {
    marker(end, excluded);
    int start = at;
    for (int i = at; i <= end; i++) {
      if (i == end || isSeparator(i)) {
        if (i > start) {
          piece(start, i, excluded);
        }
        comma |= i < end;
        start = i + 1;
      }
    }
    at = end;
  }

  /** In {@code port:443} the colon is as good as a blank. */
  private void marker(int end, boolean excluded) {
    int colon = text.indexOf(':', at);
    if (excluded || colon < 0 || colon >= end) {
      return;
    }
    String word = text.substring(at, colon);
    Optional<String> meant = MarkerWords.of(word);
    int first = colon + 1;
    while (first < end && !isSeparator(first)) {
      first++;
    }
    if (meant.isPresent() && PortForms.ports(text.substring(colon + 1, first), false).isPresent()) {
      items.add(new Item.Marker(new Clause.Words(word, false), meant.get(), comma));
      comma = false;
      at = colon + 1;
    }
  }

  private void piece(int start, int end, boolean chunkExcluded) {
    String run = text.substring(start, end);
    boolean minus = run.length() > 1 && isMinus(run.charAt(0));
    boolean excluded = chunkExcluded || minus;
    run = minus ? run.substring(1) : run;
    boolean atEnd = end == text.length() && !excluded;
    Optional<PortTerm> ports = PortForms.ports(run, atEnd);
    if (ports.isPresent()) {
      items.add(new Item.Numbers(List.of(ports.get()), excluded, comma));
    } else if (excluded) {
      add(new Clause.Words(run, false), true);
    } else {
      word(run, atEnd);
    }
    comma = false;
  }

  private void word(String run, boolean atEnd) {
    Clause.Words typed = new Clause.Words(run, atEnd);
    Optional<String> marker = MarkerWords.of(run);
    Optional<String> transport = PortForms.transport(run);
    if (OR.contains(run)) {
      items.add(Item.Sign.OR);
    } else if (PortForms.isDash(run)) {
      items.add(Item.Sign.DASH);
    } else if (marker.isPresent()) {
      items.add(new Item.Marker(typed, marker.get(), comma));
    } else if (transport.isPresent()) {
      items.add(new Item.Transport(typed, transport.get(), comma));
    } else {
      items.add(new Item.Other(typed, false));
    }
  }

  private void add(Clause clause, boolean excluded) {
    items.add(new Item.Other(clause, excluded));
    comma = false;
  }

  private boolean isSeparator(int i) {
    char c = text.charAt(i);
    return (c == ',' || c == ';')
        && (i + 1 == text.length() || !Letters.isLetter(text.charAt(i + 1)));
  }

  private boolean isOpening(int i) {
    return i < text.length() && OPENING.indexOf(text.charAt(i)) >= 0;
  }

  private static boolean isMinus(char c) {
    return c == '-' || c == '\u2212';
  }
}
