package portolan.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portolan.model.Catalog;
import portolan.model.Conflict;
import portolan.model.Correction;
import portolan.model.DataPath;
import portolan.model.Mention;
import portolan.model.Note;
import portolan.model.PathFacts;
import portolan.model.PortUse;
import portolan.model.Ports;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.text.Language;
import portolan.text.Localized;

/**
 * A port that a text names is data too: it belongs to a row that the text speaks of, or is listed
 * under {@code mentions}. So every number can be found.
 */
final class TextPortCheck implements Check {
  private static final Pattern PORT =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:TCP|UDP|ports?|порт(?:а|у|ом|е|ы|ов|ам|ами|ах)?)[\\s:]+"
              + "(\\d{1,5})(?!\\p{L}|\\d|\\.\\d)|(?<![\\d.])(\\d{1,5})/(?:TCP|UDP|tcp|udp)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public void run(Reading reading, Diagnostics diagnostics) {
    Catalog catalog = reading.catalog();
    for (Note note : catalog.notes()) {
      List<Ports.Span> known = spans(note.mentions());
      note.about().forEach(id -> known.addAll(spansOf(catalog, note.line(), id)));
      if (isComplete(reading, note, note.line(), note.about())) {
        check(note.text(), known, note.at(), diagnostics);
      }
    }
    for (Conflict conflict : catalog.conflicts()) {
      List<Ports.Span> known = spans(conflict.mentions());
      conflict.about().forEach(id -> known.addAll(spansOf(catalog, conflict.line(), id)));
      if (isComplete(reading, conflict, conflict.line(), conflict.about())) {
        check(conflict.why(), known, conflict.at(), diagnostics);
      }
    }
    for (Correction correction : catalog.corrections()) {
      List<Ports.Span> known = spans(correction.mentions());
      correction.about().forEach(id -> known.addAll(spansOf(catalog, correction.line(), id)));
      if (isComplete(reading, correction, correction.line(), correction.about())) {
        correction.why().ifPresent(why -> check(why, known, correction.at(), diagnostics));
      }
    }
    for (DataPath path : catalog.paths()) {
      List<Ports.Span> known = spansOf(catalog, path.line(), path.id());
      if (!isComplete(reading, path, path.line(), List.of(path.id()))) {
        continue;
      }
      for (PathFacts facts : PathUses.facts(path)) {
        check(facts.label(), known, path.at(), diagnostics);
        facts
            .defaultAuthentication()
            .when()
            .ifPresent(w -> check(w, known, path.at(), diagnostics));
      }
    }
  }

  /** Whether all ports of a text could be read; faulty ones have their own message. */
  private static boolean isComplete(Reading reading, Object text, String line, List<String> about) {
    Catalog catalog = reading.catalog();
    Origins origins = reading.origins();
    Set<String> read = new HashSet<>();
    catalog.lines().forEach(l -> l.versions().forEach(v -> read.add(v.line() + " " + v.id())));
    catalog.endpoints().forEach(e -> read.add(e.line() + " " + e.id()));
    catalog.paths().stream()
        .filter(p -> PathUses.facts(p).stream().allMatch(origins::knowNumbers))
        .forEach(p -> read.add(p.line() + " " + p.id()));
    catalog.rules().stream()
        .filter(r -> origins.trust(r, "ports"))
        .filter(r -> r.ports().value().stream().allMatch(origins::knowNumbers))
        .forEach(r -> read.add(r.line() + " " + r.id()));
    catalog.ranges().stream()
        .filter(r -> origins.trust(r, "port"))
        .forEach(r -> read.add(r.line() + " " + r.id()));
    catalog.staticPorts().stream()
        .filter(s -> origins.trust(s, "example"))
        .forEach(s -> read.add(s.line() + " " + s.id()));
    catalog.notes().forEach(n -> read.add(n.line() + " " + n.id()));
    return origins.trust(text, "mentions")
        && about.stream().allMatch(id -> read.contains(line + " " + id));
  }

  private static List<Ports.Span> spans(List<Mention> mentions) {
    return new ArrayList<>(mentions.stream().map(Mention::span).toList());
  }

  private static List<Ports.Span> spansOf(Catalog catalog, String line, String id) {
    List<PortUse> uses = new ArrayList<>();
    List<Ports.Span> spans = new ArrayList<>();
    catalog.paths().stream()
        .filter(p -> p.line().equals(line) && p.id().equals(id))
        .flatMap(p -> PathUses.facts(p).stream())
        .forEach(f -> uses.addAll(f.ports().value()));
    catalog.rules().stream()
        .filter(r -> r.line().equals(line) && r.id().equals(id))
        .forEach(r -> uses.addAll(r.ports().value()));
    catalog.ranges().stream()
        .filter(r -> r.line().equals(line) && r.id().equals(id))
        .forEach(r -> spans.add(r.span()));
    catalog.staticPorts().stream()
        .filter(s -> s.line().equals(line) && s.id().equals(id))
        .forEach(s -> s.example().ifPresent(spans::add));
    for (PortUse use : uses) {
      if (use.ports() instanceof Ports.Span span) {
        spans.add(span);
      }
    }
    return spans;
  }

  private static void check(
      Localized text, List<Ports.Span> known, Position at, Diagnostics diagnostics) {
    for (Language language : Language.ALL) {
      Matcher m = PORT.matcher(text.in(language));
      while (m.find()) {
        String digits = m.group(1) == null ? m.group(2) : m.group(1);
        int port = Integer.parseInt(digits);
        if (known.stream().noneMatch(s -> s.first() == port || s.last() == port)) {
          diagnostics.error(
              at,
              "the text names port " + digits + ", which is not listed as data",
              "add 'mentions: [" + digits + "/tcp]', or name the row under 'about'");
        }
      }
    }
  }
}
