package portolan.model;

import java.util.List;
import java.util.Optional;
import portolan.source.Position;
import portolan.text.Localized;

/**
 * What holds for all settings that fix ports.
 *
 * @param line id of the product line
 * @param in versions
 * @param why reasons
 * @param stillNeeded ports that are needed besides
 * @param validValues numbers that the product accepts
 * @param validNote remark about them
 * @param rules rules to observe
 * @param checks commands that verify
 * @param at where it is written
 */
public record StaticPortGuide(
    String line,
    List<String> in,
    List<Statement> why,
    List<PortUse> stillNeeded,
    Cell<Ports.Span> validValues,
    Optional<Localized> validNote,
    List<Statement> rules,
    List<Verification> checks,
    Position at) {
  public StaticPortGuide {
    in = List.copyOf(in);
    why = List.copyOf(why);
    stillNeeded = List.copyOf(stillNeeded);
    rules = List.copyOf(rules);
    checks = List.copyOf(checks);
  }

  /**
   * A command that shows whether the setting works.
   *
   * @param where on which machine
   * @param command the command line
   * @param expect what it should show
   * @param evidence where it is from
   */
  public record Verification(
      Localized where, String command, Localized expect, Evidence evidence) {}
}
