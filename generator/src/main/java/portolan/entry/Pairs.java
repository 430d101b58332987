package portolan.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import portolan.address.Place;
import portolan.model.Endpoint;
import portolan.model.Product;
import portolan.model.Zone;

/**
 * The pairs of endpoints of a version between which there are connections. The first end of a pair
 * is the one that stands first in the file of endpoints, so a pair has one address. Two servers of
 * one role are a pair when a connection between them leaves the server.
 */
public final class Pairs {
  private final List<Pair> all = new ArrayList<>();
  private final List<String> order;
  private final Parties parties;

  private Pairs(List<String> order, Parties parties) {
    this.order = List.copyOf(order);
    this.parties = parties;
  }

  /**
   * The pairs of a version.
   *
   * @param order ids of the endpoints in file order
   * @param paths the connections in file order
   * @param ends makes an end of an id
   * @param homes the page of a pair of ids, the first in file order first
   */
  static Pairs of(
      Product product,
      List<String> order,
      List<PathEntry> paths,
      Parties parties,
      Function<String, End> ends,
      Homes homes) {
    Map<String, Map<String, List<PathEntry>>> opened = new HashMap<>();
    for (PathEntry path : paths) {
      for (String from : parties.of(path.from())) {
        for (String to : parties.of(path.to())) {
          opened
              .computeIfAbsent(from, f -> new HashMap<>())
              .computeIfAbsent(to, t -> new ArrayList<>())
              .add(path);
        }
      }
    }
    Pairs pairs = new Pairs(order, parties);
    for (int i = 0; i < order.size(); i++) {
      String first = order.get(i);
      Map<String, List<PathEntry>> ofFirst = opened.getOrDefault(first, Map.of());
      for (String second : order.subList(i, order.size())) {
        List<PathEntry> forward = ofFirst.getOrDefault(second, List.of());
        List<PathEntry> back =
            first.equals(second)
                ? List.of()
                : opened.getOrDefault(second, Map.of()).getOrDefault(first, List.of());
        if (!forward.isEmpty() || !back.isEmpty()) {
          pairs.add(
              new Pair(
                  product,
                  ends.apply(first),
                  ends.apply(second),
                  forward,
                  back,
                  homes.of(first, second)));
        }
      }
    }
    return pairs;
  }

  private void add(Pair pair) {
    if (!pair.isWithin() || leavesTheServer(pair)) {
      all.add(pair);
    }
  }

  private static boolean leavesTheServer(Pair pair) {
    return pair.first().kind() == Endpoint.Kind.ROLE
        && pair.forward().stream().anyMatch(p -> p.exposure() != Zone.SAME_SERVER);
  }

  /** Says where a pair has its page. */
  interface Homes {
    /** The page of two ids. */
    Place of(String first, String second);
  }

  /** All pairs, by their first end and then by their second in file order. */
  public List<Pair> all() {
    return List.copyOf(all);
  }

  /** The pair of two endpoints, in whichever order they are named. */
  public Optional<Pair> of(String one, String other) {
    return all.stream().filter(p -> p.has(one) && p.other(one).id().equals(other)).findFirst();
  }

  /** Everybody who opens connections in a pair, in file order. */
  public List<End> openers() {
    return ends(Pair::first, Pair::second);
  }

  /** Everybody who listens in a pair, in file order. */
  public List<End> listeners() {
    return ends(Pair::second, Pair::first);
  }

  private List<End> ends(Function<Pair, End> ofForward, Function<Pair, End> ofBack) {
    Map<String, End> ends = new HashMap<>();
    for (Pair pair : all) {
      if (!pair.forward().isEmpty()) {
        ends.put(ofForward.apply(pair).id(), ofForward.apply(pair));
      }
      if (!pair.back().isEmpty()) {
        ends.put(ofBack.apply(pair).id(), ofBack.apply(pair));
      }
    }
    return order.stream().filter(ends::containsKey).map(ends::get).toList();
  }

  /** The pairs that have an endpoint as one of their ends. */
  public List<Pair> with(String endpoint) {
    return all.stream().filter(p -> p.has(endpoint)).toList();
  }

  /** Ids of those that some endpoints stand for in pairs: roles, members and themselves. */
  public Set<String> parties(List<String> endpoints) {
    return Set.copyOf(parties.ofIds(endpoints));
  }
}
