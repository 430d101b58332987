package portolan.page.view;

import java.util.List;

/**
 * What every page has around its content.
 *
 * @param lang language tag
 * @param title unique title for the head, with the name of the site
 * @param heading the only level-one heading
 * @param description one sentence for search engines and previews
 * @param siteName name of the site
 * @param home address of the home page in this language
 * @param alternates this page in all languages, itself included, for readers
 * @param search where the search box leads
 * @param links what the head says about the addresses of the page
 * @param stylesheet address of the style sheet
 * @param scripts addresses of the scripts in order
 * @param icon address of the icon (PNG)
 * @param iconSvg address of the scalable icon
 * @param sections main navigation
 * @param side side navigation, empty for pages of one column
 * @param breadcrumbs the way from the home page, without the page itself
 * @param contents sections of the page, empty on short pages
 * @param footer links at the foot
 * @param report address where mistakes are reported, or empty
 */
public record Frame(
    String lang,
    String title,
    String heading,
    String description,
    String siteName,
    String home,
    List<Alternate> alternates,
    SearchBox search,
    HeadLinks links,
    String stylesheet,
    List<String> scripts,
    String icon,
    String iconSvg,
    List<NavItem> sections,
    List<NavGroup> side,
    List<Link> breadcrumbs,
    List<JumpItem> contents,
    List<Link> footer,
    String report) {
  public Frame {
    alternates = List.copyOf(alternates);
    scripts = List.copyOf(scripts);
    sections = List.copyOf(sections);
    side = List.copyOf(side);
    breadcrumbs = List.copyOf(breadcrumbs);
    contents = List.copyOf(contents);
    footer = List.copyOf(footer);
  }
}
