package portolan.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portolan.model.DiagramPlan;
import portolan.model.Zone;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.source.Suggestion;

/** Boxes have names of their own and stand in zones or in boxes before them; so do nodes. */
final class DiagramBoxCheck implements Check {
  @Override
  public void run(Reading reading, Diagnostics diagnostics) {
    PlanReading.each(
        reading,
        plan -> {
          Places places = new Places(plan, diagnostics);
          plan.plan().boxes().forEach(places::box);
          plan.plan().nodes().forEach(places::node);
        });
  }

  /** The places of one diagram that were declared so far. */
  private static final class Places {
    private final PlanReading plan;
    private final Diagnostics diagnostics;
    private final Map<String, Position> boxes = new HashMap<>();

    /** Whether all boxes could be read, so that another one is a mistake. */
    private final boolean complete;

    Places(PlanReading plan, Diagnostics diagnostics) {
      this.plan = plan;
      this.diagnostics = diagnostics;
      this.complete =
          plan.origins().trust(plan.plan(), "boxes")
              && plan.plan().boxes().stream().allMatch(b -> plan.origins().trust(b, "id"));
    }

    void box(DiagramPlan.Box box) {
      if (plan.origins().trust(box, "inside")) {
        Position at = plan.origins().at(box, "inside", box.at());
        place(box.inside(), at);
      }
      if (!plan.origins().trust(box, "id")) {
        return;
      }
      Position before = boxes.putIfAbsent(box.id(), box.at());
      if (Zone.ids().contains(box.id())) {
        diagnostics.error(
            box.at(),
            "'" + box.id() + "' is a zone and cannot be a box",
            "choose another id, such as '" + box.id() + "-box'");
      } else if (before != null) {
        diagnostics.error(
            box.at(),
            "the box '" + box.id() + "' is declared twice",
            "the other one stands at " + before + "; give one of them another id");
      }
    }

    void node(DiagramPlan.Node node) {
      if (plan.origins().trust(node, "zone")) {
        node.zone().ifPresent(z -> place(z, plan.origins().at(node, "zone", node.at())));
      }
    }

    private void place(String name, Position at) {
      if (Zone.ids().contains(name) || boxes.containsKey(name)) {
        return;
      }
      if (plan.plan().boxes().stream().anyMatch(b -> b.id().equals(name))) {
        diagnostics.error(
            at,
            "the box '" + name + "' is not declared before this one",
            "declare a box after the zone or box that it stands in");
      } else if (complete) {
        List<String> known = new ArrayList<>(Zone.ids());
        known.addAll(boxes.keySet());
        diagnostics.error(
            at,
            "'" + name + "' is neither a zone nor a box of the diagram",
            Suggestion.hint(name, known));
      }
    }
  }
}
