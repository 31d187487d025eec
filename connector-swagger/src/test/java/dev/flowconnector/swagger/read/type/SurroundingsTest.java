package dev.flowconnector.swagger.read.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.flowconnector.core.annotation.BinaryFormat;
import dev.flowconnector.core.annotation.NotificationUrl;
import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.core.annotation.Visibility;
import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.swagger.document.JsonText;
import dev.flowconnector.swagger.read.run.ReadSettings;
import dev.flowconnector.swagger.read.source.Doc;
import dev.flowconnector.swagger.read.source.SourceDocs;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    record Files(
            BinaryContent content,
            @BinaryFormat(BinaryFormat.Format.BYTE) BinaryContent plain,
            List<BinaryContent> list,
            @BinaryFormat(BinaryFormat.Format.BYTE) List<BinaryContent> plainList) {}

    @Test
    void binaryContent_isBinary_unlessTheAnnotationSaysByte() {
        assertThat(Reading.schemas(Reading.plain().written(Files.class)))
                .containsEntry("content", "{'type':'string','format':'binary'}")
                .containsEntry("plain", "{'type':'string','format':'byte'}")
                .containsEntry("list", "{'type':'array','items':{'type':'string','format':'binary'}}")
                .containsEntry("plainList", "{'type':'array','items':{'type':'string','format':'byte'}}");
    }

    @Test
    void binaryContent_isByte_whereTheSettingsSaySo() {
        ReadSettings settings = new ReadSettings(ReadSettings.Publish.ALL, ReadSettings.BinaryFormat.BYTE, Map.of());
        assertThat(Reading.with(settings).bare(Files.class, "content"))
                .isEqualTo(Reading.json("{type:'string',format:'byte'}"));
    }

    record Inner(String value) {}

    record Keyed(
            @Summary("The inner one") @Visibility(Visibility.Level.ADVANCED)
            Inner inner,

            @Visibility(Visibility.Level.IMPORTANT) String text,
            @Visibility(Visibility.Level.IMPORTANT) List<String> list) {}

    @Test
    void keysOfAnObjectProperty_standOnACopy_othersOnTheProperty() {
        Reading reading = Reading.plain();
        reading.written(Keyed.class);

        assertThat(reading.definitions().path("KeyedInner")).isEqualTo(Reading.json("""
                {type: 'object', 'x-ms-summary': 'The inner one', 'x-ms-visibility': 'advanced',
                 properties: {value: {type: 'string', 'x-ms-summary': 'Value'}}}"""));
        assertThat(reading.property(Keyed.class, "text").path("x-ms-visibility").asText())
                .isEqualTo("important");
        assertThat(reading.property(Keyed.class, "list").path("x-ms-visibility").asText())
                .isEqualTo("important");
    }

    record Internals(
            @NotNull @Visibility(Visibility.Level.INTERNAL) String missing,

            @Visibility(Visibility.Level.INTERNAL) @Schema(defaultValue = "1.0")
            String constant,

            @NotNull @NotificationUrl URI callback) {}

    @Test
    void internalValue_needsADefault_andWithOneIsRequired() {
        Reading reading = Reading.plain();

        assertThat(Reading.required(reading.read(Internals.class))).containsExactly("missing", "constant", "callback");
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("internal-required-no-default");
            assertThat(finding.origin().toString()).contains("Internals#missing");
        });
    }

    record Twin(String one) {}

    record Both(List<Twin> ours, List<dev.flowconnector.swagger.read.type.elsewhere.Twin> theirs) {}

    @Test
    void equalSimpleNames_areToldApartByPackage() {
        assertThat(Reading.schemas(Reading.plain().written(Both.class)))
                .containsEntry("ours", "{'type':'array','items':{'$ref':'#/definitions/Twin'}}")
                .containsEntry("theirs", "{'type':'array','items':{'$ref':'#/definitions/ElsewhereTwin'}}");
    }

    record Documented(String customerId, Inner inner, String plain) {}

    @Test
    void javadoc_isTheDescription_unlessItOnlyRepeatsTheLabel() {
        SourceDocs docs = new SourceDocs() {
            @Override
            public Optional<Doc> of(Class<?> type) {
                return type == Documented.class
                        ? Optional.of(new Doc(
                                "A documented thing.",
                                Map.of("customerId", "Customer id.", "inner", "What is inside."),
                                "",
                                Optional.of("Documented.java"),
                                7))
                        : Optional.empty();
            }

            @Override
            public Optional<Doc> of(Method method) {
                return Optional.empty();
            }

            @Override
            public Optional<Doc> of(Field field) {
                return field.getName().equals("plain")
                        ? Optional.of(new Doc("Plain text.", Map.of(), "", Optional.of("Documented.java"), 9))
                        : Optional.empty();
            }
        };
        Reading reading = Reading.with(docs);

        assertThat(reading.written(Documented.class).path("description").asText())
                .isEqualTo("A documented thing.");
        assertThat(reading.property(Documented.class, "customerId").has("description"))
                .isFalse();
        assertThat(reading.property(Documented.class, "plain")
                        .path("description")
                        .asText())
                .isEqualTo("Plain text.");
        assertThat(reading.definitions()
                        .path("DocumentedInner")
                        .path("description")
                        .asText())
                .isEqualTo("What is inside.");
        assertThat(reading.context().provenance().of(reading.property(Documented.class, "plain")))
                .hasToString("Documented.java:9 (" + Documented.class.getName() + "#plain)");
    }

    record HeaderToken(String text) {}

    @Test
    void parameters_areConvertedAsJaxRsDoes_neverObjects() {
        Reading reading = Reading.plain();

        assertThat(reading.parameter(HeaderToken.class)).isEqualTo(Reading.json("{type:'string'}"));
        assertThat(reading.parameter(BigDecimal.class)).isEqualTo(Reading.json("{type:'number'}"));
        assertThat(reading.parameter(UUID.class)).isEqualTo(Reading.json("{type:'string',format:'uuid'}"));
        assertThat(reading.parameter(new TypeReference<Optional<Integer>>() {}))
                .isEqualTo(Reading.json("{type:'integer',format:'int32'}"));
        assertThat(reading.parameter(new TypeReference<List<Long>>() {}))
                .isEqualTo(Reading.json("{type:'array',items:{type:'integer',format:'int64'}}"));
        assertThat(reading.definitions()).isEmpty();
    }

    /** Loaded without the class that it needs. */
    static class NeedsGone {
        public Gone gone;
    }

    /** Withheld by the loader of the test. */
    static class Gone {}

    @Test
    void typeThatIsMissing_isNamed_andReadAsAnyObject() throws Exception {
        URL classes = NeedsGone.class.getProtectionDomain().getCodeSource().getLocation();
        try (Withholding loader = new Withholding(classes)) {
            Class<?> broken = loader.loadClass(NeedsGone.class.getName());
            Reading reading = Reading.plain();

            assertThat(reading.response(broken)).isEqualTo(Reading.json("{type:'object'}"));
            assertThat(reading.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.rule()).isEqualTo("type-missing");
                assertThat(finding.message()).contains("needs \"" + Gone.class.getName() + "\"");
            });
        }
    }

    @Test
    void loadingAnotherMemberFirst_changesNothing() throws Exception {
        URL classes = Order.class.getProtectionDomain().getCodeSource().getLocation();
        String usual = JsonText.of(read(Order.class));
        try (Withholding loader = new Withholding(classes)) {
            assertThat(loader.loadClass(Last.class.getName()).getMethods()).isNotEmpty();
            assertThat(loader.loadClass(First.class.getName()).getDeclaredMethods())
                    .isNotNull();
            Class<?> order = loader.loadClass(Order.class.getName());
            assertThat(order).isNotSameAs(Order.class);

            assertThat(JsonText.of(read(order))).isEqualTo(usual);
        }
    }

    private static com.fasterxml.jackson.databind.JsonNode read(Class<?> type) {
        Reading reading = Reading.plain();
        reading.response(type);
        reading.request(type);
        return reading.definitions();
    }

    /** Getters only, which reflection hands over in any order. */
    public interface Order {
        Last getLast();

        First getFirst();

        @JsonProperty("none")
        String getMiddle();
    }

    /** One of two. */
    public interface First {
        String getB();

        String getA();
    }

    /** The other of two. */
    public interface Last {
        First getY();

        First getX();
    }

    /** Loads this test's models anew, but for one. */
    private static final class Withholding extends URLClassLoader {
        Withholding(URL classes) {
            super(new URL[] {classes}, SurroundingsTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.equals(Gone.class.getName())) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith(SurroundingsTest.class.getName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }
}
