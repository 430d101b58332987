package portolan.page.view;

import java.util.List;
import portolan.text.Html;

/**
 * Page of a product version.
 *
 * @param frame what surrounds the content
 * @param summary what it is
 * @param edition which builds the facts are from
 * @param diagrams who connects to whom
 * @param special what is special
 * @param roles server roles
 * @param tables other pages of the product
 * @param boundaries support boundaries
 * @param others tables of connections that no role page shows
 * @param notes notes about the product
 * @param changes what changed since the version before; none for the first one
 */
public record ProductView(
    Frame frame,
    Html summary,
    String edition,
    List<DiagramView> diagrams,
    List<Html> special,
    List<RoleCard> roles,
    List<Link> tables,
    List<CalloutView> boundaries,
    List<TableView> others,
    List<NoteView> notes,
    List<ChangesView> changes)
    implements PageView {
  public ProductView {
    diagrams = List.copyOf(diagrams);
    special = List.copyOf(special);
    roles = List.copyOf(roles);
    tables = List.copyOf(tables);
    boundaries = List.copyOf(boundaries);
    others = List.copyOf(others);
    notes = List.copyOf(notes);
    changes = List.copyOf(changes);
  }

  @Override
  public String template() {
    return "product";
  }
}
