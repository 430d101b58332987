package portolan.model;

import java.util.List;

/** What a cell about supported encryption says. */
public sealed interface Encryption {
  /**
   * Supported by named methods.
   *
   * @param ids ids of {@link Method methods} in the order of the source, never empty
   */
  record By(List<String> ids) implements Encryption {
    public By {
      ids = List.copyOf(ids);
    }
  }

  /** Answers without a method. */
  enum Other implements Encryption {
    /** Supported; the source does not say by what. */
    UNNAMED,
    /** Not supported. */
    NONE,
    /** No source says. */
    NOT_STATED
  }

  /** What holds when nobody changes a setting. */
  enum Default {
    ENCRYPTED,
    CLEAR,
    NOT_STATED
  }

  /** The methods, or none for the answers without one. */
  default List<String> methods() {
    return this instanceof By by ? by.ids() : List.of();
  }

  /** Whether the connection can be encrypted. */
  default boolean isSupported() {
    return this instanceof By || this == Other.UNNAMED;
  }
}
