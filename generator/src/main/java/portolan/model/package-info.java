/**
 * The catalog as the author means it: records and sealed types for ports, endpoints, connections,
 * evidence and all that stands beside them. {@link portolan.model.Catalog} holds one of everything;
 * {@link portolan.model.DataPath} is the type to read first.
 *
 * <p>Every record knows the {@link portolan.source.Position} where its author wrote it.
 */
package portolan.model;
