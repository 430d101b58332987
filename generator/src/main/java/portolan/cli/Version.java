package portolan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, from the build. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    try (InputStream in = Version.class.getResourceAsStream("/portolan/version.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return new String[] {"portolan " + properties.getProperty("version")};
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
