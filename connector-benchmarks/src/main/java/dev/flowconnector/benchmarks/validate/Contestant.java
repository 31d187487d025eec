package dev.flowconnector.benchmarks.validate;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;

/** A validator in a process of its own, which runs a round whenever it is told. */
final class Contestant implements AutoCloseable {
    private final Process process;
    private final BufferedWriter turns;
    private final BufferedReader answers;

    Contestant(List<String> command) throws IOException {
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        turns = process.outputWriter();
        answers = process.inputReader();
    }

    /** Rounds until the time is over. */
    int warmUp(long nanoseconds) throws IOException {
        int rounds = 0;
        for (long start = System.nanoTime(); System.nanoTime() - start < nanoseconds; rounds++) {
            turn();
        }
        return rounds;
    }

    Turn turn() throws IOException {
        turns.newLine();
        turns.flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new EOFException("the validator has ended: " + process.info().commandLine());
        }
        return Turn.of(answer);
    }

    /** Both validators end with their input. */
    @Override
    public void close() throws IOException {
        turns.close();
    }
}
