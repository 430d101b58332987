package portolan.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** A program for tests: publishes site after site until it is killed, or one and waits. */
final class Publisher {
  static final int FILES = 2000;
  static final int SITES = 1000;

  private Publisher() {}

  /** Arguments: the output, the number of the first site, the number of sites. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int first = Integer.parseInt(args[1]);
    int count = Integer.parseInt(args[2]);
    for (int site = first; site < first + count; site++) {
      try (Publication publication = Publication.begin(Path.of(args[0]), Set.of("assets/"))) {
        write(publication, site);
        if (count == 1) {
          System.out.println("writing");
          Thread.sleep(60_000);
        }
        publication.commit();
      }
      System.out.println(site);
    }
  }

  /** Every tenth file has other bytes in each site, and one has another name. */
  private static void write(Publication publication, int site) throws IOException {
    publication.write("site.txt", Tree.bytes("" + site));
    publication.write("assets/" + site + ".css", Tree.bytes("" + site));
    for (int i = 0; i < FILES; i++) {
      publication.write(
          "d" + i % 20 + "/" + i + ".html", Tree.bytes("page " + (i % 10 == 0 ? site : i)));
    }
  }
}
