package portolan.publish;

import java.io.IOException;

/** The moments of a publication at which it may fail or be killed, in their order. */
enum Step {
  WRITE_FILE,
  LINK_FILE,
  CARRY_FOREIGN,
  WRITE_MANIFEST,
  COPY_FOLDER_RIGHTS,
  CHECK_OLD,
  MOVE_OLD_ASIDE,
  MOVE_NEW_IN,
  MOVE_OLD_TO_TRASH,
  DELETE_TRASH;

  /** Hears of each step before it is done; tests throw from here. */
  @FunctionalInterface
  interface Listener {
    Listener NONE = step -> {};

    void before(Step step) throws IOException;
  }
}
