package dev.flowconnector.swagger.read.lookup;

import static dev.flowconnector.swagger.read.lookup.DynamicValuesSamples.PROJECTS;
import static dev.flowconnector.swagger.read.lookup.DynamicValuesSamples.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.document.Finding;
import org.junit.jupiter.api.Test;

/** Each mistake in the declaration of a drop-down, and what is said about it. */
class DynamicValuesMistakesTest {
    @Test
    void twoArrays_error() {
        Finding finding = failure(
                "byId",
                "{responses: {'200': {schema: {type: 'object', properties: {rows: {type: 'array'}, columns: {type:"
                        + " 'array'}}}}}}");

        assertThat(finding.message())
                .isEqualTo(
                        "@DynamicValues calls the operation \"List\", whose answer of the type \"String\" has several"
                                + " arrays at its root. Allowed are: 'rows', 'columns'.");
        assertThat(finding.repair()).isEqualTo("Add collection = \"…\" with the path of the array.");
    }

    @Test
    void collectionIsNoArray_error() {
        Finding finding = failure(
                "notArray",
                "{responses: {'200': {schema: {type: 'object', properties: {owner: {$ref: '#/definitions/Owner'},"
                        + " rows: {type: 'array'}}}}}}");

        assertThat(finding.message())
                .isEqualTo(
                        "@DynamicValues reads collection = \"owner\" from the answer of the operation List, which has"
                                + " the type \"object\". Allowed are arrays: 'rows'.");
    }

    @Test
    void pathOnPrimitiveItems_error() {
        Finding finding =
                failure("withoutTitle", "{responses: {'200': {schema: {type: 'array', items: {type: 'string'}}}}}");

        assertThat(finding.message())
                .isEqualTo("@DynamicValues reads \"id\" from items of the type \"string\", which have no properties"
                        + " (operation List).");
    }

    @Test
    void noValue_error() {
        assertThat(failure("withoutValue", PROJECTS).message())
                .isEqualTo(
                        "@DynamicValues does not say which property of an item is the value (operation List). Allowed"
                                + " are: 'id', 'name', 'owner'.");
    }

    @Test
    void unknownPath_error() {
        Finding finding = failure("unknownPath", PROJECTS);

        assertThat(finding.rule()).isEqualTo("dynamic-value-path-not-found");
        assertThat(finding.toString())
                .contains("DynamicValuesSamples$Sample#unknownPath")
                .endsWith("@DynamicValues reads value = \"owner/email\" from the answer of the operation List, where"
                        + " there is no property \"email\". Allowed are: 'mail'. Did you mean 'mail'? Correct value.");
    }

    @Test
    void unknownOperation_errorWithNames() {
        Finding finding = failure("unknownId", PROJECTS);

        assertThat(finding.rule()).isEqualTo("dynamic-operation-missing");
        assertThat(finding.message())
                .isEqualTo("@DynamicValues calls the operation \"Lisst\", which does not exist. Allowed are: 'Create',"
                        + " 'List'.");
        assertThat(finding.repair()).isEqualTo("Did you mean 'List'? Name an operation of this API.");
    }

    @Test
    void unknownMethod_errorWithNames() {
        Finding finding = failure("unknownMethod", PROJECTS);

        assertThat(finding.message())
                .isEqualTo("@DynamicValues calls the method \"Lookups#lists\", which is no operation. Allowed are the"
                        + " resource methods of Lookups: 'list'.");
        assertThat(finding.repair()).isEqualTo("Did you mean 'list'? Name a resource method of a class that is read.");
    }

    @Test
    void overloads_errorWithCandidates() {
        Api api = new Api(DynamicValuesSamples.Sample.class);
        for (java.lang.reflect.Method method : DynamicValuesSamples.Lookups.class.getMethods()) {
            if (method.getName().equals("projects")) {
                api.operation(
                        "get",
                        DynamicValuesSamples.Lookups.class,
                        method,
                        "Projects" + method.getParameterCount(),
                        PROJECTS);
            }
        }
        api.operation(
                "post",
                DynamicValuesSamples.Orders.class,
                "create",
                "{parameters: [{name: 'project', in: 'query', type: 'string', '@': 'overloaded'}]}");
        api.resolve();

        assertThat(api.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .startsWith(
                                "@DynamicValues calls the method \"Lookups#projects\", which several operations have: ")
                        .contains("Projects0 (projects())", "Projects1 (projects(String))")
                        .endsWith("Allowed is one operation."));
    }

    @Test
    void nothingNamed_error() {
        assertThat(failure("unnamed", PROJECTS).message())
                .isEqualTo("@DynamicValues must name its operation in one way; it names nothing. Allowed are: resource"
                        + " and method, method alone (of the class that carries the lookup), or operationId.");
    }

    @Test
    void targetWithoutSchema_error() {
        assertThat(failure("byId", "{responses: {'204': {}}}").message())
                .isEqualTo("@DynamicValues calls the operation \"List\", whose answer has no schema: its return type is"
                        + " \"String\". Allowed are operations with a typed answer.");
    }

    @Test
    void literalOfAnotherType_error() {
        assertThat(failure(
                                "wrongLiteral",
                                "{parameters: [{name: 'top', in: 'query', type: 'integer'}], " + PROJECTS.substring(1))
                        .message())
                .isEqualTo("@DynamicValues gives the argument \"top\" the literal \"many\". Allowed is JSON of the type"
                        + " integer.");
    }

    @Test
    void unknownArgument_error() {
        Finding finding = failure(
                "unknownArgument",
                "{parameters: [{name: 'top', in: 'query', type: 'integer'}], " + PROJECTS.substring(1));

        assertThat(finding.message())
                .isEqualTo("@DynamicValues gives the argument \"tops\", which the operation List does not have. Allowed"
                        + " are: 'top'.");
        assertThat(finding.repair()).isEqualTo("Did you mean 'top'? Name a parameter of List.");
    }

    @Test
    void requiredParameterLeftOut_error() {
        Finding finding = failure(
                "byId",
                "{parameters: [{name: 'workspace', in: 'path', type: 'string', required: true}], "
                        + PROJECTS.substring(1));

        assertThat(finding.rule()).isEqualTo("dynamic-required-parameter-unmapped");
        assertThat(finding.message())
                .isEqualTo("@DynamicValues calls the operation \"List\" without its required parameter \"workspace\".");
        assertThat(finding.repair())
                .isEqualTo("Add arguments = @Argument(name = \"workspace\", input = \"workspace\"), or a literal.");
    }
}
