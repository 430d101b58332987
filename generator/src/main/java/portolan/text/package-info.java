/**
 * Words of the two languages and safe markup: {@link portolan.text.Language}, {@link
 * portolan.text.Localized}, {@link portolan.text.Html}, interface {@link portolan.text.Messages}
 * with plural forms, {@link portolan.text.Typography} and {@link portolan.text.NaturalOrder}.
 *
 * <p>Nothing here asks the machine for its language, time zone or character set.
 */
package portolan.text;
