/**
 * What templates show: one record for each kind of page, made of strings, numbers, lists, {@link
 * portolan.text.Html} and other views. No suppliers and no objects of the model, so that equal
 * views mean equal pages. Start with {@link portolan.page.view.PageView} and {@link
 * portolan.page.view.Frame}.
 */
package portolan.page.view;
