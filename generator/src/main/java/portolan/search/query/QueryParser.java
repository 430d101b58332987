package portolan.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes a query apart. A pure function: the same text gives the same clauses everywhere, and every
 * text is a query.
 *
 * <ol>
 *   <li>The first {@value #LONGEST} UTF-16 units count, in lower case.
 *   <li>{@link ItemScanner} cuts the text into runs and says what each of them may be.
 *   <li>{@link ItemJoiner} joins runs that belong together: {@code 5060 - 5070}, {@code 993, 995},
 *       {@code tcp 443}, {@code port 443}.
 *   <li>The word <i>or</i> between two clauses makes them alternatives; elsewhere, and beside an
 *       exclusion, it means nothing.
 * </ol>
 */
public final class QueryParser {
  /** Longest text that is read. */
  public static final int LONGEST = 200;

  private QueryParser() {}

  /** The clauses of a text. */
  public static ParsedQuery parse(String text) {
    String read = text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT);
    ItemJoiner.Joined joined = ItemJoiner.join(ItemScanner.scan(read));
    List<List<Clause>> groups = new ArrayList<>();
    List<Clause> exclusions = new ArrayList<>();
    boolean or = false;
    boolean first = true;
    for (Item item : joined.items()) {
      if (item == Item.Sign.OR) {
        or = !first;
        continue;
      }
      if (isExcluded(item)) {
        exclusions.add(clause(item));
        or = false;
        first = true;
        continue;
      }
      if (!or) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(clause(item));
      or = false;
      first = false;
    }
    return new ParsedQuery(groups, exclusions, joined.repairs());
  }

  private static boolean isExcluded(Item item) {
    return (item instanceof Item.Other other && other.excluded())
        || (item instanceof Item.Numbers numbers && numbers.excluded());
  }

  private static Clause clause(Item item) {
    if (item instanceof Item.Other other) {
      return other.clause();
    } else if (item instanceof Item.Numbers numbers) {
      return new Clause.Ports(numbers.terms());
    }
    throw new IllegalStateException("joining leaves no " + item);
  }
}
