package dev.flowconnector.benchmarks.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same work again and again in one JVM, as a build daemon does it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class WarmGeneration {
    /** Size of the API. */
    @Param({"10", "100", "1000"})
    public int operations;

    /** Who reads: the name of a {@link Candidate}. */
    @Param({"OURS", "OURS_WITH_JAVADOC", "SWAGGER_CORE", "SMALLRYE", "MINIMAL", "BARE"})
    public String reader = Candidate.OURS.name();

    private SyntheticApi api = new SyntheticApi(Path.of(""), Path.of(""), List.of());
    private List<Class<?>> classes = List.of();

    /** Writes, compiles and loads the API. */
    @Setup
    public void load() throws IOException, ClassNotFoundException {
        api = SyntheticApi.create(operations, Files.createTempDirectory("synthetic-api"));
        classes = api.load();
    }

    /** From classes to text. */
    @Benchmark
    public String read() throws IOException {
        return Candidate.valueOf(reader).read(api, classes);
    }
}
