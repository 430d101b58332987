package portolan.catalog;

import java.util.List;

/** All checks of a catalog, in the order in which they run. */
final class Checks {
  private Checks() {}

  static List<Check> all() {
    return List.of(
        new ReservedNameCheck(),
        new LineFolderCheck(),
        new VersionCheck(),
        new RangeVersionCheck(),
        new EndpointCheck(),
        new PortOrderCheck(),
        new TransportCheck(),
        new EncryptionDefaultCheck(),
        new ClearPortCheck(),
        new NoteSubjectCheck(),
        new TextPortCheck(),
        new PagePortCheck(),
        new TerminologyCheck(),
        new DuplicatePathCheck(),
        new ConflictCheck(),
        new ConnectorCheck(),
        new ClientSettingCheck(),
        new DatedPathCheck(),
        new DiagramBoxCheck(),
        new DiagramNodeCheck(),
        new DiagramHopCheck(),
        new DiagramConnectorCheck(),
        new DiagramLeaveOutCheck(),
        new DiagramSizeCheck(),
        new PageLanguageCheck());
  }
}
