package portolan.page.view;

/** Everything that the template of one page shows. All parts are immutable values. */
public sealed interface PageView
    permits HomeView,
        ProductView,
        RoleView,
        PairIndexView,
        PairView,
        FlowView,
        MessagePathView,
        ConnectorsView,
        ClientSettingsView,
        TimelineView,
        ErrorsView,
        RulesView,
        StaticPortsView,
        RangesView,
        PortIndexView,
        PortView,
        WordIndexView,
        WordView,
        SourcesView,
        CorrectionsView,
        UnverifiedView,
        WeaknessesView,
        GlossaryView,
        ProseView,
        GuideIndexView,
        SearchView,
        SearchHelpView,
        CompareView,
        CompareIndexView,
        ChooserView,
        NotFoundView {

  /** What surrounds the content. */
  Frame frame();

  /** Name of the template below {@code templates/pages/}, without its ending. */
  String template();
}
