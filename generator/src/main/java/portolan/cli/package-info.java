/**
 * The command line: one class for each command, and {@link portolan.cli.SiteBuilder}, which carries
 * data from one package to the next. Start with {@link portolan.cli.Main}.
 */
package portolan.cli;
