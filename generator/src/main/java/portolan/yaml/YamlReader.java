package portolan.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import portolan.source.Diagnostics;
import portolan.source.Position;
import portolan.source.SourceFile;

/**
 * Reads one YAML document from the parser's events. Anchors, aliases, tags, duplicate keys and keys
 * that are not plain words are refused, so that a file says what it seems to say.
 */
public final class YamlReader {
  private static final int DEEPEST = 32;

  /** Ends the reading of a file that would otherwise overflow the stack. */
  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Position at;

    TooDeep(Position at) {
      super("nested too deep at " + at);
      this.at = at;
    }
  }

  private final SourceFile file;
  private final Diagnostics diagnostics;
  private final Iterator<Event> events;

  private YamlReader(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    options.setNestingDepthLimit(DEEPEST + 8);
    this.events = new Yaml(options).parse(new StringReader(file.text())).iterator();
  }

  /**
   * Reads a file.
   *
   * @return the root, or empty when the file is empty or cannot be read; the reason is reported
   */
  public static Optional<YamlNode> read(SourceFile file, Diagnostics diagnostics) {
    try {
      return new YamlReader(file, diagnostics).document();
    } catch (TooDeep e) {
      diagnostics.error(
          e.at,
          "lists and blocks nest deeper than " + DEEPEST + " levels",
          "content files nest a few levels deep; check the brackets");
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      diagnostics.error(
          mark == null ? Position.of(file.name()) : position(file, mark),
          "this is not YAML: " + problem(e.getProblem()),
          hint(e));
    } catch (YAMLException e) {
      diagnostics.error(
          Position.of(file.name()), "this is not YAML: " + problem(e.getMessage()), "");
    }
    return Optional.empty();
  }

  private static String problem(String text) {
    String line = text == null ? "it cannot be read" : text.lines().findFirst().orElse("");
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }

  private static String hint(MarkedYAMLException e) {
    String text = String.valueOf(e.getProblem()).toLowerCase(Locale.ROOT);
    if (text.contains("mapping values are not allowed")) {
      return "put the text in quotes when it contains ': ', and check the indentation";
    }
    if (text.contains("cannot start any token")) {
      return "use spaces, not tabs; quote values that begin with @, ` or %";
    }
    if (text.contains("block end")) {
      return "lines of one block must begin in the same column";
    }
    return "check quotes, brackets and indentation near this place";
  }

  private Optional<YamlNode> document() {
    Optional<YamlNode> root = Optional.empty();
    while (events.hasNext()) {
      Event event = events.next();
      if (event.is(Event.ID.DocumentStart)) {
        if (root.isPresent()) {
          diagnostics.error(
              at(event), "a second document begins here", "remove the line '---' and what follows");
          return root;
        }
        root = Optional.of(node(events.next(), 0));
      }
    }
    if (root.isEmpty()) {
      diagnostics.error(Position.of(file.name()), "the file is empty", "delete it or fill it");
    }
    return root;
  }

  private YamlNode node(Event event, int depth) {
    Position at = at(event);
    if (event instanceof AliasEvent) {
      diagnostics.error(at, "aliases (*name) are not used here", "write the value out");
      return new YamlNode.Scalar("", at);
    }
    refuseDecorations((NodeEvent) event, at);
    if (event instanceof ScalarEvent scalar) {
      return new YamlNode.Scalar(scalar.getValue(), at);
    }
    if (depth > DEEPEST) {
      throw new TooDeep(at);
    }
    return event instanceof SequenceStartEvent ? sequence(at, depth) : mapping(at, depth);
  }

  private void refuseDecorations(NodeEvent event, Position at) {
    if (event.getAnchor() != null) {
      diagnostics.error(
          at, "anchors (&name) are not used here", "remove '&" + event.getAnchor() + "'");
    }
    String tag =
        event instanceof ScalarEvent s
            ? s.getTag()
            : event instanceof SequenceStartEvent q
                ? q.getTag()
                : event instanceof MappingStartEvent m ? m.getTag() : null;
    if (tag != null && !tag.equals("!")) {
      diagnostics.error(at, "tags (!name) are not used here", "remove the tag");
    }
  }

  private YamlNode sequence(Position at, int depth) {
    List<YamlNode> items = new ArrayList<>();
    for (Event event = events.next(); !event.is(Event.ID.SequenceEnd); event = events.next()) {
      items.add(node(event, depth + 1));
    }
    return new YamlNode.Sequence(items, at);
  }

  private YamlNode mapping(Position at, int depth) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Event event = events.next(); !event.is(Event.ID.MappingEnd); event = events.next()) {
      Position keyAt = at(event);
      YamlNode key = node(event, depth + 1);
      YamlNode value = node(events.next(), depth + 1);
      if (!(key instanceof YamlNode.Scalar name)) {
        diagnostics.error(keyAt, "a key must be a word", "check the brackets and the colon");
      } else if (!keys.add(name.text())) {
        diagnostics.error(
            keyAt, "the key '" + name.text() + "' is given twice", "keep one of the two");
      } else {
        entries.add(new YamlNode.Entry(name.text(), keyAt, value));
      }
    }
    return new YamlNode.Mapping(entries, at);
  }

  private Position at(Event event) {
    return position(file, event.getStartMark());
  }

  private static Position position(SourceFile file, Mark mark) {
    return new Position(file.name(), mark.getLine() + 1, mark.getColumn() + 1);
  }
}
