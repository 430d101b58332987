package portolan.search;

/** The fields of the index, and those of them whose words count for the score. */
public enum SearchField {
  /** What titles name, in both languages. */
  TITLE("title", 4f),
  /** Names of the roles and other ends; of a connection those that open it. */
  ROLES("roles", 2f),
  /** Names of the ends that a connection leads to. */
  TARGETS("targets", 2f),
  /** Texts in both languages. */
  NOTES("notes", 1f),
  /** Other names of whatever a thing uses, and parts of names. */
  ALT("alt", 0.5f),
  /** Other names of the thing itself and of what its title speaks of. */
  NAMES("names", 2f),
  /** All words without stemming, for beginnings of words and misspelt ones. */
  WORD("word", 0f),
  /** Pairs of neighbouring stems with a blank between them, for phrases. */
  PAIR("pair", 0f),
  /** Ports as text, see {@link PortTerms}. */
  PORT("port", 0f),
  /** Terms {@code key:id} to filter by. */
  FACET("facet", 0f);

  private final String id;
  private final float boost;

  SearchField(String id, float boost) {
    this.id = id;
    this.boost = boost;
  }

  /** Name of the field in the index. */
  public String id() {
    return id;
  }

  /** Weight of its score; 0 for fields that only say yes or no. */
  public float boost() {
    return boost;
  }

  /**
   * Whether longer fields count less. Names are short, and many of them are no reason to find a
   * thing later.
   */
  public boolean hasLengths() {
    return this == TITLE || this == NOTES;
  }

  /** Whether its stems are scored. */
  public boolean isScored() {
    return boost > 0;
  }
}
