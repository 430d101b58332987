package portolan.catalog;

import portolan.source.Diagnostics;

/** A diagram is small enough to be read. */
final class DiagramSizeCheck implements Check {
  /** More nodes do not fit on a page in a readable size. */
  private static final int MOST_NODES = 16;

  @Override
  public void run(Reading reading, Diagnostics diagnostics) {
    PlanReading.each(
        reading,
        plan -> {
          int nodes = plan.plan().nodes().size();
          if (nodes > MOST_NODES) {
            diagnostics.error(
                plan.plan().at(),
                "the diagram has " + nodes + " nodes, and " + MOST_NODES + " is the limit",
                "let one node stand for several endpoints, split it into two diagrams, or leave"
                    + " some out");
          }
        });
  }
}
