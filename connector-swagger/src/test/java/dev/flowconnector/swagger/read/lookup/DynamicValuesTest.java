package dev.flowconnector.swagger.read.lookup;

import static dev.flowconnector.swagger.read.lookup.DynamicValuesSamples.OWNER;
import static dev.flowconnector.swagger.read.lookup.DynamicValuesSamples.PROJECT;
import static dev.flowconnector.swagger.read.lookup.DynamicValuesSamples.PROJECTS;
import static dev.flowconnector.swagger.read.lookup.DynamicValuesSamples.api;
import static dev.flowconnector.swagger.read.lookup.DynamicValuesSamples.list;
import static dev.flowconnector.swagger.read.lookup.DynamicValuesSamples.values;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A drop-down's older and newer keys, and what is inferred. */
class DynamicValuesTest {
    private static java.lang.reflect.Method method(String name) {
        try {
            return DynamicValuesSamples.Lookups.class.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
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
        Api api = new Api(DynamicValuesSamples.Sample.class)
                .definition("Project", PROJECT)
                .definition("Owner", OWNER)
                .operation("get", DynamicValuesSamples.Lookups.class, method("visibleProjects"), "List", PROJECTS)
                .operation(
                        "post",
                        DynamicValuesSamples.Orders.class,
                        "create",
                        "{parameters: [{name: 'project', in: 'query', type: 'string', '@': 'byId'}]}");

        assertThat(api.resolve()).containsExactly("List");
        assertThat(api.at("/paths/~1List/get/x-ms-visibility").isMissingNode()).isTrue();
    }

    @Test
    void inheritedMethod_found() {
        Api api = new Api(DynamicValuesSamples.Sample.class)
                .definition("Project", PROJECT)
                .definition("Owner", OWNER)
                .get(DynamicValuesSamples.InheritedLookups.class, "list", PROJECTS)
                .operation(
                        "post",
                        DynamicValuesSamples.Orders.class,
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
    void primitiveItems_noPaths() {
        Api api = api("withoutValue", "{responses: {'200': {schema: {type: 'array', items: {type: 'string'}}}}}");
        api.resolve();

        assertThat(values(api)).hasToString("{\"operationId\":\"List\"}");
        assertThat(list(api)).hasToString("{\"operationId\":\"List\"}");
        assertThat(api.findings()).isEmpty();
    }

    @Test
    void noTitle_theValueIsShown() {
        Api api = api("withoutTitle", PROJECTS);
        api.resolve();

        assertThat(values(api).path("value-title").asText()).isEqualTo("id");
    }

    @Test
    void pathThroughReferences_found() {
        Api api = api("nestedPath", PROJECTS);
        api.resolve();

        assertThat(values(api).path("value-path").asText()).isEqualTo("owner/mail");
        assertThat(api.findings()).isEmpty();
    }

    @Test
    void freeFormItems_pathsTakenOnTrust() {
        Api api = api("nestedPath", "{responses: {'200': {schema: {type: 'array', items: {type: 'object'}}}}}");
        api.resolve();

        assertThat(values(api).path("value-path").asText()).isEqualTo("owner/mail");
        assertThat(api.findings()).isEmpty();
    }

    @Test
    void methodWithoutClass_isOneOfTheSameClass() {
        Api api = api("ownClass", PROJECTS).operation("get", DynamicValuesSamples.Orders.class, "update", PROJECTS);

        assertThat(api.resolve()).containsExactly("Update");
    }

    @Test
    void arguments_bothSyntaxes() {
        Api api = new Api(DynamicValuesSamples.Sample.class)
                .definition("Project", PROJECT)
                .definition("Owner", OWNER)
                .get(
                        DynamicValuesSamples.Lookups.class,
                        "list",
                        "{parameters: [{name: 'workspace', in: 'path', type: 'string', required: true}, {name: 'top', in:"
                                + " 'query', type: 'integer'}, {name: 'version', in: 'query', type: 'string'}], "
                                + PROJECTS.substring(1))
                .operation(
                        "post",
                        DynamicValuesSamples.Orders.class,
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
