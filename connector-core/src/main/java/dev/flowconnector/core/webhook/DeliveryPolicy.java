package dev.flowconnector.core.webhook;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How patient delivery is. Immutable.
 *
 * @param settling time after a flow has subscribed in which it gets nothing, since it may not listen yet
 * @param first wait after the first failure; each further one doubles it
 * @param longest wait between two attempts, whatever {@code Retry-After} asks for
 * @param giveUpAfter age at which a notification is given up
 * @param concurrent notifications that are sent at once
 * @param concurrentPerSubscription those of them that go to one subscription
 * @param troubles refusals after which a subscription ends whose flow is off, or which is not accepted any more
 * @param confirmation time that must lie between the first of these refusals and the last
 */
public record DeliveryPolicy(
        Duration settling,
        Duration first,
        Duration longest,
        Duration giveUpAfter,
        int concurrent,
        int concurrentPerSubscription,
        int troubles,
        Duration confirmation) {
    private static final int CONCURRENT = 32;
    private static final int PER_SUBSCRIPTION = 4;
    private static final int TROUBLES = 3;
    private static final int DOUBLINGS = 30;

    /** Checks the numbers. */
    public DeliveryPolicy {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("first must be longer than nothing, and longest at least as long: '"
                    + first + "' and '" + longest + "'");
        }
        if (concurrent < 1 || concurrentPerSubscription < 1 || troubles < 1) {
            throw new IllegalArgumentException(
                    "concurrent, concurrentPerSubscription and troubles must be at least 1: '" + concurrent + "', '"
                            + concurrentPerSubscription + "' and '" + troubles + "'");
        }
    }

    /**
     * Nothing in the first second of a subscription. Two seconds at first and an hour at most between attempts, given up after a day; 32 at once, four of them to one
     * subscription; a subscription ends after three refusals within ten minutes or more.
     */
    public static DeliveryPolicy ofDefaults() {
        return new DeliveryPolicy(
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                Duration.ofHours(1),
                Duration.ofDays(1),
                CONCURRENT,
                PER_SUBSCRIPTION,
                TROUBLES,
                Duration.ofMinutes(10));
    }

    /** The wait after a number of attempts: half of the doubled time is certain, half is chance, so that crowds disperse. */
    Duration backOff(int attempts, RandomGenerator random) {
        long doubled = first.toMillis() << Math.min(attempts - 1, DOUBLINGS);
        long most = doubled <= 0 ? longest.toMillis() : Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(most / 2 + random.nextLong(most / 2 + 1));
    }

    /** The wait that an answer asks for, within bounds; never shorter than the own one. */
    Duration atLeast(Duration own, Duration asked) {
        Duration bounded = asked.compareTo(longest) > 0 ? longest : asked;
        return bounded.compareTo(own) > 0 ? bounded : own;
    }
}
