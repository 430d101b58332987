package portolan.search.query;

import java.util.HashMap;
import java.util.Map;

/** Names of the filters in both languages. */
public final class FilterKeys {
  private static final Map<String, String> KEYS = new HashMap<>();

  static {
    add("role", "роль");
    add("product", "version", "продукт", "версия");
    add("proto", "protocol", "протокол");
    add("auth", "authentication", "аутентификация", "проверка");
    add("enc", "encryption", "шифрование");
    add("kind", "вид", "тип");
    add("transport", "транспорт");
    add("exposure", "zone", "зона", "доступ");
    add("weak", "weakness", "слабое", "устаревшее");
  }

  private FilterKeys() {}

  private static void add(String key, String... others) {
    KEYS.put(key, key);
    for (String other : others) {
      KEYS.put(other, key);
    }
  }

  /** The filter of a name in lower case, or null. */
  public static String of(String name) {
    return KEYS.get(name);
  }
}
