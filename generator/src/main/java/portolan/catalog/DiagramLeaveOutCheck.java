package portolan.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import portolan.model.DataPath;
import portolan.model.DiagramPlan;
import portolan.source.Diagnostics;
import portolan.source.Position;

/** What a diagram leaves out it could have shown, and it shows no such thing as a step. */
final class DiagramLeaveOutCheck implements Check {
  @Override
  public void run(Reading reading, Diagnostics diagnostics) {
    PlanReading.each(reading, plan -> check(plan, diagnostics));
  }

  private static void check(PlanReading plan, Diagnostics diagnostics) {
    Map<String, Position> before = new HashMap<>();
    Set<String> steps = new HashSet<>();
    plan.plan().hops().forEach(h -> h.path().ifPresent(steps::add));
    for (DiagramPlan.LeftOut leftOut : plan.plan().leftOut()) {
      for (String id : leftOut.paths()) {
        if (plan.path(id).isEmpty()) {
          continue;
        }
        Position at = plan.origins().at(leftOut, "paths", id, leftOut.at());
        Position first = before.putIfAbsent(id, at);
        if (first != null) {
          diagnostics.error(
              at,
              "the path '" + id + "' is left out twice",
              first.equals(at)
                  ? "name it once"
                  : "the other one stands at " + first + "; keep one of them");
        } else if (steps.contains(id)) {
          diagnostics.error(
              at,
              "the path '" + id + "' is left out and a step of the diagram",
              "remove it from 'leave-out' or from 'hops'");
        } else if (isForeign(plan, plan.path(id).get())) {
          diagnostics.error(
              at,
              "the path '" + id + "' holds in no version of the diagram",
              "remove it from 'leave-out', or name a path of "
                  + String.join(", ", plan.versions()));
        }
      }
    }
  }

  /** Whether no version of the diagram has a path, all of them being known. */
  private static boolean isForeign(PlanReading plan, DataPath path) {
    return plan.origins().trust(plan.plan(), "in")
        && !plan.versions().isEmpty()
        && plan.versionsWithout(path).size() == plan.versions().size();
  }
}
