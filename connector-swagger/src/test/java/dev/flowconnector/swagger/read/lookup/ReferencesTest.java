package dev.flowconnector.swagger.read.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.core.annotation.Argument;
import dev.flowconnector.core.annotation.DynamicValues;
import dev.flowconnector.swagger.document.Finding;
import org.junit.jupiter.api.Test;

/** What an argument refers to: beside the lookup, further out, a parameter; and definitions that mean two things. */
class ReferencesTest {
    private static final String CITIES =
            "{parameters: [{name: 'country', in: 'query', type: 'string', required: true}],"
                    + " responses: {'200': {schema: {type: 'array', items: {type: 'string'}}}}}";

    public interface Resource {
        String cities();

        String ship();

        String bill();

        String show();
    }

    static class Sample {
        @DynamicValues(operationId = "Cities", arguments = @Argument(name = "country", input = "country"))
        String city;

        @DynamicValues(operationId = "Cities", arguments = @Argument(name = "country", input = "body/home/country"))
        String fromTheBody;

        @DynamicValues(operationId = "Cities", arguments = @Argument(name = "country", input = "home/land"))
        String unknownProperty;

        @DynamicValues(operationId = "Cities", arguments = @Argument(name = "country", input = "land"))
        String unknownInput;
    }

    private static Api api(String ship) {
        return new Api(Sample.class)
                .get(Resource.class, "cities", CITIES)
                .operation("post", Resource.class, "ship", ship);
    }

    private static String body(String schema) {
        return "{parameters: [{name: 'body', in: 'body', schema: " + schema + "}]}";
    }

    private static String older(JsonNode carrier) {
        return carrier.at("/x-ms-dynamic-values/parameters/country").toString();
    }

    private static String newer(JsonNode carrier) {
        return carrier.at("/x-ms-dynamic-list/parameters/country").toString();
    }

    @Test
    void propertyBeside_nearestWins() {
        Api api = api(body("{type: 'object', properties: {country: {type: 'string'}, home: {type: 'object', properties:"
                + " {country: {type: 'string'}, city: {type: 'string', '@': 'city'}}}}}"));
        api.resolve();

        JsonNode city = api.at("/paths/~1Ship/post/parameters/0/schema/properties/home/properties/city");
        assertThat(older(city)).isEqualTo("{\"parameter\":\"home.country\"}");
        assertThat(newer(city)).isEqualTo("{\"parameterReference\":\"body/home/country\"}");
        assertThat(api.findings()).isEmpty();
    }

    @Test
    void propertyFurtherOut_found() {
        Api api = api(body("{type: 'object', properties: {country: {type: 'string'}, home: {type: 'object', properties:"
                + " {city: {type: 'string', '@': 'city'}}}}}"));
        api.resolve();

        JsonNode city = api.at("/paths/~1Ship/post/parameters/0/schema/properties/home/properties/city");
        assertThat(older(city)).isEqualTo("{\"parameter\":\"country\"}");
        assertThat(newer(city)).isEqualTo("{\"parameterReference\":\"body/country\"}");
    }

    @Test
    void parameterFromInsideTheBody_found() {
        Api api = api("{parameters: [{name: 'country', in: 'path', type: 'string'}, {name: 'body', in: 'body', schema:"
                + " {type: 'object', properties: {city: {type: 'string', '@': 'city'}}}}]}");
        api.resolve();

        JsonNode city = api.at("/paths/~1Ship/post/parameters/1/schema/properties/city");
        assertThat(older(city)).isEqualTo("{\"parameter\":\"country\"}");
        assertThat(newer(city)).isEqualTo("{\"parameterReference\":\"country\"}");
    }

    @Test
    void bodyPropertyFromAParameter_found() {
        Api api =
                api("{parameters: [{name: 'city', in: 'query', type: 'string', '@': 'fromTheBody'}, {name: 'body', in:"
                        + " 'body', schema: {type: 'object', properties: {home: {type: 'object', properties: {country: {type:"
                        + " 'string'}}}}}}]}");
        api.resolve();

        JsonNode city = api.at("/paths/~1Ship/post/parameters/0");
        assertThat(older(city)).isEqualTo("{\"parameter\":\"home.country\"}");
        assertThat(newer(city)).isEqualTo("{\"parameterReference\":\"body/home/country\"}");
    }

    @Test
    void parameterAndBodyPropertyOfOneName_warning() {
        Api api = api("{parameters: [{name: 'country', in: 'path', type: 'string'}, {name: 'body', in: 'body', schema:"
                + " {type: 'object', properties: {country: {type: 'string'}, city: {type: 'string', '@': 'city'}}}}]}");
        api.resolve();

        assertThat(api.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("dynamic-reference-ambiguous");
            assertThat(finding.message())
                    .isEqualTo("@DynamicValues refers to the body property \"country\" of the operation Ship, which has"
                            + " a parameter of that name too. The designer of Logic Apps cannot tell them apart.");
        });
    }

    @Test
    void internalInputWithDefault_itsDefault() {
        Api api = api(body("{type: 'object', properties: {country: {type: 'string', default: 'AT', 'x-ms-visibility':"
                + " 'internal'}, city: {type: 'string', '@': 'city'}}}"));
        api.resolve();

        JsonNode city = api.at("/paths/~1Ship/post/parameters/0/schema/properties/city");
        assertThat(older(city)).isEqualTo("\"AT\"");
        assertThat(newer(city)).isEqualTo("{\"value\":\"AT\"}");
    }

    @Test
    void internalInputWithoutDefault_error() {
        Finding finding = failure(body("{type: 'object', properties: {country: {type: 'string', 'x-ms-visibility':"
                + " 'internal'}, city: {type: 'string', '@': 'city'}}}"));

        assertThat(finding.message())
                .isEqualTo(
                        "@DynamicValues refers to the input \"country\" of the operation Ship, which is internal and"
                                + " has no default. Allowed are inputs that the maker fills in, and internal ones with a default.");
        assertThat(finding.repair()).isEqualTo("Make the input visible, or give it a default.");
    }

    @Test
    void unknownInput_errorWithNames() {
        Finding finding =
                failure("{parameters: [{name: 'city', in: 'query', type: 'string', '@': 'unknownInput'}, {name:"
                        + " 'lend', in: 'query', type: 'string'}]}");

        assertThat(finding.message())
                .isEqualTo(
                        "@DynamicValues refers to the input \"land\", which the operation Ship does not have. Allowed"
                                + " are: 'city', 'lend'.");
        assertThat(finding.repair()).isEqualTo("Did you mean 'lend'? Name one of them in @Argument(input = …).");
    }

    @Test
    void unknownProperty_errorWithNames() {
        Finding finding = failure(body("{type: 'object', properties: {city: {type: 'string', '@': 'unknownProperty'},"
                + " home: {type: 'object', properties: {country: {type: 'string'}}}}}"));

        assertThat(finding.message())
                .isEqualTo("@DynamicValues refers to the input \"home/land\", which has no property \"land\" in the"
                        + " operation Ship. Allowed are: 'country'.");
    }

    @Test
    void sharedDefinitionThatMeansOneThing_notCopied() {
        Api api = api(body("{$ref: '#/definitions/Address'}"))
                .operation("post", Resource.class, "bill", body("{$ref: '#/definitions/Address'}"))
                .definition("Address", ADDRESS);
        api.resolve();

        assertThat(api.at("/definitions")).hasSize(1);
        assertThat(newer(api.at("/definitions/Address/properties/city")))
                .isEqualTo("{\"parameterReference\":\"body/country\"}");
    }

    private static final String ADDRESS =
            "{type: 'object', properties: {country: {type: 'string'}, city: {type: 'string', '@': 'city'}}}";

    @Test
    void sharedDefinitionThatMeansTwoThings_copied() {
        Api api = api(body("{$ref: '#/definitions/Address'}"))
                .operation(
                        "post",
                        Resource.class,
                        "bill",
                        body("{type: 'object', properties: {to: {$ref: '#/definitions/Address'}}}"))
                .definition("Address", ADDRESS);
        api.resolve();

        assertThat(api.at("/paths/~1Ship/post/parameters/0/schema/$ref").asText())
                .isEqualTo("#/definitions/Address");
        assertThat(api.at("/paths/~1Bill/post/parameters/0/schema/properties/to/$ref")
                        .asText())
                .isEqualTo("#/definitions/Address2");
        assertThat(older(api.at("/definitions/Address2/properties/city"))).isEqualTo("{\"parameter\":\"to.country\"}");
        assertThat(newer(api.at("/definitions/Address2/properties/city")))
                .isEqualTo("{\"parameterReference\":\"body/to/country\"}");
    }

    @Test
    void outputOfASharedDefinition_usesTheInputs() {
        Api api = api(body("{$ref: '#/definitions/Address'}"))
                .get(Resource.class, "show", "{responses: {'200': {schema: {$ref: '#/definitions/Address'}}}}")
                .definition("Address", ADDRESS);
        api.resolve();

        assertThat(api.at("/definitions")).hasSize(1);
        assertThat(api.at("/paths/~1Show/get/responses/200/schema/$ref").asText())
                .isEqualTo("#/definitions/Address");
        assertThat(api.findings()).isEmpty();
    }

    @Test
    void definitionInOutputsOnly_losesItsDropDown() {
        Api api = api(body("{type: 'object'}"))
                .get(Resource.class, "show", "{responses: {'200': {schema: {$ref: '#/definitions/Address'}}}}")
                .definition("Address", ADDRESS);

        assertThat(api.resolve()).isEmpty();
        assertThat(api.at("/definitions/Address/properties/city")).hasToString("{\"type\":\"string\"}");
    }

    @Test
    void definitionInsideItself_endsAndRefersToItself() {
        Api api = api(body("{$ref: '#/definitions/Node'}"))
                .definition(
                        "Node",
                        "{type: 'object', properties: {country: {type: 'string'}, city: {type: 'string', '@': 'city'},"
                                + " next: {$ref: '#/definitions/Node'}}}");
        api.resolve();

        assertThat(api.at("/definitions")).hasSize(1);
        assertThat(api.at("/definitions/Node/properties/next/$ref").asText()).isEqualTo("#/definitions/Node");
        assertThat(api.findings()).isEmpty();
    }

    private static Finding failure(String ship) {
        Api api = api(ship);
        api.resolve();
        assertThat(api.findings()).hasSize(1);
        return api.findings().get(0);
    }
}
