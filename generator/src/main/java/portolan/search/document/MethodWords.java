package portolan.search.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portolan.entry.FacetNames;
import portolan.entry.PathEntry;
import portolan.model.Authentication;
import portolan.model.Encryption;
import portolan.model.Method;
import portolan.text.Localized;

/** How a connection is authenticated and encrypted, as sentences and as words to find it by. */
final class MethodWords {
  private final SearchSource source;
  private final Map<String, Method> authentication = new HashMap<>();
  private final Map<String, Method> encryption = new HashMap<>();

  MethodWords(SearchSource source) {
    this.source = source;
    source.catalog().authentication().forEach(m -> authentication.put(m.id(), m));
    source.catalog().encryption().forEach(m -> encryption.put(m.id(), m));
  }

  /** Adds the four cells of a connection. */
  void add(Draft draft, PathEntry path) {
    String version = path.product().id();
    Authentication byDefault = path.defaultAuthentication().value();
    Authentication supported = path.supportedAuthentication().value();
    names(draft, FacetNames.AUTHENTICATION, authentication, byDefault.methods());
    names(draft, FacetNames.AUTHENTICATION, authentication, supported.methods());
    names(draft, FacetNames.ENCRYPTION, encryption, path.encryption().value().methods());
    draft
        .text(
            sentence(
                "search.text.authentication",
                value(byDefault),
                path.defaultAuthentication().when(),
                version))
        .text(
            sentence(
                "search.text.supported",
                value(supported),
                path.supportedAuthentication().when(),
                version))
        .text(
            sentence(
                "search.text.encryption",
                value(path.encryption().value()),
                path.encryption().when(),
                version));
    if (path.encryption().value().isSupported()) {
      Localized when = condition(path.encryptionDefault().when(), version);
      draft.text(source.words().text(key(path.encryptionDefault().value()), afterComma(when)));
    }
  }

  private static String key(Encryption.Default cell) {
    return switch (cell) {
      case ENCRYPTED -> "search.text.encrypted";
      case CLEAR -> "search.text.clear";
      case NOT_STATED -> "search.text.default-not-stated";
    };
  }

  private static Localized afterComma(Localized condition) {
    return condition.ru().isEmpty()
        ? condition
        : new Localized(", " + condition.ru(), ", " + condition.en());
  }

  private static void names(
      Draft draft, String key, Map<String, Method> methods, List<String> ids) {
    for (String id : ids) {
      draft.alt(methods.get(id).aliases()).facet(key, id);
    }
  }

  private Localized sentence(
      String key, Localized value, Optional<Localized> when, String version) {
    return source.words().text(key, Localized.join(", ", List.of(value, condition(when, version))));
  }

  private Localized condition(Optional<Localized> when, String version) {
    return when.map(w -> inside(source.texts().plain(w, version))).orElse(Localized.EMPTY);
  }

  /** A condition goes on inside a sentence. */
  private static Localized inside(Localized condition) {
    return new Localized(small(condition.ru()), small(condition.en()));
  }

  private static String small(String text) {
    boolean word = text.length() > 1 && !Character.isUpperCase(text.charAt(1));
    return word ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
  }

  private Localized value(Authentication cell) {
    if (cell == Authentication.Absent.NONE) {
      return source.words().text("authentication.none");
    }
    return cell.methods().isEmpty()
        ? source.words().text("authentication.not-stated")
        : labels(authentication, cell.methods());
  }

  private Localized value(Encryption cell) {
    if (cell == Encryption.Other.UNNAMED) {
      return source.words().text("encryption.unnamed");
    }
    if (cell == Encryption.Other.NONE) {
      return source.words().text("encryption.none");
    }
    return cell.methods().isEmpty()
        ? source.words().text("encryption.not-stated")
        : labels(encryption, cell.methods());
  }

  private static Localized labels(Map<String, Method> methods, List<String> ids) {
    return Localized.join(", ", ids.stream().map(id -> methods.get(id).label()).toList());
  }
}
