package portolan.search;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A set of documents that says nothing about scores. */
sealed interface Docs {
  /** Fields that are one keyword or several. */
  enum Keyword {
    PAIR(SearchField.PAIR),
    PORT(SearchField.PORT),
    FACET(SearchField.FACET);

    private final SearchField field;

    Keyword(SearchField field) {
      this.field = field;
    }

    String field() {
      return field.id();
    }
  }

  /** How indexed ranges lie to the range that is asked for. */
  enum Relation {
    CONTAIN,
    WITHIN,
    OVERLAP
  }

  /** Documents that have any of the terms; no document if there are none. */
  record Terms(Keyword field, List<String> terms) implements Docs {
    public Terms {
      terms = terms.stream().distinct().sorted().toList();
    }
  }

  /** Documents with any of some stems in any of some scored fields; none if there are no stems. */
  record Stems(Set<SearchField> fields, List<String> stems) implements Docs {
    /** What people read; other names that a document is found by are not among it. */
    static final Set<SearchField> READ =
        Collections.unmodifiableSet(
            EnumSet.of(
                SearchField.TITLE, SearchField.ROLES, SearchField.TARGETS, SearchField.NOTES));

    public Stems {
      fields = Collections.unmodifiableSet(EnumSet.copyOf(fields));
      stems = stems.stream().distinct().sorted().toList();
    }

    /** Documents with a stem in what people read. */
    static Docs read(String stem) {
      return new Stems(READ, List.of(stem));
    }
  }

  /** Documents of one set that are in none of the others. */
  record Without(Docs set, List<Docs> others) implements Docs {
    public Without {
      others = List.copyOf(others);
    }
  }

  /** Documents with a single port, without regard to transport, that begins with these digits. */
  record PortPrefix(String digits) implements Docs {}

  /** Documents with a single port that lies in a range. */
  record Singles(String transport, int low, int high) implements Docs {}

  /**
   * Documents with ranges that lie so.
   *
   * @param field family and class of width, such as {@code rng10}
   */
  record Ranges(Relation relation, String field, String transport, int low, int high)
      implements Docs {}

  /** Documents of any of the sets; none if there are none. */
  record AnyOf(List<Docs> sets) implements Docs {
    public AnyOf {
      sets = List.copyOf(sets);
    }
  }

  /** Documents of all of the sets, of which there is at least one. */
  record AllOf(List<Docs> sets) implements Docs {
    public AllOf {
      sets = List.copyOf(sets);
    }
  }
}
