package portolan.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The samples that hosts copy. */
class HostingSamplesTest {
  private static final Path HOSTING = Path.of("..", "site", "hosting");
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
          + " form-action 'self'; base-uri 'none'";

  @ParameterizedTest
  @ValueSource(strings = {"web.config", "nginx.conf", ".htaccess"})
  void sendThePolicyAndEndLinesAsUnixDoes(String name) throws IOException {
    String text = new String(Files.readAllBytes(HOSTING.resolve(name)), UTF_8);

    assertThat(text).contains(POLICY, "nosniff", "404.html", "index.html").doesNotContain("\r");
    assertThat(text).endsWith("\n").isASCII();
  }

  @Test
  void removeEachTypeBeforeTheyAddItOnIis() throws Exception {
    Document config =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(HOSTING.resolve("web.config").toFile());
    NodeList added = config.getElementsByTagName("mimeMap");

    assertThat(added.getLength()).isEqualTo(3);
    for (int i = 0; i < added.getLength(); i++) {
      Element add = (Element) added.item(i);
      Element remove = (Element) add.getPreviousSibling().getPreviousSibling();
      assertThat(remove.getTagName()).isEqualTo("remove");
      assertThat(remove.getAttribute("fileExtension")).isEqualTo(add.getAttribute("fileExtension"));
    }
  }
}
