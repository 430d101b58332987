package portolan.model;

import java.util.List;
import java.util.Optional;
import portolan.source.Position;
import portolan.text.Localized;

/**
 * A setting that fixes a port which is otherwise assigned at run time.
 *
 * @param id permanent id, unique in the line
 * @param line id of the product line
 * @param in versions
 * @param service what gets the port
 * @param windowsService name of the service for the system
 * @param servers roles on which it is set
 * @param scope on which servers of the organization
 * @param applies builds for which it holds
 * @param inRegistry registry value, else a configuration file
 * @param location registry key or file
 * @param folder folder of the file
 * @param createKey whether the key has to be created
 * @param valueName name of the value
 * @param valueType type of the value
 * @param initial value after installation
 * @param range id of the recommended range
 * @param example example port
 * @param restart command that restarts the service
 * @param commands command lines that make the change
 * @param note remark
 * @param at where it is written
 */
public record StaticPort(
    String id,
    String line,
    List<String> in,
    Localized service,
    Cell<String> windowsService,
    Cell<List<String>> servers,
    Localized scope,
    Localized applies,
    boolean inRegistry,
    Cell<String> location,
    Optional<Cell<String>> folder,
    boolean createKey,
    Cell<String> valueName,
    Cell<String> valueType,
    Optional<Cell<String>> initial,
    Cell<String> range,
    Optional<Ports.Span> example,
    Cell<String> restart,
    List<String> commands,
    Optional<Localized> note,
    Position at) {
  public StaticPort {
    in = List.copyOf(in);
    commands = List.copyOf(commands);
  }
}
