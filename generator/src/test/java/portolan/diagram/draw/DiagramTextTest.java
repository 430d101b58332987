package portolan.diagram.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portolan.diagram.Diagram;
import portolan.entry.PathEntry;

/** The text that a kept drawing is found by is another one whenever anything in a diagram is. */
class DiagramTextTest {
  /**
   * A diagram that differs in one place.
   *
   * @param where the place, such as {@code Diagram.nodes.title}
   */
  record Changed(String where, Diagram before, Object after) {
    @Override
    public String toString() {
      return where;
    }
  }

  static Stream<Changed> changed() {
    return Stream.of("k1-topology", "k1-dialling")
        .map(id -> Drawn.fixture(id).diagram())
        .flatMap(
            d -> changes("Diagram", d).stream().map(c -> new Changed(c.where(), d, c.value())));
  }

  private record Change(String where, Object value) {}

  /** Every value that differs from a given one in one place, however deep inside. */
  private static List<Change> changes(String where, Object value) {
    if (value instanceof PathEntry entry) {
      return List.of(new Change(where + ".id", renamed(entry)));
    }
    if (value instanceof Record whole) {
      return ofRecord(where, whole);
    }
    if (value instanceof List<?> list) {
      return ofList(where, list);
    }
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? List.of(new Change(where, Optional.empty())) : List.of();
    }
    return List.of(new Change(where, other(value)));
  }

  private static List<Change> ofRecord(String where, Record whole) {
    RecordComponent[] components = whole.getClass().getRecordComponents();
    Object[] values = Stream.of(components).map(c -> get(c, whole)).toArray();
    List<Change> all = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      for (Change change : changes(where + "." + components[i].getName(), values[i])) {
        Object[] changed = values.clone();
        changed[i] = change.value();
        all.add(new Change(change.where(), made(whole.getClass(), changed)));
      }
    }
    return all;
  }

  private static List<Change> ofList(String where, List<?> list) {
    List<Change> all = new ArrayList<>();
    if (!list.isEmpty()) {
      all.add(new Change(where + " shorter", list.subList(1, list.size())));
      for (Change change : changes(where, list.get(0))) {
        List<Object> changed = new ArrayList<>(list);
        changed.set(0, change.value());
        all.add(new Change(change.where(), changed));
      }
    }
    return all;
  }

  private static Object other(Object value) {
    if (value instanceof String text) {
      return text + "1";
    }
    if (value instanceof Integer number) {
      return number + 1;
    }
    if (value instanceof Boolean yes) {
      return !yes;
    }
    return Stream.of(((Enum<?>) value).getDeclaringClass().getEnumConstants())
        .filter(constant -> constant != value)
        .findFirst()
        .orElseThrow();
  }

  private static PathEntry renamed(PathEntry entry) {
    RecordComponent[] components = PathEntry.class.getRecordComponents();
    Object[] values = Stream.of(components).map(c -> get(c, entry)).toArray();
    values[0] = entry.id() + "1";
    return (PathEntry) made(PathEntry.class, values);
  }

  private static Object get(RecordComponent component, Record whole) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component.toString(), e);
    }
  }

  private static Object made(Class<?> type, Object[] values) {
    try {
      var constructor = type.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.toString(), e);
    }
  }

  @ParameterizedTest
  @MethodSource("changed")
  void aChangeAnywhereChangesTheText(Changed changed) {
    assertThat(DiagramText.of((Diagram) changed.after()))
        .isNotEqualTo(DiagramText.of(changed.before()));
  }

  /**
   * Diagrams of two versions may be drawn alike: then they share a drawing, and only the links that
   * fill it differ.
   */
  @Test
  void diagramsOfOneTextAreDrawnAlike() {
    Map<String, String> drawings = new HashMap<>();
    Set<String> differing = new TreeSet<>();
    Drawn.all()
        .forEach(
            drawn -> {
              String drawing = drawn.geometry().toString();
              String before = drawings.putIfAbsent(DiagramText.of(drawn.diagram()), drawing);
              if (before != null && !before.equals(drawing)) {
                differing.add(drawn.diagram().id());
              }
            });

    assertThat(differing).isEmpty();
    assertThat(drawings).hasSizeGreaterThan(20);
  }
}
