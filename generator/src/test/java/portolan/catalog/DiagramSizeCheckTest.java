package portolan.catalog;

import static portolan.Fixture.*;

import org.junit.jupiter.api.Test;

class DiagramSizeCheckTest extends Checked {
  DiagramSizeCheckTest() {
    super(new DiagramSizeCheck());
  }

  @Test
  void acceptsAsManyNodesAsThereIsRoomFor() {
    addParts(12);

    assertMistakes();
  }

  @Test
  void refusesMoreNodesThanCanBeRead() {
    addParts(13);

    assertMistakes(
        fixture.error(
            DIAGRAMS,
            "id: ^k1-dialling",
            "the diagram has 17 nodes, and 16 is the limit",
            "let one node stand for several endpoints, split it into two diagrams, or leave some"
                + " out"));
  }

  /** Adds nodes to the pipeline, which has four. */
  private void addParts(int count) {
    StringBuilder parts = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      parts.append(
          "      - {id: part-%d, part-of: dial-service, label: Part %d, tier: 1}\n"
              .formatted(i, i));
    }
    fixture.edit(DIAGRAMS, "    hops:\n", parts + "    hops:\n");
  }
}
