/**
 * Publishes a site as a whole.
 *
 * <p>In: paths and bytes. Out: the output folder, which shows either the site of before or the new
 * one. Start with {@link portolan.publish.Publication}; what was written is listed in the site's
 * {@link portolan.publish.Manifest}.
 */
package portolan.publish;
