package portolan.search.document;

import java.util.stream.Stream;

/** Makes the documents of one kind of things. */
interface Kind {
  /** The word of the kind, part of terms to filter by. */
  String id();

  /** The documents in catalog order. */
  Stream<Draft> drafts();
}
