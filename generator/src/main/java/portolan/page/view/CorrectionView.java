package portolan.page.view;

import java.util.List;
import portolan.text.Html;

/**
 * A mistake of a source and how it was corrected.
 *
 * @param anchor permanent id
 * @param kind kind of mistake in words
 * @param where where it stands
 * @param source the source
 * @param reads what the source prints
 * @param corrected what is right
 * @param why reason, or empty
 * @param about things that it concerns
 * @param evidence what the correction rests on
 */
public record CorrectionView(
    String anchor,
    String kind,
    Html where,
    Link source,
    Html reads,
    Html corrected,
    Html why,
    List<Link> about,
    EvidenceView evidence) {
  public CorrectionView {
    about = List.copyOf(about);
  }
}
