package dev.flowconnector.core.operation;

/**
 * How much work is accepted, and how much of what is done is kept. Work beyond the first three limits is answered with
 * 429. Beyond the other two, the operations that ended first are removed before their retention is over; their status then
 * answers 404. Immutable.
 *
 * @param running how many operations run at once on this node
 * @param queued how many may wait beside them
 * @param perPrincipal how many unfinished operations one principal may have
 * @param finished how many operations that have ended are kept for their retention
 * @param finishedBytes how much their inputs, results and files may take together, in bytes; the last one is kept
 *     however large it is
 */
public record OperationLimits(int running, int queued, int perPrincipal, int finished, long finishedBytes) {
    private static final int RUNNING = 4;
    private static final int QUEUED = 1_000;
    private static final int FINISHED = 10_000;
    private static final long FINISHED_BYTES = 1L << 30;

    /** Checks that each is possible. */
    public OperationLimits {
        if (running < 1 || queued < 0 || perPrincipal < 1) {
            throw new IllegalArgumentException("running and perPrincipal must be at least 1, queued at least 0: '"
                    + running + "', '" + perPrincipal + "', '" + queued + "'");
        }
        if (finished < 1 || finishedBytes < 1) {
            throw new IllegalArgumentException("finished and finishedBytes must be at least 1, or nobody could read a"
                    + " result: '" + finished + "', '" + finishedBytes + "'");
        }
    }

    /** These limits of work; up to 10,000 operations that have ended, with up to 1 GiB together, are kept. */
    public OperationLimits(int running, int queued, int perPrincipal) {
        this(running, queued, perPrincipal, FINISHED, FINISHED_BYTES);
    }

    /** Four at once and 1,000 that wait, whoever asks; 10,000 that have ended, with up to 1 GiB together, are kept. */
    public static OperationLimits ofDefaults() {
        return new OperationLimits(RUNNING, QUEUED, RUNNING + QUEUED);
    }

    /** The same with other limits of what is kept when it has ended. */
    public OperationLimits withFinished(int finished, long finishedBytes) {
        return new OperationLimits(running, queued, perPrincipal, finished, finishedBytes);
    }

    int unfinished() {
        return Math.addExact(running, queued);
    }
}
