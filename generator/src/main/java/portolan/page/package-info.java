/**
 * The site plan and the views of its pages: one record for each page and language, with every text,
 * link, order and decision made, so that templates only print.
 */
package portolan.page;
