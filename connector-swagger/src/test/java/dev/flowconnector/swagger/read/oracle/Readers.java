package dev.flowconnector.swagger.read.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.flowconnector.swagger.read.Reading;
import dev.flowconnector.swagger.read.run.ReadSettings;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jboss.jandex.Indexer;

/** Three readers of the same classes. */
final class Readers {
    /** As most applications configure theirs, and as the others assume. */
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Readers() {}

    static SortedSet<String> ours(Collection<Class<?>> resources) {
        return Facts.of(Reading.of(MAPPER, ReadSettings.DEFAULTS, resources.toArray(Class<?>[]::new))
                .root());
    }

    /** One class at a time: together with others, swagger-core renames operations. */
    static SortedSet<String> swaggerCore(Class<?> resource) {
        try {
            OpenAPI read = new Reader(new OpenAPI()).read(Set.<Class<?>>of(resource));
            return Facts.of(MAPPER.readTree(Json.mapper().writeValueAsString(read)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All classes in one index: SmallRye reads types that are indexed. */
    static SortedSet<String> smallRye(Collection<Class<?>> holders) {
        try {
            Indexer indexer = new Indexer();
            for (Class<?> type : (Iterable<Class<?>>) holders.stream().flatMap(Readers::withNested)::iterator) {
                indexer.indexClass(type);
            }
            String json = SmallRyeOpenAPI.builder()
                    .withConfig(new NoConfig())
                    .withIndex(indexer.complete())
                    .withApplicationClassLoader(Readers.class.getClassLoader())
                    .enableModelReader(false)
                    .enableStandardStaticFiles(false)
                    .enableStandardFilter(false)
                    .build()
                    .toJSON();
            JsonNode tree = MAPPER.readTree(json);
            return Facts.of(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Class<?>> withNested(Class<?> type) {
        return Stream.concat(
                Stream.of(type), Stream.of(type.getDeclaredClasses()).flatMap(Readers::withNested));
    }
}
