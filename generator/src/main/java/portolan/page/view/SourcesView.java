package portolan.page.view;

import java.util.List;

/**
 * All sources.
 *
 * @param frame what surrounds the content
 * @param lead how sources are weighed
 * @param sources sources
 */
public record SourcesView(Frame frame, String lead, List<SourceView> sources) implements PageView {
  public SourcesView {
    sources = List.copyOf(sources);
  }

  @Override
  public String template() {
    return "sources";
  }
}
