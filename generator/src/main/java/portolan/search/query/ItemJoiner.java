package portolan.search.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins neighbours that belong together, in this order: dashes between ports, commas between ports,
 * transports beside ports (the following port first), commas again, markers before or after ports,
 * commas again. What joins nothing is an ordinary word.
 */
final class ItemJoiner {
  private final List<Repair> repairs = new ArrayList<>();
  private List<Item> items;

  private ItemJoiner(List<Item> items) {
    this.items = items;
  }

  /**
   * Items of which none is a dash, a marker or a transport any more.
   *
   * @param repairs markers in the wrong layout
   */
  record Joined(List<Item> items, List<Repair> repairs) {}

  /** Joins what belongs together. */
  static Joined join(List<Item> scanned) {
    ItemJoiner joiner = new ItemJoiner(scanned);
    joiner.dashes();
    joiner.lists();
    joiner.transports();
    joiner.lists();
    joiner.markers();
    joiner.lists();
    return new Joined(joiner.items, joiner.repairs);
  }

  private void dashes() {
    List<Item> out = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) != Item.Sign.DASH) {
        out.add(items.get(i));
        continue;
      }
      Item.Numbers from = numbers(out, out.size() - 1);
      Item.Numbers to = numbers(items, i + 1);
      if (from != null && to != null && from.onePort() && to.onePort() && !to.listed()) {
        PortTerm range = PortForms.between(from.terms().get(0), to.terms().get(0));
        out.set(out.size() - 1, new Item.Numbers(List.of(range), false, from.listed()));
        i++;
      }
    }
    items = out;
  }

  private void lists() {
    List<Item> out = new ArrayList<>();
    for (Item item : items) {
      Item.Numbers before = numbers(out, out.size() - 1);
      if (before != null
          && item instanceof Item.Numbers next
          && next.listed()
          && next.excluded() == before.excluded()) {
        List<PortTerm> all = new ArrayList<>(before.terms());
        all.addAll(next.terms());
        out.set(out.size() - 1, new Item.Numbers(all, before.excluded(), before.listed()));
      } else {
        out.add(item);
      }
    }
    items = out;
  }

  private void transports() {
    List<Item> out = new ArrayList<>(items);
    for (int i = 0; i < out.size(); i++) {
      if (!(out.get(i) instanceof Item.Transport transport)) {
        continue;
      }
      boolean marked = i + 1 < out.size() && out.get(i + 1) instanceof Item.Marker;
      int after = marked ? i + 2 : i + 1;
      Item.Numbers next = numbers(out, after);
      Item.Numbers before = numbers(out, i - 1);
      if (next != null && next.bare() && !next.listed()) {
        out.set(after, over(next, transport.name(), transport.listed()));
        out.remove(i--);
      } else if (before != null && before.bare() && !transport.listed()) {
        out.set(i - 1, over(before, transport.name(), before.listed()));
        out.remove(i--);
      } else {
        out.set(i, new Item.Other(transport.typed(), false));
      }
    }
    items = out;
  }

  private static Item.Numbers over(Item.Numbers numbers, String transport, boolean listed) {
    List<PortTerm> terms = numbers.terms().stream().map(t -> t.over(transport)).toList();
    return new Item.Numbers(terms, false, listed);
  }

  private void markers() {
    List<Item> out = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (!(items.get(i) instanceof Item.Marker marker)) {
        out.add(items.get(i));
        continue;
      }
      Item.Numbers next = numbers(items, i + 1);
      Item.Numbers before = numbers(out, out.size() - 1);
      if (next != null && !next.excluded()) {
        out.add(mark(next, marker, next.listed() || marker.listed()));
        i++;
      } else if (before != null && before.unmarked() && !marker.listed()) {
        out.set(out.size() - 1, mark(before, marker, before.listed()));
      } else {
        out.add(new Item.Other(marker.typed(), false));
      }
    }
    items = out;
  }

  private Item.Numbers mark(Item.Numbers numbers, Item.Marker marker, boolean listed) {
    String typed = marker.typed().text();
    if (!PortForms.trimmed(typed).equals(marker.meant())) {
      repairs.add(new Repair(Repair.Kind.LAYOUT, typed, List.of(marker.meant())));
    }
    List<PortTerm> terms = numbers.terms().stream().map(PortTerm::mark).toList();
    return new Item.Numbers(terms, false, listed);
  }

  private static Item.Numbers numbers(List<Item> items, int i) {
    return i >= 0 && i < items.size() && items.get(i) instanceof Item.Numbers n ? n : null;
  }
}
