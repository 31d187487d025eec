package dev.flowconnector.benchmarks.validate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/**
 * Compares two validators warm, in turns, so that a busy machine hurts both:
 * {@code WarmComparison SECONDS ROUNDS OURS -- PEER}. Both commands stay alive and answer each line of input with the
 * figures of one round, as {@link WarmValidation} does. Both first get the same number of seconds to warm up, then rounds
 * in turn. Prints medians, and the median of the rounds' ratios; nothing is a best of anything.
 */
public final class WarmComparison {
    private WarmComparison() {}

    /** Prints a line for each round, and the medians. */
    public static void main(String[] arguments) throws IOException {
        long warmUp = TimeUnit.SECONDS.toNanos(Long.parseLong(arguments[0]));
        int rounds = Integer.parseInt(arguments[1]);
        List<List<String>> commands = Commands.after(2, arguments);
        List<Turn> ours = new ArrayList<>();
        List<Turn> peers = new ArrayList<>();
        try (Contestant our = new Contestant(commands.get(0));
                Contestant peer = new Contestant(commands.get(1))) {
            System.out.printf(
                    Locale.ROOT, "warmed up with %d and %d rounds%n", our.warmUp(warmUp), peer.warmUp(warmUp));
            for (int round = 1; round <= rounds; round++) {
                ours.add(our.turn());
                peers.add(peer.turn());
                System.out.printf(Locale.ROOT, "%d: %s; peer %s%n", round, ours.get(round - 1), peers.get(round - 1));
            }
        }
        print("wall", ours, peers, Turn::wall);
        print("processor", ours, peers, Turn::processor);
    }

    private static void print(String what, List<Turn> ours, List<Turn> peers, ToDoubleFunction<Turn> figure) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ours.size(); round++) {
            ratios.add(figure.applyAsDouble(peers.get(round)) / figure.applyAsDouble(ours.get(round)));
        }
        System.out.printf(
                Locale.ROOT,
                "%s: ours %.2f ms a file, peer %.2f, %.1f times as fast%n",
                what,
                Median.of(ours.stream().map(figure::applyAsDouble).toList()),
                Median.of(peers.stream().map(figure::applyAsDouble).toList()),
                Median.of(ratios));
    }
}
