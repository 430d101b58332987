package portolan.page.view;

import java.util.List;

/**
 * Conflicts and corrections.
 *
 * @param frame what surrounds the content
 * @param lead what is shown
 * @param conflicts disagreements
 * @param corrections corrections
 */
public record CorrectionsView(
    Frame frame, String lead, List<ConflictView> conflicts, List<CorrectionView> corrections)
    implements PageView {
  public CorrectionsView {
    conflicts = List.copyOf(conflicts);
    corrections = List.copyOf(corrections);
  }

  @Override
  public String template() {
    return "corrections";
  }
}
