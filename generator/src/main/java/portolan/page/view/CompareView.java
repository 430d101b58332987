package portolan.page.view;

import java.util.List;

/**
 * Page that compares two versions.
 *
 * @param frame what surrounds the content
 * @param lead what differs, in numbers
 * @param caution how the comparison is to be read
 * @param older name of the older version
 * @param newer name of the newer version
 * @param openedPorts ports that only the newer version names
 * @param closedPorts ports that only the older version names
 * @param changes connections that differ, one table for each kind of difference
 * @param paths connections of one version only
 */
public record CompareView(
    Frame frame,
    String lead,
    String caution,
    String older,
    String newer,
    List<PortLine> openedPorts,
    List<PortLine> closedPorts,
    List<ChangeTableView> changes,
    List<TableView> paths)
    implements PageView {
  public CompareView {
    openedPorts = List.copyOf(openedPorts);
    closedPorts = List.copyOf(closedPorts);
    changes = List.copyOf(changes);
    paths = List.copyOf(paths);
  }

  @Override
  public String template() {
    return "compare";
  }
}
