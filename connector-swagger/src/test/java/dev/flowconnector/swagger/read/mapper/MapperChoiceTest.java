package dev.flowconnector.swagger.read.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MapperChoiceTest {
    private final Findings findings = new Findings();

    static class SnakeSupplier implements Supplier<ObjectMapper> {
        @Override
        public ObjectMapper get() {
            return JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build();
        }
    }

    static class SnakeResolver implements ContextResolver<ObjectMapper> {
        @Override
        public ObjectMapper getContext(Class<?> type) {
            return new SnakeSupplier().get();
        }
    }

    static class OtherResolver implements ContextResolver<JsonMapper> {
        @Override
        public JsonMapper getContext(Class<?> type) {
            return new JsonMapper();
        }
    }

    static class TextResolver implements ContextResolver<String> {
        @Override
        public String getContext(Class<?> type) {
            return "";
        }
    }

    static class FailingResolver implements ContextResolver<ObjectMapper> {
        FailingResolver() {
            throw new IllegalStateException("no data source");
        }

        @Override
        public ObjectMapper getContext(Class<?> type) {
            return new ObjectMapper();
        }
    }

    static class NeedyResolver implements ContextResolver<ObjectMapper> {
        private final ObjectMapper given;

        NeedyResolver(ObjectMapper given) {
            this.given = given;
        }

        @Override
        public ObjectMapper getContext(Class<?> type) {
            return given;
        }
    }

    private MapperChoice choose(Class<?>... classes) {
        return MapperChoice.of(Optional.empty(), List.of(classes), getClass().getClassLoader(), findings);
    }

    private MapperChoice configured(String name) {
        return MapperChoice.of(
                Optional.of(name), List.of(OtherResolver.class), getClass().getClassLoader(), findings);
    }

    private static boolean isSnake(MapperChoice choice) {
        return choice.mapper().getPropertyNamingStrategy() == PropertyNamingStrategies.SNAKE_CASE;
    }

    @Test
    void configuredSupplier_wins() {
        MapperChoice choice = configured(SnakeSupplier.class.getName());

        assertThat(isSnake(choice)).isTrue();
        assertThat(choice.source()).isEqualTo(SnakeSupplier.class.getName() + " (configured)");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void configuredResolver_isAsked() {
        assertThat(isSnake(configured(SnakeResolver.class.getName()))).isTrue();
    }

    @Test
    void onlyResolverAmongTheClasses_isUsed() {
        MapperChoice choice = choose(String.class, TextResolver.class, SnakeResolver.class);

        assertThat(isSnake(choice)).isTrue();
        assertThat(choice.source())
                .isEqualTo(SnakeResolver.class.getName() + " (the only ContextResolver<ObjectMapper>)");
    }

    @Test
    void noResolver_isPlain() {
        assertThat(choose(String.class, TextResolver.class).source())
                .isEqualTo("a plain ObjectMapper, since the application has none");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void twoResolvers_areAnErrorWithTheLineToConfigure() {
        choose(SnakeResolver.class, OtherResolver.class);

        assertThat(findings.sorted())
                .extracting(Finding::toString)
                .containsExactly("connector object-mapper-ambiguous"
                        + " There are 2 classes that resolve an ObjectMapper: " + OtherResolver.class.getName() + ", "
                        + SnakeResolver.class.getName() + ". Say which one names the properties: <objectMapper>"
                        + OtherResolver.class.getName() + "</objectMapper>.");
    }

    @Test
    void resolverThatFails_isAnErrorWithItsCause() {
        choose(FailingResolver.class);

        assertThat(findings.hasErrors()).isTrue();
        assertThat(findings.sorted().get(0).message())
                .isEqualTo("The mapper of \"" + FailingResolver.class.getName()
                        + "\" cannot be created: java.lang.IllegalStateException: no data source. Without it the names of"
                        + " properties would be guessed.");
    }

    @Test
    void resolverThatNeedsSomething_isAnError() {
        choose(NeedyResolver.class);

        assertThat(findings.sorted()).extracting(Finding::rule).containsExactly("object-mapper-not-created");
        assertThat(findings.sorted().get(0).message()).contains("it has no constructor without parameters");
    }

    @Test
    void configuredClassThatIsMissing_isAnError() {
        configured("com.acme.Gone");

        assertThat(findings.sorted().get(0).message())
                .isEqualTo("The configured objectMapper \"com.acme.Gone\" cannot be loaded:"
                        + " java.lang.ClassNotFoundException: com.acme.Gone.");
    }

    @Test
    void configuredClassOfAnotherKind_isAnError() {
        configured(String.class.getName());

        assertThat(findings.sorted()).extracting(Finding::rule).containsExactly("object-mapper-wrong-type");
    }

    static class Model {
        @JsonbProperty("full-name")
        public String name;
    }

    @Test
    void jsonbModel_getsAMapperThatReadsItsAnnotations() {
        assertThat(choose(Model.class).source()).isEqualTo("a mapper that reads JSON-B annotations");
    }

    static class Parcel {
        @JsonbProperty("parcel_weight")
        public int weight;
    }

    record Shipment(List<Parcel> parcels) {}

    interface ShipmentResource {
        Optional<Shipment> find(String id);
    }

    @Test
    void modelWithJsonbAnnotations_isFoundThroughTheResourceThatReturnsIt() {
        assertThat(choose(ShipmentResource.class).source()).isEqualTo("a mapper that reads JSON-B annotations");
    }
}
