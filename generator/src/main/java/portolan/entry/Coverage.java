package portolan.entry;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portolan.model.Catalog;
import portolan.model.Product;
import portolan.text.Language;
import portolan.text.Localized;

/**
 * How much is known about a version, and where it is from.
 *
 * @param product the version
 * @param facts number of things of each kind, in the order in which they are shown
 * @param cells number of values by what their evidence amounts to; {@link Mark#DISPUTED} is absent,
 *     since a disputed value has evidence of its own
 * @param notStated values of connections that no source states
 * @param texts number of names and texts
 * @param complete how many of them each language has
 * @param conflicts disagreements about something in it
 * @param corrections mistakes of sources about something in it
 */
public record Coverage(
    Product product,
    Map<String, Integer> facts,
    Map<Mark, Integer> cells,
    int notStated,
    int texts,
    Map<Language, Integer> complete,
    int conflicts,
    int corrections) {
  /** Marks that values are counted by. */
  public static final List<Mark> MARKS = List.of(Mark.STATED, Mark.FILLED, Mark.UNVERIFIED);

  public Coverage {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    cells = Map.copyOf(cells);
    complete = Map.copyOf(complete);
  }

  /** Number of all values. */
  public int allCells() {
    return cells.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Coverage of all versions, from the oldest of each line. */
  public static List<Coverage> of(Catalog catalog, Entries entries) {
    return catalog.lines().stream()
        .flatMap(l -> l.versions().stream())
        .map(p -> of(new VersionContent(catalog, entries, p)))
        .toList();
  }

  private static Coverage of(VersionContent content) {
    Map<Mark, Integer> cells = new EnumMap<>(Mark.class);
    MARKS.forEach(m -> cells.put(m, 0));
    content.evidence().forEach(e -> cells.merge(Mark.of(e, content.product()), 1, Integer::sum));
    List<Localized> texts = VersionTexts.of(content);
    Map<Language, Integer> complete = new EnumMap<>(Language.class);
    for (Language language : Language.ALL) {
      complete.put(language, (int) texts.stream().filter(t -> !t.in(language).isBlank()).count());
    }
    return new Coverage(
        content.product(),
        content.facts(),
        cells,
        content.notStated(),
        texts.size(),
        complete,
        content.conflicts().size(),
        content.corrections().size());
  }
}
