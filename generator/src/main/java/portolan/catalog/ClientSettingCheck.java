package portolan.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portolan.model.ClientSetting;
import portolan.model.DataPath;
import portolan.source.Diagnostics;
import portolan.source.Position;

/**
 * A setting is for a path that holds where it does, once; its preferred port is one of the path.
 */
final class ClientSettingCheck implements Check {
  @Override
  public void run(Reading reading, Diagnostics diagnostics) {
    Map<String, Position> seen = new HashMap<>();
    for (ClientSetting setting : reading.catalog().clientSettings()) {
      Origins origins = reading.origins();
      if (!origins.trust(setting, "in", "path")) {
        continue;
      }
      for (DataPath path : paths(reading, setting)) {
        setting.in().stream()
            .filter(reading::hasVersion)
            .filter(v -> origins.trust(path, "in") && !path.in().contains(v))
            .forEach(
                v ->
                    diagnostics.error(
                        setting.at(),
                        "the path '" + path.id() + "' does not hold in " + v,
                        "add " + v + " to the path's 'in', or narrow the setting's"));
        setting.in().forEach(v -> preferred(reading, setting, path, v, diagnostics));
      }
      for (String version : setting.in()) {
        String key = setting.line() + " " + version + " " + setting.path();
        Position before = seen.putIfAbsent(key, setting.at());
        if (before != null) {
          diagnostics.error(
              setting.at(),
              "the path '" + setting.path() + "' has two settings in " + version,
              "the other one stands at " + before + "; keep one of them");
        }
      }
    }
  }

  private static List<DataPath> paths(Reading reading, ClientSetting setting) {
    return reading.catalog().paths().stream()
        .filter(p -> p.line().equals(setting.line()) && p.id().equals(setting.path()))
        .toList();
  }

  private static void preferred(
      Reading reading,
      ClientSetting setting,
      DataPath path,
      String version,
      Diagnostics diagnostics) {
    if (setting.preferred().isEmpty()
        || !reading.origins().trust(setting, "preferred")
        || !path.in().contains(version)
        || !reading.origins().knowNumbers(path.factsIn(version))) {
      return;
    }
    boolean listed =
        path.factsIn(version).ports().value().stream()
            .anyMatch(u -> u.ports().equals(setting.preferred().get()));
    if (!listed) {
      diagnostics.error(
          reading.origins().at(setting, "preferred", setting.at()),
          "the path '" + path.id() + "' has no port " + setting.preferred().get(),
          "name one of the ports of the path");
    }
  }
}
