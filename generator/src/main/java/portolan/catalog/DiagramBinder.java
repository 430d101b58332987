package portolan.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import portolan.model.DiagramPlan;
import portolan.yaml.Row;

/** Turns the rows of a file of diagrams into {@link DiagramPlan}s. */
final class DiagramBinder {
  private final FileContext context;

  DiagramBinder(FileContext context) {
    this.context = context;
  }

  DiagramPlan diagram(Row row) {
    DiagramPlan plan =
        new DiagramPlan(
            row.text("id"),
            context.line(),
            Arrays.stream(DiagramPlan.Kind.values())
                .filter(k -> k.id().equals(row.text("kind")))
                .findFirst()
                .orElseThrow(),
            context.versions(row),
            row.localized("title"),
            row.localized("summary"),
            row.rows("boxes").stream().map(this::box).toList(),
            row.rows("nodes").stream().map(this::node).toList(),
            row.rows("hops").stream().map(this::hop).toList(),
            row.rows("leave-out").stream().map(this::leftOut).toList(),
            row.at("id"));
    return context.origins().add(plan, row.inheriting("in", context.file()));
  }

  private DiagramPlan.Box box(Row row) {
    DiagramPlan.Box box =
        new DiagramPlan.Box(
            row.text("id"), row.text("inside"), row.localized("label"), row.at("id"));
    return context.origins().add(box, row);
  }

  private DiagramPlan.Node node(Row row) {
    List<String> endpoints = row.texts("endpoint");
    Optional<String> own = row.find("id");
    DiagramPlan.Node node =
        new DiagramPlan.Node(
            own.orElseGet(() -> endpoints.isEmpty() ? "" : endpoints.get(0)),
            endpoints,
            row.find("part-of"),
            row.findLocalized("label"),
            row.find("zone"),
            tier(row.text("tier")),
            row.at());
    return context.origins().add(node, row);
  }

  /** The number; 0 for a text that is none, of which the check of shapes has spoken. */
  private static int tier(String text) {
    return text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
  }

  private DiagramPlan.Hop hop(Row row) {
    DiagramPlan.Hop hop =
        new DiagramPlan.Hop(
            row.find("path"),
            row.find("from"),
            row.find("to"),
            row.find("send"),
            row.find("receive"),
            row.findLocalized("note"),
            row.at());
    return context.origins().add(hop, row);
  }

  private DiagramPlan.LeftOut leftOut(Row row) {
    DiagramPlan.LeftOut leftOut =
        new DiagramPlan.LeftOut(row.texts("paths"), row.localized("reason"), row.at());
    return context.origins().add(leftOut, row);
  }
}
