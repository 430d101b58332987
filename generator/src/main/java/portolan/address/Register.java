package portolan.address;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import portolan.source.Diagnostics;
import portolan.source.Position;

/** Remembers who stands where; a second claim to a place is a mistake, in other letter case too. */
final class Register {
  private record Claim(String name, String owner, Position at) {}

  private final Map<String, Claim> claims = new HashMap<>();
  private final Diagnostics diagnostics;

  Register(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Claims a place.
   *
   * @param scope page or group of pages in which the name must be unique
   * @param name anchor or file name
   * @param owner the claiming thing in words, such as {@code a path}
   */
  void claim(String scope, String name, String owner, Position at) {
    String key = (scope + " " + name).toLowerCase(Locale.ROOT);
    Claim before = claims.putIfAbsent(key, new Claim(name, owner, at));
    // Two ids of one kind that are spelt alike were reported where ids are gathered.
    if (before != null && !(before.owner().equals(owner) && before.name().equals(name))) {
      diagnostics.error(
          at,
          "the address '" + name + "' is already taken by " + before.owner(),
          before.at().line() == 0
              ? "choose another id"
              : "rename one of the two; the other stands at " + before.at());
    }
  }
}
