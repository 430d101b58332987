/**
 * YAML files as trees with positions, and the declaration of every kind of content file.
 *
 * <p>In: a {@link portolan.source.SourceFile}. Out: a {@link portolan.yaml.YamlNode}, checked
 * against its {@link portolan.yaml.FileKind}. The declarations in {@link
 * portolan.yaml.ContentKinds} drive three things: {@link portolan.yaml.ShapeCheck} (the reader's
 * checks), {@link portolan.yaml.JsonSchema} (completion in editors) and {@link
 * portolan.yaml.KeyReference} (documentation for authors). Start with {@link portolan.yaml.Shape}.
 *
 * <p>Scalars stay text as written: nothing is read as a date, an octal number or a truth value.
 */
package portolan.yaml;
