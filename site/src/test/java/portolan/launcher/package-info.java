/**
 * Tests of the launchers {@code portolan} and {@code portolan.cmd} at the top of the project.
 *
 * <p>Each test works in a {@link portolan.launcher.Sandbox}: a copy of the launcher in a small
 * invented project, whose {@code mvn} only notes that it was called and copies a tiny jar ({@link
 * portolan.launcher.TinyProgram}). Start reading at {@link portolan.launcher.LauncherBuildTest}.
 */
package portolan.launcher;
