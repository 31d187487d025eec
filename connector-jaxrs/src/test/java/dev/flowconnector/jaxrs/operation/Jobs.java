package dev.flowconnector.jaxrs.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.operation.OperationContext;
import dev.flowconnector.core.operation.OperationFailedException;
import dev.flowconnector.core.operation.OperationHandler;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** The work, and what quick twins of it answer. */
final class Jobs {
    private Jobs() {}

    /** A request; the title decides what happens. */
    public record Request(String title, BinaryContent file) {}

    /** A result. */
    public record Report(String title, long size, List<Line> lines, Map<String, Double> figures) {}

    /** A line. */
    public record Line(int number, String text) {}

    static Report report(Request request) {
        return new Report(
                request.title(),
                request.file() == null ? 0 : request.file().size().orElseThrow(),
                List.of(new Line(1, "Grüße \"€\" \uD83D\uDE00"), new Line(2, "")),
                Map.of("mean", 0.1));
    }

    static BinaryContent print(Request request) {
        byte[] bytes = new byte[70_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 + i / 256);
        }
        return BinaryContent.of(bytes, "application/pdf").withName(request.title() + " ü.pdf");
    }

    /** Waits at a gate, if the title says so, and counts how often it is called. */
    static final class Writing implements OperationHandler<Request, Report> {
        private final CountDownLatch gate;
        private final AtomicInteger runs = new AtomicInteger();

        Writing(CountDownLatch gate) {
            this.gate = gate;
        }

        int runs() {
            return runs.get();
        }

        @Override
        public String name() {
            return "writing";
        }

        @Override
        public Report handle(Request input, OperationContext context) throws InterruptedException {
            runs.incrementAndGet();
            switch (input.title()) {
                case "wait" -> {
                    context.progress(40, "Waiting");
                    gate.await();
                }
                case "fail" -> throw new OperationFailedException(409, "Taken", "The title is taken.");
                case "bug" -> throw new IllegalStateException("jdbc:secret");
                default -> {}
            }
            return report(input);
        }
    }

    /** Makes a file. */
    static final class Printing implements OperationHandler<Request, BinaryContent> {
        @Override
        public String name() {
            return "printing";
        }

        @Override
        public BinaryContent handle(Request input, OperationContext context) {
            return print(new Request(new String(input.title().getBytes(UTF_8), UTF_8), input.file()));
        }
    }
}
