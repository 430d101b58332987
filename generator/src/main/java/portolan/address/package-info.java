/**
 * Gives every thing of the catalog its one home page and anchor, and makes relative links.
 *
 * <p>In: a {@link portolan.model.Catalog}. Out: {@link portolan.address.Addresses}, which answers
 * with a {@link portolan.address.Place}; two things at one place are a mistake.
 */
package portolan.address;
