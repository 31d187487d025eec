package dev.flowconnector.benchmarks.content;

import com.fasterxml.jackson.core.Base64Variants;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.content.ContentLimits;
import dev.flowconnector.core.content.ContentScope;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.Random;
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

/** A file that is a property of a JSON body: from the stream of the request to bytes that were read. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FileInJson {
    /** Size of the file in bytes. */
    @Param({"10000", "10000000", "100000000"})
    public int size;

    private final ObjectMapper mapper = new ObjectMapper();
    private byte[] body = new byte[0];

    record Ours(String title, BinaryContent file, int after) {}

    record Plain(String title, byte[] file, int after) {}

    /** Writes the body. */
    @Setup
    public void write() {
        byte[] file = new byte[size];
        new Random(size).nextBytes(file);
        body = ("{\"title\":\"Report\",\"file\":\"" + Base64.getEncoder().encodeToString(file) + "\",\"after\":7}")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private InputStream request() {
        return new ByteArrayInputStream(body);
    }

    /** Into a {@code BinaryContent}: a temporary file, which is read back. */
    @Benchmark
    public long ours() throws IOException {
        return receive(ContentLimits.ofDefaults());
    }

    /** Into a {@code BinaryContent} that stays in memory whatever its size. */
    @Benchmark
    public long oursInMemory() throws IOException {
        return receive(ContentLimits.ofDefaults().withMemoryBytes(size + 3));
    }

    private long receive(ContentLimits limits) throws IOException {
        try (ContentScope scope = ContentScope.open(limits)) {
            Ours read =
                    scope.read(request(), OptionalLong.of(body.length), stream -> mapper.readValue(stream, Ours.class));
            Counter counter = new Counter();
            read.file().transferTo(counter);
            return counter.count;
        }
    }

    /** Jackson into an array. */
    @Benchmark
    public long jacksonArray() throws IOException {
        return mapper.readValue(request(), Plain.class).file().length;
    }

    /** Jackson's parser into an array. */
    @Benchmark
    public long jacksonBinaryValue() throws IOException {
        try (JsonParser parser = atFile()) {
            return parser.getBinaryValue(Base64Variants.MIME_NO_LINEFEEDS).length;
        }
    }

    /** Jackson's parser into a stream that keeps nothing. */
    @Benchmark
    public long jacksonReadBinaryValue() throws IOException {
        try (JsonParser parser = atFile()) {
            Counter counter = new Counter();
            parser.readBinaryValue(Base64Variants.MIME_NO_LINEFEEDS, counter);
            return counter.count;
        }
    }

    private JsonParser atFile() throws IOException {
        JsonParser parser = mapper.createParser(request());
        while (!"file".equals(parser.currentName()) || parser.currentToken() != JsonToken.VALUE_STRING) {
            parser.nextToken();
        }
        return parser;
    }

    /** Counts bytes. */
    private static final class Counter extends OutputStream {
        private long count;

        @Override
        public void write(int b) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count += length;
        }
    }
}
