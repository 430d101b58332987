/**
 * Reads the content folder into a {@link portolan.model.Catalog}.
 *
 * <p>In: the content folder, {@code site.yaml} and the messages of the theme. Out: a catalog, or
 * diagnostics that name every mistake of the run. Start with {@link
 * portolan.catalog.CatalogReader}; what goes beyond the shape of the files is checked by one {@link
 * portolan.catalog.Check} each.
 */
package portolan.catalog;
