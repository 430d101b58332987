package portolan.page;

import java.net.URI;
import portolan.diagram.DiagramLine;
import portolan.diagram.DiagramNode;
import portolan.diagram.draw.DiagramLinks;

/**
 * The links of a diagram as absolute addresses.
 *
 * @param links links relative to a file
 * @param file the public address of that file
 */
record PublicDiagramLinks(DiagramLinks links, String file) implements DiagramLinks {
  @Override
  public String node(DiagramNode node) {
    return absolute(links.node(node));
  }

  @Override
  public String line(DiagramLine line) {
    return absolute(links.line(line));
  }

  @Override
  public String inside(DiagramNode node) {
    return absolute(links.inside(node));
  }

  private String absolute(String link) {
    return link.isEmpty() ? "" : URI.create(file).resolve(link).toString();
  }
}
