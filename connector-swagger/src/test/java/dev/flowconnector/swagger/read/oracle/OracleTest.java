package dev.flowconnector.swagger.read.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What swagger-core and SmallRye say about a shared set of resources, we say too; differences on purpose are listed with
 * their reasons in {@code differences.txt}.
 */
class OracleTest {
    private static final List<Class<?>> HOLDERS = List.of(
            PathSamples.class, ParameterSamples.class, BodySamples.class, JacksonSamples.class, TypeSamples.class);
    private static final List<Class<?>> RESOURCES = HOLDERS.stream()
            .flatMap(holder -> Stream.of(holder.getDeclaredClasses()))
            .filter(type -> type.getSimpleName().endsWith("Resource"))
            .sorted(Comparator.comparing(Class::getName))
            .collect(Collectors.toUnmodifiableList());
    private static final List<Difference> DIFFERENCES = differences();

    @Test
    void sharedSet_largeEnough() {
        assertThat(RESOURCES).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void swaggerCore_saysNothingThatWeMiss() {
        SortedSet<String> missing = new TreeSet<>();
        for (Class<?> resource : RESOURCES) {
            SortedSet<String> facts = Readers.swaggerCore(resource);
            facts.removeAll(Readers.ours(List.of(resource)));
            missing.addAll(facts);
        }
        assertOnlyListed("swagger-core", missing);
    }

    @Test
    void smallRye_saysNothingThatWeMiss() {
        SortedSet<String> missing = Readers.smallRye(HOLDERS);
        missing.removeAll(Readers.ours(RESOURCES));
        assertOnlyListed("SmallRye", missing);
    }

    private static void assertOnlyListed(String reader, Set<String> missing) {
        List<Difference> listed = DIFFERENCES.stream()
                .filter(difference -> difference.reader().equals(reader))
                .toList();
        assertThat(missing.stream().filter(fact -> listed.stream().noneMatch(difference -> difference.covers(fact))))
                .as("what %s finds and we do not", reader)
                .isEmpty();
        assertThat(listed.stream().filter(difference -> missing.stream().noneMatch(difference::covers)))
                .as("listed differences that are none any more")
                .isEmpty();
    }

    private static List<Difference> differences() {
        try (InputStream file = OracleTest.class.getResourceAsStream("/oracle/differences.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*", 3))
                    .map(parts -> new Difference(parts[0], parts[1], parts[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fact, or with a star at its end all facts that begin so. */
    private record Difference(String reader, String fact, String reason) {
        Difference {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("A difference needs a reason: " + fact);
            }
        }

        boolean covers(String other) {
            return fact.endsWith("*") ? other.startsWith(fact.substring(0, fact.length() - 1)) : other.equals(fact);
        }
    }
}
