package portolan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Twenty mistakes of different kinds, to be planted in the fixture. */
public final class Mistakes {
  private Mistakes() {}

  /** A name for each mistake, and the edit that makes it. */
  public static Map<String, UnaryOperator<Fixture>> all() {
    Map<String, UnaryOperator<Fixture>> all = new LinkedHashMap<>();
    all.put(
        "a first line that names another schema",
        f -> f.edit(Fixture.TERMS, "schema/terms.schema.json", "schema/term.schema.json"));
    all.put(
        "an encryption method under the id of another",
        f ->
            f.append(
                Fixture.ENCRYPTION,
                """
                  - id: veil
                    label: VEIL 3
                    summary: {ru: Ещё одна завеса., en: One more veil.}
                """));
    all.put(
        "a role that a service cannot run on",
        f -> f.edit(Fixture.ENDPOINTS, "        runs-on: [gateway]", "        runs-on: [console]"));
    all.put(
        "a name without Russian",
        f -> f.edit(Fixture.ENDPOINTS, "{ru: Самописец, en: Recorder}", "{en: Recorder}"));
    all.put(
        "a range that descends", f -> f.edit(Fixture.RANGES, "port: 7000-7100", "port: 7100-7000"));
    all.put(
        "a port above the last one",
        f -> f.edit(Fixture.CALLS, "{port: 8070, transport", "{port: 65536, transport"));
    all.put(
        "an endpoint that nobody declares",
        f -> f.edit(Fixture.SERVERS, "from: console", "from: consle"));
    all.put(
        "an encrypted default that is not supported",
        f ->
            f.edit(
                Fixture.CALLS,
                "supported: none\n      default: clear",
                "supported: none\n      default: encrypted"));
    all.put(
        "a transport that the protocol does not know",
        f ->
            f.edit(
                Fixture.SERVERS,
                "{port: 2510, transport: tcp, protocol: chirp}",
                "{port: 2510, transport: udp, protocol: chirp}"));
    all.put(
        "a path that says the same as another",
        f ->
            f.append(
                Fixture.SERVERS,
                """
                  - id: billing-twin
                    in: [kolibri-2]
                    label: {ru: Поток счетов, en: Feed of bills}
                    from: gateway
                    to: billing
                    ports:
                      - {port: 2511, transport: tcp, protocol: chirp}
                    authentication: {default: card-pin, supported: card-pin}
                    encryption: {supported: none, default: clear}
                    evidence: kolibri-letters
                """));
    all.put(
        "a row that does not say where it is from",
        f -> f.edit(Fixture.SERVERS, "    evidence: {unverified: high, reason: bench-only}\n", ""));
    all.put(
        "a key that nobody knows", f -> f.edit(Fixture.RULES, "documented-as:", "documented-at:"));
    all.put(
        "a key given twice",
        f -> f.edit(Fixture.RULES, "direction: out\n", "direction: out\n    direction: in\n"));
    all.put(
        "a note that is about nothing", f -> f.edit(Fixture.NOTES, "    about: kolibri-2\n", ""));
    all.put(
        "a port that only a text names",
        f -> f.edit(Fixture.CONFLICTS, "    mentions: 2512/tcp\n", ""));
    all.put(
        "a node in a zone that nobody declares",
        f -> f.edit(Fixture.DIAGRAMS, "switchboard, zone: cabinet", "switchboard, zone: cabnet"));
    all.put(
        "a node for an endpoint that the version does not have",
        f -> f.edit(Fixture.DIAGRAMS, "{endpoint: billing, tier", "{endpoint: recorder, tier"));
    all.put(
        "a step to a node that is not in the diagram",
        f -> f.edit(Fixture.DIAGRAMS, "to: dialler}", "to: diallers}"));
    all.put(
        "a port typed into a diagram",
        f -> f.edit(Fixture.DIAGRAMS_2, "{endpoint: console,", "{endpoint: console, port: 111,"));
    all.put(
        "a path left out that the version does not have",
        f -> f.edit(Fixture.DIAGRAMS_2, "paths: [heartbeat]", "paths: [heartbeat, local-tones]"));
    return all;
  }

  /** Plants all of them. */
  public static Fixture plant(Fixture fixture) {
    Fixture planted = fixture;
    for (UnaryOperator<Fixture> edit : all().values()) {
      planted = edit.apply(planted);
    }
    return planted;
  }
}
