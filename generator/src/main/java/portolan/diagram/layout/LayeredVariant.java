package portolan.diagram.layout;

/**
 * One way to begin; which one gives the plainest picture cannot be foreseen.
 *
 * @param seed beginning of the random numbers that the order within rows is tried with
 * @param sweepiness whether the order within zones follows the order outside of them: from 0.1,
 *     hardly, to 1, always
 */
record LayeredVariant(int seed, double sweepiness) {}
