package portolan.launcher;

/** What a run of the launcher left: its exit code and all that it printed. */
record Run(int exit, String out, String err) {}
