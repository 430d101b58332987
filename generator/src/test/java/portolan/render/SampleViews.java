package portolan.render;

import java.util.List;
import java.util.stream.IntStream;
import portolan.page.view.Alternate;
import portolan.page.view.CalloutView;
import portolan.page.view.CellView;
import portolan.page.view.CheckView;
import portolan.page.view.ChooserView;
import portolan.page.view.CommandView;
import portolan.page.view.ConflictValue;
import portolan.page.view.ConflictView;
import portolan.page.view.CorrectionView;
import portolan.page.view.CorrectionsView;
import portolan.page.view.EncryptionView;
import portolan.page.view.EndView;
import portolan.page.view.EvidenceLine;
import portolan.page.view.EvidenceView;
import portolan.page.view.FactLine;
import portolan.page.view.Frame;
import portolan.page.view.GlossaryView;
import portolan.page.view.GuideIndexView;
import portolan.page.view.HeadLinks;
import portolan.page.view.HomeView;
import portolan.page.view.JumpItem;
import portolan.page.view.Link;
import portolan.page.view.NavGroup;
import portolan.page.view.NavItem;
import portolan.page.view.NotFoundView;
import portolan.page.view.NoteRef;
import portolan.page.view.NoteView;
import portolan.page.view.PageView;
import portolan.page.view.PortCard;
import portolan.page.view.PortIndexRow;
import portolan.page.view.PortIndexView;
import portolan.page.view.PortLine;
import portolan.page.view.PortUseView;
import portolan.page.view.PortView;
import portolan.page.view.ProductCard;
import portolan.page.view.ProductView;
import portolan.page.view.ProseView;
import portolan.page.view.RangeView;
import portolan.page.view.RangesView;
import portolan.page.view.RoleCard;
import portolan.page.view.RoleView;
import portolan.page.view.RowView;
import portolan.page.view.RuleTableView;
import portolan.page.view.RuleView;
import portolan.page.view.RulesView;
import portolan.page.view.SettingView;
import portolan.page.view.SourceView;
import portolan.page.view.SourcesView;
import portolan.page.view.StaticPortsView;
import portolan.page.view.StepView;
import portolan.page.view.TableView;
import portolan.page.view.TermView;
import portolan.page.view.UnverifiedRow;
import portolan.page.view.UnverifiedView;
import portolan.page.view.WordIndexRow;
import portolan.page.view.WordIndexView;
import portolan.page.view.WordView;
import portolan.page.view.ZoneView;
import portolan.text.Html;
import portolan.text.Language;

/** Views of every kind, about an invented telephone exchange. */
final class SampleViews {
  private static final String HOME = "../index.html";

  private final Language language;
  private final String stylesheet;
  private final List<String> scripts;

  SampleViews(Language language) {
    this(language, "../../assets/portolan.css", List.of("../../assets/early.js", "../../a.js"));
  }

  SampleViews(Language language, String stylesheet, List<String> scripts) {
    this.language = language;
    this.stylesheet = stylesheet;
    this.scripts = List.copyOf(scripts);
  }

  private String t(String ru, String en) {
    return language == Language.RU ? ru : en;
  }

  private static Html h(String markup) {
    return new Html(markup);
  }

  /** One view of every kind. */
  List<PageView> all() {
    return List.of(
        home(),
        product(),
        role(),
        rules(),
        staticPorts(),
        ranges(),
        portIndex(),
        port(),
        portRange(),
        wordIndex(),
        word(),
        sources(),
        corrections(),
        unverified(),
        glossary(),
        prose(),
        guides(),
        chooser(),
        notFound());
  }

  Frame frame(String heading, List<JumpItem> contents, boolean side) {
    String name = "Kolibri";
    return new Frame(
        language.code(),
        heading + " — " + name,
        heading,
        t("Порты телефонной станции «Колибри»", "Ports of the Kolibri telephone exchange"),
        name,
        HOME,
        Language.ALL.stream()
            .map(
                l ->
                    new Alternate(
                        l.code(),
                        l == Language.RU ? "Русский" : "English",
                        l == language ? "switch.html" : "../../" + l.code() + "/k/switch.html",
                        l == language))
            .toList(),
        new HeadLinks(
            "",
            Language.ALL.stream()
                .map(
                    l ->
                        new HeadLinks.Translation(
                            l.code(),
                            l == language ? "switch.html" : "../../" + l.code() + "/k/switch.html"))
                .toList(),
            ""),
        stylesheet,
        scripts,
        "../../assets/icon-32.png",
        "../../assets/favicon.svg",
        List.of(
            new NavItem(t("Продукты", "Products"), HOME, true),
            new NavItem(t("Порты", "Ports"), "../ports/index.html", false),
            new NavItem(t("Протоколы", "Protocols"), "../protocols/index.html", false),
            new NavItem(t("Руководства", "Guides"), "../guides/index.html", false)),
        side ? side() : List.of(),
        List.of(new Link(t("Главная", "Home"), HOME), new Link("Kolibri 2", "../k/index.html")),
        contents,
        List.of(
            new Link(t("Источники", "Sources"), "../sources.html"),
            new Link(t("Не проверено", "Unverified"), "../unverified.html")),
        "https://kolibri.example/issues");
  }

  private List<NavGroup> side() {
    return List.of(
        new NavGroup(
            t("Роли серверов", "Server roles"),
            List.of(
                new NavItem(t("Коммутатор", "Switch"), "switch.html", true),
                new NavItem(t("Шлюз периметра", "Perimeter gateway"), "gateway.html", false),
                new NavItem(
                    t("Сервер голосовой почты", "Voice message store"), "store.html", false))),
        new NavGroup(
            t("Справочные таблицы", "Reference tables"),
            List.of(
                new NavItem(t("Правила брандмауэра", "Firewall rules"), "rules.html", false),
                new NavItem(t("Статические порты", "Static ports"), "static.html", false))));
  }

  private ZoneView zone(String id) {
    return new ZoneView(
        id,
        switch (id) {
          case "internet" -> t("Интернет", "Internet");
          case "perimeter" -> t("Периметр", "Perimeter");
          case "internal" -> t("Внутри сети", "Internal");
          default -> t("Тот же сервер", "Same server");
        });
  }

  private PortLine line(String text, String transport, String family, String protocol) {
    return new PortLine(
        text.contains("–") ? "range" : "port",
        text,
        transport,
        "../ports/" + text.replace('–', '-') + ".html",
        family,
        new Link(protocol, "../protocols/" + family + ".html"),
        "",
        "",
        false,
        false,
        false);
  }

  private PortLine runTime() {
    return new PortLine(
        "run-time",
        t("динамический", "dynamic"),
        "TCP",
        "",
        "rpc",
        new Link("RPC", ""),
        t("шифрование RPC", "RPC encryption"),
        "",
        true,
        true,
        true);
  }

  private PortLine conditional() {
    return new PortLine(
        "port",
        "64327",
        "TCP",
        "../ports/64327.html",
        "other",
        new Link("", ""),
        "STARTTLS",
        t("только между узлами пары", "only between the nodes of a pair"),
        true,
        false,
        false);
  }

  private CellView values(String... names) {
    return new CellView(
        "values",
        List.of(names).stream().map(n -> new Link(n, "../authentication/a.html")).toList(),
        "",
        "",
        false,
        false);
  }

  private CellView doubtful() {
    return new CellView(
        "values",
        List.of(new Link("NTLM", ""), new Link("Kerberos", "")),
        "",
        t("если узлы в одном домене", "when the nodes share a domain"),
        true,
        false);
  }

  private CellView notStated() {
    return new CellView("not-stated", List.of(), t("Не указано", "Not stated"), "", false, false);
  }

  private CellView none() {
    return new CellView(
        "none", List.of(), t("Не поддерживается", "Not supported"), "", false, true);
  }

  private EncryptionView lock(String symbol) {
    return switch (symbol) {
      case "on" ->
          new EncryptionView(
              "on", values("TLS"), t("по умолчанию", "on by default"), "", false, false);
      case "off" ->
          new EncryptionView(
              "off",
              values("IPsec"),
              t("по умолчанию выключено", "off by default"),
              "",
              true,
              false);
      case "none" ->
          new EncryptionView("none", none(), t("открытым текстом", "clear text"), "", false, false);
      default ->
          new EncryptionView(
              "unknown", notStated(), t("Не указано", "Not stated"), "", false, false);
    };
  }

  private EvidenceView evidence(String mark) {
    String words =
        switch (mark) {
          case "stated" -> t("есть в источнике", "stated in a source");
          case "filled" -> t("дополнено по другому источнику", "filled from another source");
          case "unverified" -> t("не проверено", "unverified");
          default -> t("источники расходятся", "sources disagree");
        };
    String lineMark = mark.equals("disputed") ? "stated" : mark;
    return new EvidenceView(
        mark,
        words,
        List.of(
            new EvidenceLine(
                t("Порт, шифрование", "Port, encryption"),
                "stated",
                t("есть в источнике", "stated in a source"),
                List.of(
                    new Link(
                        t("Справочник «Колибри»", "Kolibri handbook"), "../sources.html#handbook")),
                ""),
            new EvidenceLine(
                t("Проверка подлинности", "Authentication"),
                lineMark,
                words,
                List.of(),
                lineMark.equals("unverified")
                    ? t("по опыту эксплуатации", "known from operation")
                    : "")),
        mark.equals("disputed")
            ? List.of(new Link(t("Диапазон", "Range"), "../corrections.html#range"))
            : List.of());
  }

  RowView row(String anchor, String label, List<PortLine> ports, String lock, String mark) {
    return new RowView(
        anchor,
        label,
        "#" + anchor,
        new Alternate(
            language.other().code(),
            language.other() == Language.RU ? "Та же строка по-русски" : "This row in English",
            "../../" + language.other().code() + "/k/switch.html#" + anchor,
            false),
        List.of(
            new EndView(
                t("Шлюз периметра", "Perimeter gateway"),
                "gateway.html",
                List.of(zone("perimeter")))),
        List.of(new EndView(t("Коммутатор", "Switch"), "", List.of(zone("internal")))),
        zone("perimeter"),
        ports,
        values("Kerberos"),
        mark.equals("unverified") ? doubtful() : values("Kerberos", "NTLM"),
        lock(lock),
        List.of(new NoteRef("1", "#note-trunk"), new NoteRef("2", "#note-pair")),
        evidence(mark));
  }

  private TableView table(String id, String title) {
    return new TableView(
        id,
        title,
        title + t(": порты, проверка подлинности и шифрование", ": ports, authentication"),
        t("Соединения, которые принимает коммутатор.", "Connections that the switch accepts."),
        t("4 строки", "4 rows"),
        List.of(
            row(
                id + "-trunk",
                t(
                    "Вызовы из телефонной сети через шлюз периметра",
                    "Calls from the telephone network through the gateway"),
                List.of(line("5061", "TCP", "sip", "SIP")),
                "on",
                "stated"),
            row(
                id + "-directory",
                t("Служба каталогов", "Directory service"),
                List.of(
                    line("389", "TCP+UDP", "ldap", "LDAP"),
                    line("3268", "TCP", "ldap", "LDAP GC"),
                    line("88", "TCP+UDP", "ldap", "Kerberos"),
                    line("53", "TCP+UDP", "other", "DNS")),
                "off",
                "filled"),
            row(
                id + "-pair",
                t("Копирование журналов вызовов внутри пары", "Call log copying in a pair"),
                List.of(conditional(), line("16000–17000", "UDP", "sip", "RTP"), runTime()),
                "none",
                "unverified"),
            row(
                id + "-desk",
                t("Телефонные аппараты", "Desk telephones"),
                List.of(line("80", "TCP", "http", "HTTP")),
                "unknown",
                "disputed")));
  }

  private List<NoteView> notes() {
    return List.of(
        new NoteView(
            "note-trunk",
            "1",
            h(
                t(
                    "Шлюз проверяет <code>сертификат</code> коммутатора по списку доверия.",
                    "The gateway checks the <code>certificate</code> against a trust list.")),
            List.of(new Link(t("Вызовы из сети", "Calls"), "switch.html#incoming-trunk")),
            evidence("stated")),
        new NoteView(
            "note-pair",
            "2",
            Html.text(
                t(
                    "Порт 64327 слушает только узел, который держит пару.",
                    "Only the node that holds the pair listens on 64327.")),
            List.of(),
            evidence("unverified")));
  }

  private RuleTableView ruleTable() {
    return new RuleTableView(
        "firewall",
        t("Правила брандмауэра", "Firewall rules"),
        t("Правила, которые создаёт установщик", "Rules that Setup creates"),
        t("2 правила", "2 rules"),
        List.of(rule("kolibri-sip-tcp-in", "stated"), rule("kolibri-copy-tcp-in", "unverified")));
  }

  private RuleView rule(String anchor, String mark) {
    return new RuleView(
        anchor,
        "rules.html#" + anchor,
        "KolibriSwitch - Call Log Copier (TCP-In)",
        mark.equals("stated") ? "KolibriSwitch – Copier" : "",
        t("входящее", "inbound"),
        values(t("Коммутатор", "Switch"), t("Шлюз", "Gateway")),
        List.of(line("64327", "TCP", "other", "")),
        new CellView(
            "values",
            List.of(new Link("C:\\Kolibri\\Bin\\Kolibri.CallLog.Copier.exe", "")),
            "",
            "",
            mark.equals("unverified"),
            false),
        t("привязано к программе", "bound to the program"),
        mark.equals("stated") ? Html.text(t("Создано версией 2.", "Created by 2.")) : Html.EMPTY,
        evidence(mark));
  }

  private ConflictView conflict() {
    return new ConflictView(
        "range",
        t("Динамический диапазон после установки", "Dynamic range after Setup"),
        List.of(
            new ConflictValue(h("6005–59530"), false, evidence("stated")),
            new ConflictValue(h("6005–65534"), true, evidence("filled"))),
        Html.text(
            t(
                "Второе число источник путает с числом портов.",
                "The source takes a count for the last port.")),
        List.of(new Link(t("Диапазоны", "Ranges"), "dynamic-ports.html")));
  }

  private CalloutView boundary() {
    return new CalloutView(
        "boundary",
        t("Фильтровать трафик внутри станции нельзя", "Do not filter inside the exchange"),
        Html.text(
            t(
                "Между коммутаторами и каталогом сетевое устройство должно пропускать всё.",
                "A device between switches and the directory must let everything pass.")),
        List.of(new Link(t("Границы поддержки", "Support limits"), "../sources.html#limits")));
  }

  HomeView home() {
    List<PortCard> cards =
        IntStream.of(25, 443, 587, 135, 64327, 5061, 389, 993)
            .mapToObj(
                n ->
                    new PortCard(
                        Integer.toString(n),
                        "ports/" + n + ".html",
                        n == 5061 ? "sip" : n == 135 ? "rpc" : n == 443 ? "http" : "smtp",
                        n == 5061 ? "SIP" : "KTP",
                        t("между коммутаторами и шлюзом", "between switches and the gateway")))
            .toList();
    return new HomeView(
        frame(
            t("Какой порт, от кого, к кому и как защищён", "Which port, from whom, to whom"),
            List.of(),
            false),
        t("Порты, проверка подлинности и шифрование.", "Ports, authentication, encryption."),
        List.of(
            new ProductCard(
                "Kolibri 2",
                "k/index.html",
                t("Станция на два узла.", "An exchange of two nodes."),
                List.of(
                    new Link(t("Коммутатор", "Switch"), "k/switch.html"),
                    new Link(t("Шлюз периметра", "Perimeter gateway"), "k/gateway.html")),
                List.of(new Link(t("Правила брандмауэра", "Firewall rules"), "k/rules.html")),
                t("55 подключений, 2 правила", "55 connections, 2 rules")),
            new ProductCard("Kolibri 1", "k1/index.html", "…", List.of(), List.of(), "")),
        cards,
        List.of(
            new FactLine(t("У каждой ячейки источник", "A source for each cell"), h("…")),
            new FactLine(t("Без Интернета", "Offline"), h(t("С флешки.", "From a stick."))),
            new FactLine(t("Два языка", "Two languages"), h("RU, EN"))));
  }

  ProductView product() {
    return new ProductView(
        frame("Kolibri 2", List.of(new JumpItem(t("Роли", "Roles"), "#roles", "1")), true),
        Html.text(t("Станция на два узла.", "An exchange of two nodes.")),
        t("Сборки с 2.1", "Builds from 2.1"),
        List.of(Html.text("SIP"), h("<a href=\"dynamic-ports.html\">RTP</a>")),
        List.of(
            new RoleCard(
                t("Коммутатор", "Switch"),
                "switch.html",
                t("Соединяет абонентов.", "Connects subscribers."),
                t("11 строк", "11 rows"),
                List.of(zone("internal"), zone("same-server")))),
        List.of(new Link(t("Правила брандмауэра", "Firewall rules"), "rules.html")),
        List.of(boundary()),
        List.of(table("others", t("Прочие подключения", "Other connections"))),
        notes());
  }

  RoleView role() {
    return new RoleView(
        frame(
            t("Коммутатор", "Switch"),
            List.of(
                new JumpItem(t("Входящие", "Incoming"), "#incoming", "4"),
                new JumpItem(t("Исходящие", "Outgoing"), "#outgoing", "4"),
                new JumpItem(t("Примечания", "Notes"), "#notes", "2"),
                new JumpItem(t("Правила брандмауэра", "Firewall rules"), "#firewall", "2"),
                new JumpItem(t("Расхождения", "Conflicts"), "#conflicts", "1")),
            true),
        Html.text(
            t(
                "Соединяет абонентов и передаёт вызовы шлюзу. Слушает 5061/TCP.",
                "Connects subscribers and hands calls to the gateway. Listens on 5061/TCP.")),
        List.of(zone("internal"), zone("internet")),
        List.of(boundary()),
        List.of(
            table("incoming", t("Входящие подключения", "Incoming connections")),
            table("outgoing", t("Исходящие подключения", "Outgoing connections"))),
        notes(),
        List.of(ruleTable()),
        List.of(conflict()));
  }

  RulesView rules() {
    return new RulesView(
        frame(t("Правила брандмауэра", "Firewall rules"), List.of(), true),
        "…",
        List.of(ruleTable()),
        notes());
  }

  StaticPortsView staticPorts() {
    CommandView command =
        new CommandView("PowerShell", "$k = 'HKLM:\\SOFTWARE\\Kolibri'\nNew-Item $k -Force | a<b");
    return new StaticPortsView(
        frame(
            t("Статические порты", "Static ports"),
            List.of(
                new JumpItem(t("Настройка", "Settings"), "#settings", ""),
                new JumpItem(t("Проверка", "Verification"), "#checks", "")),
            true),
        t("Чтобы открыть в брандмауэре несколько портов.", "To open only a few ports."),
        List.of(new FactLine(t("Относится к", "Applies to"), h("Kolibri 2"))),
        notes().subList(0, 1),
        notes().subList(1, 2),
        List.of(
            new SettingView(
                "switch-port",
                t("Порт коммутатора", "Port of the switch"),
                List.of(new FactLine(t("Раздел", "Key"), h("<code>HKLM\\SOFTWARE</code>"))),
                List.of(
                    new StepView(t("Задайте порт", "Set the port"), h("DWORD"), List.of(command)),
                    new StepView(t("Перезапустите", "Restart"), Html.EMPTY, List.of(command))),
                Html.text("2.1"),
                evidence("filled"))),
        List.of(
            new CheckView(
                t("На коммутаторе", "On the switch"),
                command,
                h("<code>59532</code>"),
                evidence("stated"))),
        List.of(conflict()),
        List.of());
  }

  RangesView ranges() {
    return new RangesView(
        frame(t("Динамические порты", "Dynamic ports"), List.of(), true),
        "…",
        List.of(
            new RangeView(
                "setup-range",
                "Kolibri 2",
                t("задан установщиком", "set by Setup"),
                line("6005–65534", "TCP", "rpc", "RPC"),
                "59530",
                Html.text("…"),
                List.of(new Link(t("Диапазон", "Range"), "#range")),
                evidence("disputed"))),
        List.of(conflict()),
        List.of(table("uses", t("Кто использует", "Who uses it"))),
        notes());
  }

  PortIndexView portIndex() {
    PortIndexRow row =
        new PortIndexRow(
            line("64327", "TCP", "other", ""),
            "KTP",
            t("Копирование журналов", "Copying of logs"),
            List.of(new Link(t("Коммутатор", "Switch"), "../k/switch.html#incoming-pair")));
    return new PortIndexView(
        frame(t("Порты", "Ports"), List.of(), false),
        "…",
        List.of(row),
        List.of(new PortIndexRow(line("16000–17000", "UDP", "sip", "RTP"), "RTP", "…", List.of())));
  }

  PortView port() {
    return port(line("5061", "TCP", "sip", "SIP"));
  }

  PortView portRange() {
    return port(line("16000–17000", "UDP", "sip", "RTP"));
  }

  private PortView port(PortLine port) {
    return new PortView(
        frame(t("Порт ", "Port ") + port.text(), List.of(), false),
        port,
        List.of("SIP", "RTP"),
        t("Вызовы между коммутаторами.", "Calls between switches."),
        List.of(zone("internet"), zone("internal")),
        List.of(table("kolibri-2", "Kolibri 2")),
        List.of(),
        List.of(ruleTable()),
        List.of(
            new PortUseView(t("пример", "example"), h("5061"), "switch.html", evidence("stated")),
            new PortUseView(t("примечание", "note"), h("<b>5061</b>"), "", evidence("filled"))),
        List.of(line("5060", "TCP+UDP", "sip", "SIP"), line("5067", "TCP", "sip", "SIP")),
        notes());
  }

  WordIndexView wordIndex() {
    return new WordIndexView(
        frame(t("Протоколы", "Protocols"), List.of(), true),
        "…",
        List.of(
            new WordIndexRow(
                new Link("SIP", "sip.html"), "sip", Html.text("…"), t("4 строки", "4 rows")),
            new WordIndexRow(new Link("Kerberos", "kerberos.html"), "", Html.text("…"), "0")));
  }

  WordView word() {
    return new WordView(
        frame("SIP", List.of(), true),
        Html.text(t("Протокол вызовов.", "Protocol of calls.")),
        "SIPS",
        List.of(table("kolibri-2", "Kolibri 2")),
        notes());
  }

  SourcesView sources() {
    return new SourcesView(
        frame(t("Источники", "Sources"), List.of(), true),
        "…",
        List.of(
            new SourceView(
                "handbook",
                "Kolibri handbook",
                language == Language.RU ? "en" : "",
                "Kolibri",
                "https://kolibri.example/handbook?a=1&b=2",
                "https://kolibri.example/handbook?a=1&b=2",
                "2010",
                t("ведущий", "leading"),
                Html.text("…"),
                t("400 ячеек", "400 cells")),
            new SourceView("limits", "…", "", "", "ISBN 1", "", "", "…", Html.EMPTY, "")));
  }

  CorrectionsView corrections() {
    return new CorrectionsView(
        frame(t("Исправления", "Corrections"), List.of(), true),
        "…",
        List.of(conflict()),
        List.of(
            new CorrectionView(
                "typo-5067",
                t("опечатка", "misprint"),
                Html.text(t("таблица 2", "table 2")),
                new Link(t("Справочник", "Handbook"), "sources.html#handbook"),
                h("5O67"),
                h("5067"),
                Html.text(t("буква вместо нуля", "a letter for a zero")),
                List.of(new Link("5067", "ports/5067.html")),
                evidence("stated"))));
  }

  UnverifiedView unverified() {
    return new UnverifiedView(
        frame(t("Не проверено", "Unverified"), List.of(), true),
        "…",
        List.of(
            new UnverifiedRow(
                t("Журналы", "Logs"),
                "k/switch.html#incoming-pair",
                t("подключение", "connection"),
                t("порт", "port"),
                t("средняя", "medium"),
                t("по опыту", "from operation")),
            new UnverifiedRow("…", "", "…", "…", "…", "…")),
        List.of(new FactLine(t("опыт", "operation"), h("…"))));
  }

  GlossaryView glossary() {
    return new GlossaryView(
        frame(t("Глоссарий", "Glossary"), List.of(), true),
        "…",
        List.of(
            new TermView(
                "pair",
                t("пара", "pair"),
                t("pair", "пара"),
                language.other().code(),
                t("узлы", "nodes"),
                Html.text("…")),
            new TermView("trunk", "SIP trunk", "", "", "", Html.text("…"))));
  }

  ProseView prose() {
    return new ProseView(
        frame(t("О справочнике", "About"), List.of(), true),
        h(
            "<h2 id=\"why\">A</h2><p>B <code>c</code></p><h3 id=\"x\">C</h3>"
                + "<pre tabindex=\"0\"><code>d</code></pre>"),
        List.of(new JumpItem("A", "#why", "")));
  }

  GuideIndexView guides() {
    return new GuideIndexView(
        frame(t("Руководства", "Guides"), List.of(), true),
        "…",
        List.of(
            new FactLine(t("Статические порты", "Static ports"), h("<a href=\"s.html\">…</a>"))));
  }

  ChooserView chooser() {
    return new ChooserView(
        frame("Kolibri", List.of(), false),
        List.of(
            new Alternate("ru", "Русский", "ru/index.html", false),
            new Alternate("en", "English", "en/index.html", false)));
  }

  NotFoundView notFound() {
    return new NotFoundView(
        frame("404", List.of(), false),
        List.of(
            new NotFoundView.Message("ru", "Нет такой страницы", "Проверьте адрес.", "", ""),
            new NotFoundView.Message(
                "en", "No such page", "Check the address.", "https://k.example/en/", "Home")));
  }
}
