package portolan.face;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import portolan.site.Project;

/** A built site, as files and over http. */
final class FaceSite implements AutoCloseable {
  /** The policy that a careful web server sends. */
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self';"
          + " base-uri 'none'";

  private static final Map<String, String> TYPES =
      Map.of("html", "text/html", "css", "text/css", "js", "text/javascript", "png", "image/png");

  private final Path folder;
  private final HttpServer server;

  private FaceSite(Path folder) throws IOException {
    this.folder = folder;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::serve);
    server.start();
  }

  /** A site as it was built. */
  static FaceSite of(Path site) {
    try {
      return new FaceSite(site);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A copy of the site of the project whose search is answered by the stand-in.
   *
   * @param folder where the copy is put
   */
  static FaceSite withStandIn(Path folder) {
    copy(Project.site(), folder);
    try {
      for (String name : List.of("index.js", "stand-in.js")) {
        try (InputStream in = FaceSite.class.getResourceAsStream("/face/" + name)) {
          Files.copy(in, folder.resolve("search/" + name), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(folder);
  }

  /** Copies all files of a folder. */
  static void copy(Path from, Path to) {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1));
      if (!Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      String name = file.getFileName().toString();
      String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
      exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
      exchange.getResponseHeaders().set("Content-Type", type == null ? "image/svg+xml" : type);
      byte[] content = Files.readAllBytes(file);
      exchange.sendResponseHeaders(200, content.length);
      exchange.getResponseBody().write(content);
    }
  }

  /** Addresses of the root of the site: as files, and over http with the policy. */
  List<URI> roots() {
    return List.of(file(), http());
  }

  /** The root of the site as files. */
  URI file() {
    return folder.toUri();
  }

  /** The root of the site over http. */
  URI http() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** A file of the site. */
  Path path(String name) {
    return folder.resolve(name);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
