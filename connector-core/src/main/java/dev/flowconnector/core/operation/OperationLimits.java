package dev.flowconnector.core.operation;

/**
 * How much work is accepted; more is answered with 429. Immutable.
 *
 * @param running how many operations run at once on this node
 * @param queued how many may wait beside them
 * @param perPrincipal how many unfinished operations one principal may have
 */
public record OperationLimits(int running, int queued, int perPrincipal) {
    private static final int RUNNING = 4;
    private static final int QUEUED = 1_000;

    /** Checks that each is possible. */
    public OperationLimits {
        if (running < 1 || queued < 0 || perPrincipal < 1) {
            throw new IllegalArgumentException("running and perPrincipal must be at least 1, queued at least 0: '"
                    + running + "', '" + perPrincipal + "', '" + queued + "'");
        }
    }

    /** Four at once and 1,000 that wait, whoever asks. */
    public static OperationLimits ofDefaults() {
        return new OperationLimits(RUNNING, QUEUED, RUNNING + QUEUED);
    }

    int unfinished() {
        return Math.addExact(running, queued);
    }
}
