package portolan.search;

import java.util.List;

/** A set of documents that says nothing about scores. */
sealed interface Docs {
  /** Fields that are one keyword or several. */
  enum Keyword {
    WORD(SearchField.WORD),
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

  /** Documents with a stem in any of the scored fields. */
  record HasStem(String stem) implements Docs {}

  /** Documents with a word that begins so. */
  record WordPrefix(String prefix) implements Docs {}

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
