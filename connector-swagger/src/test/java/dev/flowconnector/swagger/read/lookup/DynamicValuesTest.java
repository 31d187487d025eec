package dev.flowconnector.swagger.read.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.core.annotation.Argument;
import dev.flowconnector.core.annotation.DynamicValues;
import dev.flowconnector.core.annotation.Visibility;
import dev.flowconnector.swagger.document.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A drop-down's older and newer keys, what is inferred, and each mistake. */
class DynamicValuesTest {
    private static final String PROJECTS =
            "{responses: {'200': {schema: {type: 'array', items: {$ref: '#/definitions/Project'}}}}}";
    private static final String PROJECT = "{type: 'object', properties: {id: {type: 'string'}, name: {type: 'string'},"
            + " owner: {$ref: '#/definitions/Owner'}}}";
    private static final String OWNER = "{type: 'object', properties: {mail: {type: 'string'}}}";

    public interface Lookups {
        String projects();

        @Visibility(Visibility.Level.NORMAL)
        String visibleProjects();

        String projects(String overload);

        String list();
    }

    public interface InheritedLookups extends Lookups {}

    public interface Orders {
        String create();

        String update();
    }

    static class Sample {
        @DynamicValues(resource = Lookups.class, method = "list", value = "id", title = "name")
        String byMethod;

        @DynamicValues(operationId = "List", value = "id", title = "name")
        String byId;

        @DynamicValues(operationId = "List", value = "id")
        String withoutTitle;

        @DynamicValues(operationId = "List")
        String withoutValue;

        @DynamicValues(operationId = "List", value = "owner/mail", title = "name")
        String nestedPath;

        @DynamicValues(operationId = "List", value = "owner/email", title = "name")
        String unknownPath;

        @DynamicValues(operationId = "Lisst", value = "id")
        String unknownId;

        @DynamicValues(resource = Lookups.class, method = "lists", value = "id")
        String unknownMethod;

        @DynamicValues(resource = Lookups.class, method = "projects", value = "id")
        String overloaded;

        @DynamicValues(method = "update", value = "id")
        String ownClass;

        @DynamicValues(value = "id")
        String unnamed;

        @DynamicValues(operationId = "List", collection = "data/rows", value = "id")
        String deepCollection;

        @DynamicValues(operationId = "List", collection = "owner", value = "id")
        String notArray;

        @DynamicValues(
                operationId = "List",
                value = "id",
                title = "name",
                arguments = {
                    @Argument(name = "workspace", input = "workspaceId"),
                    @Argument(name = "top", literal = "100"),
                    @Argument(name = "version", literal = "2.0")
                })
        String withArguments;

        @DynamicValues(operationId = "List", value = "id", arguments = @Argument(name = "top", literal = "many"))
        String wrongLiteral;

        @DynamicValues(operationId = "List", value = "id", arguments = @Argument(name = "tops", literal = "1"))
        String unknownArgument;
    }

    private static Api api(String field, String answer) {
        return new Api(Sample.class)
                .definition("Project", PROJECT)
                .definition("Owner", OWNER)
                .get(Lookups.class, "list", answer)
                .operation(
                        "post",
                        Orders.class,
                        "create",
                        "{parameters: [{name: 'project', in: 'query', type: 'string', '@': '" + field + "'}]}");
    }

    private static JsonNode values(Api api) {
        return api.at("/paths/~1Create/post/parameters/0/x-ms-dynamic-values");
    }

    private static JsonNode list(Api api) {
        return api.at("/paths/~1Create/post/parameters/0/x-ms-dynamic-list");
    }

    private static Finding failure(String field, String answer) {
        Api api = api(field, answer);
        api.resolve();
        assertThat(values(api).isMissingNode()).isTrue();
        assertThat(api.findings()).hasSize(1);
        return api.findings().get(0);
    }

    @Test
    void answerIsArray_bothFormsWithoutCollection() {
        Api api = api("byMethod", PROJECTS);

        assertThat(api.resolve()).containsExactly("List");
        assertThat(values(api))
                .hasToString("{\"operationId\":\"List\",\"value-path\":\"id\",\"value-title\":\"name\"}");
        assertThat(list(api))
                .hasToString("{\"operationId\":\"List\",\"itemValuePath\":\"id\",\"itemTitlePath\":\"name\"}");
        assertThat(api.findings()).isEmpty();
    }

    @Test
    void lookup_becomesInternal() {
        Api api = api("byMethod", PROJECTS);
        api.resolve();

        assertThat(api.at("/paths/~1List/get/x-ms-visibility").asText()).isEqualTo("internal");
        assertThat(api.at("/paths/~1Create/post/x-ms-visibility").isMissingNode())
                .isTrue();
    }

    @Test
    void lookupToldToBeVisible_staysVisible() {
        Api api = new Api(Sample.class)
                .definition("Project", PROJECT)
                .definition("Owner", OWNER)
                .operation("get", Lookups.class, method("visibleProjects"), "List", PROJECTS)
                .operation(
                        "post",
                        Orders.class,
                        "create",
                        "{parameters: [{name: 'project', in: 'query', type: 'string', '@': 'byId'}]}");

        assertThat(api.resolve()).containsExactly("List");
        assertThat(api.at("/paths/~1List/get/x-ms-visibility").isMissingNode()).isTrue();
    }

    private static java.lang.reflect.Method method(String name) {
        try {
            return Lookups.class.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void inheritedMethod_found() {
        Api api = new Api(Sample.class)
                .definition("Project", PROJECT)
                .definition("Owner", OWNER)
                .get(InheritedLookups.class, "list", PROJECTS)
                .operation(
                        "post",
                        Orders.class,
                        "create",
                        "{parameters: [{name: 'project', in: 'query', type: 'string', '@': 'byMethod'}]}");

        assertThat(api.resolve()).containsExactly("List");
        assertThat(api.findings()).isEmpty();
    }

    @Test
    void pageOfItems_collectionInferred() {
        Api api = api(
                "byId",
                "{responses: {'200': {schema: {type: 'object', properties: {value: {type: 'array', items:"
                        + " {$ref: '#/definitions/Project'}}, nextLink: {type: 'string'}}}}}}");
        api.resolve();

        assertThat(values(api).path("value-collection").asText()).isEqualTo("value");
        assertThat(list(api).path("itemsPath").asText()).isEqualTo("value");
    }

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
    void declaredCollection_walked() {
        Api api = api(
                "deepCollection",
                "{responses: {'200': {schema: {type: 'object', properties: {data: {type: 'object', properties: {rows:"
                        + " {type: 'array', items: {$ref: '#/definitions/Project'}}}}}}}}}");
        api.resolve();

        assertThat(values(api).path("value-collection").asText()).isEqualTo("data/rows");
        assertThat(api.findings()).isEmpty();
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
    void primitiveItems_noPaths() {
        Api api = api("withoutValue", "{responses: {'200': {schema: {type: 'array', items: {type: 'string'}}}}}");
        api.resolve();

        assertThat(values(api)).hasToString("{\"operationId\":\"List\"}");
        assertThat(list(api)).hasToString("{\"operationId\":\"List\"}");
        assertThat(api.findings()).isEmpty();
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
    void noTitle_theValueIsShown() {
        Api api = api("withoutTitle", PROJECTS);
        api.resolve();

        assertThat(values(api).path("value-title").asText()).isEqualTo("id");
    }

    @Test
    void noValue_error() {
        assertThat(failure("withoutValue", PROJECTS).message())
                .isEqualTo(
                        "@DynamicValues does not say which property of an item is the value (operation List). Allowed"
                                + " are: 'id', 'name', 'owner'.");
    }

    @Test
    void pathThroughReferences_found() {
        Api api = api("nestedPath", PROJECTS);
        api.resolve();

        assertThat(values(api).path("value-path").asText()).isEqualTo("owner/mail");
        assertThat(api.findings()).isEmpty();
    }

    @Test
    void unknownPath_error() {
        Finding finding = failure("unknownPath", PROJECTS);

        assertThat(finding.rule()).isEqualTo("dynamic-value-path-not-found");
        assertThat(finding.toString())
                .contains("DynamicValuesTest$Sample#unknownPath")
                .endsWith("@DynamicValues reads value = \"owner/email\" from the answer of the operation List, where"
                        + " there is no property \"email\". Allowed are: 'mail'. Did you mean 'mail'? Correct value.");
    }

    @Test
    void freeFormItems_pathsTakenOnTrust() {
        Api api = api("nestedPath", "{responses: {'200': {schema: {type: 'array', items: {type: 'object'}}}}}");
        api.resolve();

        assertThat(values(api).path("value-path").asText()).isEqualTo("owner/mail");
        assertThat(api.findings()).isEmpty();
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
        Api api = new Api(Sample.class);
        for (java.lang.reflect.Method method : Lookups.class.getMethods()) {
            if (method.getName().equals("projects")) {
                api.operation("get", Lookups.class, method, "Projects" + method.getParameterCount(), PROJECTS);
            }
        }
        api.operation(
                "post",
                Orders.class,
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
    void methodWithoutClass_isOneOfTheSameClass() {
        Api api = api("ownClass", PROJECTS).operation("get", Orders.class, "update", PROJECTS);

        assertThat(api.resolve()).containsExactly("Update");
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
    void arguments_bothSyntaxes() {
        Api api = new Api(Sample.class)
                .definition("Project", PROJECT)
                .definition("Owner", OWNER)
                .get(
                        Lookups.class,
                        "list",
                        "{parameters: [{name: 'workspace', in: 'path', type: 'string', required: true}, {name: 'top', in:"
                                + " 'query', type: 'integer'}, {name: 'version', in: 'query', type: 'string'}], "
                                + PROJECTS.substring(1))
                .operation(
                        "post",
                        Orders.class,
                        "create",
                        "{parameters: [{name: 'project', in: 'query', type: 'string', '@': 'withArguments'}, {name:"
                                + " 'workspaceId', in: 'header', type: 'string'}]}");
        api.resolve();

        assertThat(api.findings()).isEmpty();
        assertThat(values(api).path("parameters"))
                .hasToString("{\"workspace\":{\"parameter\":\"workspaceId\"},\"top\":100,\"version\":\"2.0\"}");
        assertThat(list(api).path("parameters"))
                .hasToString("{\"workspace\":{\"parameterReference\":\"workspaceId\"},\"top\":{\"value\":100},"
                        + "\"version\":{\"value\":\"2.0\"}}");
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

    @Test
    void requiredParameterWithDefault_mayBeLeftOut() {
        Api api = api(
                "byId",
                "{parameters: [{name: 'v', in: 'query', type: 'string', required: true, default: '1'}], "
                        + PROJECTS.substring(1));
        api.resolve();

        assertThat(api.findings()).isEmpty();
    }

    @Test
    void nothingUnresolvedIsLeft() {
        Api api = api("byMethod", PROJECTS);
        api.resolve();

        assertThat(api.root.toString()).doesNotContain("lookup");
        assertThat(List.of(values(api), list(api))).allMatch(JsonNode::isObject);
    }
}
