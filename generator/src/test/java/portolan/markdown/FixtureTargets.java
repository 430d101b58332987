package portolan.markdown;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Targets of an invented catalog. */
final class FixtureTargets implements LinkTargets {
  private final Map<String, Map<String, String>> labels =
      new TreeMap<>(
          Map.of(
              "port", Map.of("443", "443", "5060", "5060"),
              "path", Map.of("trunk-sync", "Trunk <Sync>"),
              "term", Map.of("trunk", "Trunk", "gateway", "Gateway"),
              "page", Map.of("about", "О справочнике")));

  @Override
  public Collection<String> types() {
    return labels.keySet();
  }

  @Override
  public Collection<String> known(String type) {
    return labels.getOrDefault(type, Map.of()).keySet();
  }

  @Override
  public Optional<Target> find(String type, String id) {
    return Optional.ofNullable(labels.getOrDefault(type, Map.of()).get(id))
        .map(label -> new Target(label, "../" + type + "/" + id + ".html?a=1&b=2"));
  }
}
