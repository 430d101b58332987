package portolan.catalog;

import portolan.source.SourceFile;
import portolan.yaml.FileKind;
import portolan.yaml.YamlNode;

/**
 * One parsed content file.
 *
 * @param relative path below the content folder, with forward slashes
 * @param source its text
 * @param kind what it declares
 * @param line product line that it belongs to, or an empty string
 * @param root its root
 */
record ContentFile(
    String relative, SourceFile source, FileKind kind, String line, YamlNode.Mapping root) {}
