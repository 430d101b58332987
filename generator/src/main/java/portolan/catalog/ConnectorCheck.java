package portolan.catalog;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import portolan.model.Cell;
import portolan.model.Connector;
import portolan.model.DataPath;
import portolan.model.Endpoint;
import portolan.model.PathFacts;
import portolan.source.Diagnostics;
import portolan.source.Position;

/**
 * A connector belongs to a service that exists where it does, stands at the right end of its paths,
 * and says nothing that its paths say already.
 */
final class ConnectorCheck implements Check {
  @Override
  public void run(Reading reading, Diagnostics diagnostics) {
    for (Connector connector : reading.catalog().connectors()) {
      if (reading.origins().trust(connector, "in", "kind", "service", "paths")) {
        new One(reading, connector, diagnostics).check();
      }
    }
  }

  /** One connector whose keys could be read. */
  private record One(Reading reading, Connector connector, Diagnostics diagnostics) {
    void check() {
      List<DataPath> paths =
          reading.catalog().paths().stream()
              .filter(p -> p.line().equals(connector.line()))
              .filter(p -> connector.paths().contains(p.id()))
              .toList();
      List<String> versions = connector.in().stream().filter(reading::hasVersion).toList();
      for (String version : versions) {
        service(version);
        paths.forEach(p -> holds(p, version));
        serves(paths, version);
      }
      if (paths.size() == 1) {
        DataPath path = paths.get(0);
        repeats(
            "authentication",
            "default",
            connector.defaultAuthentication(),
            path,
            PathFacts::defaultAuthentication);
        repeats(
            "authentication",
            "supported",
            connector.supportedAuthentication(),
            path,
            PathFacts::supportedAuthentication);
        repeats("encryption", "supported", connector.encryption(), path, PathFacts::encryption);
        repeats(
            "encryption",
            "default",
            connector.encryptionDefault(),
            path,
            PathFacts::encryptionDefault);
      }
    }

    private void service(String version) {
      List<Endpoint> declared = endpoints(connector.service());
      if (declared.stream().anyMatch(e -> !reading.origins().trust(e, "in"))) {
        return;
      }
      if (!declared.isEmpty() && declared.stream().noneMatch(e -> e.in().contains(version))) {
        diagnostics.error(
            at("service"),
            "the endpoint '" + connector.service() + "' does not exist in " + version,
            "add " + version + " to the endpoint's 'in', or narrow the connector's");
      }
    }

    private void holds(DataPath path, String version) {
      if (reading.origins().trust(path, "in") && !path.in().contains(version)) {
        diagnostics.error(
            at("paths"),
            "the path '" + path.id() + "' does not hold in " + version,
            "add " + version + " to the path's 'in', or narrow the connector's");
      }
    }

    /**
     * The service stands at its end of one of the paths; another service may work for it on the
     * others, as when a front end sends what a connector behind it hands over.
     */
    private void serves(List<DataPath> paths, String version) {
      boolean receives = connector.kind() == Connector.Kind.RECEIVE;
      PlaceOf place = new PlaceOf(reading, connector.line(), version);
      boolean apart =
          !paths.isEmpty()
              && paths.stream()
                  .allMatch(
                      p -> {
                        PathFacts facts = p.factsIn(version);
                        return p.in().contains(version)
                            && reading.origins().trust(facts, receives ? "to" : "from")
                            && (receives ? facts.to() : facts.from())
                                .stream().noneMatch(e -> place.related(e, connector.service()));
                      });
      if (apart) {
        diagnostics.error(
            at("paths"),
            "'"
                + connector.service()
                + "' "
                + (receives ? "listens on" : "opens")
                + " none of the paths in "
                + version,
            "name a path that the service "
                + (receives ? "listens on" : "opens")
                + ", or another service");
      }
    }

    private <T> void repeats(
        String block,
        String key,
        Optional<Cell<T>> own,
        DataPath path,
        Function<PathFacts, Cell<T>> cell) {
      boolean same =
          own.isPresent()
              && reading.origins().trustIn(connector, block, key)
              && path.variants().isEmpty()
              && cell.apply(path.common()).value().equals(own.get().value())
              && cell.apply(path.common()).when().equals(own.get().when());
      if (same) {
        diagnostics.error(
            own.get().at(),
            "the connector repeats what its path '" + path.id() + "' says",
            "remove it: what differs from the path stands here, nothing else");
      }
    }

    private List<Endpoint> endpoints(String id) {
      return reading.catalog().endpoints().stream()
          .filter(e -> e.line().equals(connector.line()) && e.id().equals(id))
          .toList();
    }

    private Position at(String key) {
      return reading.origins().at(connector, key, connector.at());
    }
  }
}
