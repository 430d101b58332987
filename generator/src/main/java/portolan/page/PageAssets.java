package portolan.page;

import java.util.List;

/**
 * Published paths of the theme's files that every page names.
 *
 * @param stylesheet the style sheet
 * @param scripts scripts in order
 * @param icon icon as PNG
 * @param iconSvg scalable icon
 */
public record PageAssets(String stylesheet, List<String> scripts, String icon, String iconSvg) {
  public PageAssets {
    scripts = List.copyOf(scripts);
  }
}
