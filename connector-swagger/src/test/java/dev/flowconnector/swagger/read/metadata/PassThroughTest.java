package dev.flowconnector.swagger.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.read.annotation.Annotations;
import io.swagger.v3.core.util.AnnotationsUtils;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys without an annotation of ours pass through Swagger's {@code @Extension} as swagger-core would write them. */
class PassThroughTest {
    private final Findings findings = new Findings();

    interface Sample {
        @Extension(
                name = "x-ms-openai-data",
                properties = {@ExtensionProperty(name = "openai-enabled", value = "true", parseValue = true)})
        void openAiData();

        @Operation(
                extensions =
                        @Extension(
                                properties =
                                        @ExtensionProperty(
                                                name = "x-ms-agentic-protocol",
                                                value = "mcp-streamable-1.0")))
        void agenticProtocol();

        @Extension(
                properties =
                        @ExtensionProperty(name = "x-ms-require-user-confirmation", value = "true", parseValue = true))
        void userConfirmation();

        @Extension(name = "vendor", properties = @ExtensionProperty(name = "a", value = "1"))
        @Extension(
                name = "vendor",
                properties = @ExtensionProperty(name = "b", value = "{\"c\": [2]}", parseValue = true))
        @Extension(properties = @ExtensionProperty(name = "tier", value = "gold"))
        void severalWithoutPrefix();

        @Extension(properties = @ExtensionProperty(name = "x-ms-visibilty", value = "internal"))
        void misspelt();

        @Extension(properties = @ExtensionProperty(name = "x-acme-visibility", value = "low"))
        void otherVendor();

        @Extension(properties = @ExtensionProperty(name = "x-broken", value = "{", parseValue = true))
        void notJson();

        @Parameter(extensions = @Extension(properties = @ExtensionProperty(name = "x-a", value = "1")))
        @Schema(extensions = @Extension(properties = @ExtensionProperty(name = "x-b", value = "2")))
        void onParameterAndSchema();
    }

    private ObjectNode operation(String method) throws ReflectiveOperationException {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        PassThrough.onOperation(Annotations.of(sample(method)), Origin.WHOLE, findings)
                .putInto(node, Origin.WHOLE, findings);
        return node;
    }

    private static AnnotatedElement sample(String method) throws ReflectiveOperationException {
        return Sample.class.getDeclaredMethod(method);
    }

    private Finding onlyFinding() {
        assertThat(findings.sorted()).hasSize(1);
        return findings.sorted().get(0);
    }

    @Test
    void openAiData_passesThrough() throws Exception {
        assertThat(operation("openAiData")).hasToString("{\"x-ms-openai-data\":{\"openai-enabled\":true}}");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void agenticProtocol_passesThrough() throws Exception {
        assertThat(operation("agenticProtocol")).hasToString("{\"x-ms-agentic-protocol\":\"mcp-streamable-1.0\"}");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void userConfirmation_passesThrough() throws Exception {
        assertThat(operation("userConfirmation")).hasToString("{\"x-ms-require-user-confirmation\":true}");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void missingPrefix_addedAndEqualNamesJoined() throws Exception {
        assertThat(operation("severalWithoutPrefix"))
                .hasToString("{\"x-vendor\":{\"a\":\"1\",\"b\":{\"c\":[2]}},\"x-tier\":\"gold\"}");
    }

    @Test
    void sameExtensions_sameMeaningAsSwaggerCore() throws Exception {
        for (String method : List.of("openAiData", "userConfirmation", "severalWithoutPrefix")) {
            Extension[] written = sample(method).getAnnotationsByType(Extension.class);
            Object expected = AnnotationsUtils.getExtensions(written);
            assertThat(new JsonMapper().readTree(operation(method).toString()))
                    .as(method + " " + Arrays.toString(written))
                    .isEqualTo(new JsonMapper().valueToTree(expected));
        }
    }

    @Test
    void misspeltKey_passesThroughWithWarning() throws Exception {
        assertThat(operation("misspelt")).hasToString("{\"x-ms-visibilty\":\"internal\"}");
        assertThat(onlyFinding().severity()).isEqualTo(Severity.WARNING);
        assertThat(onlyFinding().message())
                .isEqualTo(
                        "@Extension writes the unknown key \"x-ms-visibilty\". No reader of connectors understands it.");
        assertThat(onlyFinding().repair()).isEqualTo("Did you mean 'x-ms-visibility'?");
    }

    @Test
    void otherVendorsKey_noWarning() throws Exception {
        operation("otherVendor");

        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void parseValueOfNoJson_error() throws Exception {
        operation("notJson");

        assertThat(onlyFinding().severity()).isEqualTo(Severity.ERROR);
        assertThat(onlyFinding().message())
                .isEqualTo("@ExtensionProperty \"x-broken\" has parseValue and the value \"{\", which is not JSON."
                        + " Allowed is one JSON value.");
    }

    @Test
    void parameterAndSchema_bothRead() throws Exception {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        PassThrough.onSchema(Annotations.of(sample("onParameterAndSchema")), Origin.WHOLE, findings)
                .putInto(node, Origin.WHOLE, findings);

        assertThat(node).hasToString("{\"x-a\":\"1\",\"x-b\":\"2\"}");
    }

    @Test
    void keyThatStandsAlready_staysWithWarning() throws Exception {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("x-ms-agentic-protocol", "other");
        PassThrough.onOperation(Annotations.of(sample("agenticProtocol")), Origin.WHOLE, findings)
                .putInto(node, Origin.WHOLE, findings);

        assertThat(node.path("x-ms-agentic-protocol").asText()).isEqualTo("other");
        assertThat(onlyFinding().message())
                .isEqualTo("@Extension writes the key \"x-ms-agentic-protocol\" with the value"
                        + " \"\"mcp-streamable-1.0\"\", but \"\"other\"\" stands there already and stays.");
    }
}
