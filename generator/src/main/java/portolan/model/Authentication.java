package portolan.model;

import java.util.List;

/** What a cell about authentication says. */
public sealed interface Authentication {
  /**
   * Methods.
   *
   * @param ids ids of {@link Method methods} in the order of the source, never empty
   */
  record Methods(List<String> ids) implements Authentication {
    public Methods {
      ids = List.copyOf(ids);
    }
  }

  /** Answers without a method. */
  enum Absent implements Authentication {
    /** The connection is not authenticated. */
    NONE,
    /** No source says. */
    NOT_STATED
  }

  /** The methods, or none for the answers without one. */
  default List<String> methods() {
    return this instanceof Methods m ? m.ids() : List.of();
  }
}
