package dev.flowconnector.swagger.read.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.core.annotation.Argument;
import dev.flowconnector.core.annotation.FilePicker;
import dev.flowconnector.core.annotation.TestConnection;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Folder pickers, the test of a connection, and connectors that take a part of an API. */
class PickersTest {
    private static final String ITEMS =
            "responses: {'200': {schema: {type: 'object', properties: {value: {type: 'array',"
                    + " items: {type: 'object', properties: {id: {type: 'string'}, name: {type: 'string'}, isFolder: {type:"
                    + " 'boolean'}}}}}}}}}";
    private static final String CHILDREN =
            "{parameters: [{name: 'folder', in: 'query', type: 'string', required: true}], " + ITEMS;

    public interface Resource {
        String roots();

        String children();

        String save();

        @TestConnection(arguments = @Argument(name = "fields", literal = "id"))
        String me();

        @TestConnection
        String meToo();

        @TestConnection(arguments = @Argument(name = "fields", input = "fields"))
        String meByInput();
    }

    static class Sample {
        @FilePicker(
                selects = FilePicker.Selection.FOLDERS,
                open = @FilePicker.Level(operationId = "Roots"),
                browse = @FilePicker.Level(operationId = "Children", selected = "folder"))
        String folder;

        @FilePicker(
                open = @FilePicker.Level(operationId = "Roots"),
                browse = @FilePicker.Level(operationId = "Children", selected = "folder"))
        String file;

        @FilePicker(
                open =
                        @FilePicker.Level(
                                operationId = "Children",
                                arguments = @Argument(name = "folder", literal = "/")),
                browse = @FilePicker.Level(operationId = "Children", selected = "folder"))
        String otherPicker;

        @FilePicker(
                open = @FilePicker.Level(operationId = "Roots"),
                browse = @FilePicker.Level(operationId = "Children"))
        String withoutSelected;
    }

    private static Api api(String... fields) {
        Api api = new Api(Sample.class)
                .get(Resource.class, "roots", "{" + ITEMS)
                .get(Resource.class, "children", CHILDREN);
        StringBuilder parameters = new StringBuilder();
        for (String field : fields) {
            parameters.append("{name: '" + field + "', in: 'query', type: 'string', '@': '" + field + "'}, ");
        }
        return api.operation(
                "post", Resource.class, "save", "{parameters: [" + parameters + "{name: 'x', in: 'query'}]}");
    }

    @Test
    void folderPicker_valuesTreeAndCapability() {
        Api api = api("folder");

        assertThat(api.resolve()).containsExactly("Roots", "Children");
        assertThat(api.at("/paths/~1Save/post/parameters/0/x-ms-dynamic-values"))
                .hasToString("{\"capability\":\"file-picker\",\"parameters\":{\"isFolder\":true,\"fileFilter\":[]},"
                        + "\"value-path\":\"id\",\"value-title\":\"name\"}");
        assertThat(api.at("/paths/~1Save/post/parameters/0/x-ms-dynamic-tree"))
                .hasToString("{\"settings\":{\"canSelectParentNodes\":true,\"canSelectLeafNodes\":false},"
                        + "\"open\":{\"operationId\":\"Roots\",\"itemsPath\":\"value\",\"itemValuePath\":\"id\","
                        + "\"itemTitlePath\":\"name\",\"itemIsParent\":\"isFolder\"},"
                        + "\"browse\":{\"operationId\":\"Children\",\"itemsPath\":\"value\",\"itemValuePath\":\"id\","
                        + "\"itemTitlePath\":\"name\",\"itemIsParent\":\"isFolder\",\"parameters\":{\"folder\":"
                        + "{\"selectedItemValuePath\":\"id\"}}}}");
        assertThat(api.at("/x-ms-capabilities/file-picker"))
                .hasToString("{\"open\":{\"operationId\":\"Roots\"},\"browse\":{\"operationId\":\"Children\","
                        + "\"parameters\":{\"folder\":{\"value-property\":\"id\"}}},\"value-title\":\"name\","
                        + "\"value-collection\":\"value\",\"value-folder-property\":\"isFolder\"}");
        assertThat(api.findings()).isEmpty();
    }

    @Test
    void sameCallsForFilesAndFolders_oneCapability() {
        Api api = api("folder", "file");
        api.resolve();

        assertThat(api.findings()).isEmpty();
    }

    @Test
    void twoDifferentPickers_error() {
        Api api = api("folder", "otherPicker");
        api.resolve();

        assertThat(api.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo(
                                "@FilePicker opens with the operation \"Children\" and differs from another picker of this"
                                        + " connector, which opens with \"Roots\". Allowed is one picker a connector, in any number of"
                                        + " places."));
    }

    @Test
    void browseWithoutSelectedNode_error() {
        Api api = api("withoutSelected");
        api.resolve();

        assertThat(api.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo(
                                "@FilePicker does not say which parameter of browse receives the selected node (selected ="
                                        + " \"\"). Allowed is selected in browse only."));
    }

    @Test
    void testConnection_capabilityAndInternal() {
        Api api = new Api(Sample.class)
                .get(Resource.class, "me", "{parameters: [{name: 'fields', in: 'query', type: 'string'}]}");

        assertThat(api.resolve()).containsExactly("Me");
        assertThat(api.at("/x-ms-capabilities"))
                .hasToString("{\"testConnection\":{\"operationId\":\"Me\",\"parameters\":{\"fields\":\"id\"}}}");
        assertThat(api.at("/paths/~1Me/get/x-ms-visibility").asText()).isEqualTo("internal");
    }

    @Test
    void testConnectionByPost_error() {
        Api api = new Api(Sample.class).operation("post", Resource.class, "meToo", "{}");
        api.resolve();

        assertThat(api.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo(
                                "@TestConnection stands on a method with the verb \"post\". Allowed is GET: the call must"
                                        + " change nothing."));
    }

    @Test
    void testConnectionWithReference_error() {
        Api api = new Api(Sample.class)
                .get(Resource.class, "meByInput", "{parameters: [{name: 'fields', in: 'query', type: 'string'}]}");
        api.resolve();

        assertThat(api.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo(
                                "@TestConnection refers to the input \"fields\". Allowed are literals: nobody fills in"
                                        + " anything when a connection is created."));
    }

    @Test
    void twoTestConnections_error() {
        Api api = new Api(Sample.class)
                .get(Resource.class, "me", "{parameters: [{name: 'fields', in: 'query', type: 'string'}]}")
                .get(Resource.class, "meToo", "{}");
        api.resolve();

        assertThat(api.findings())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message())
                                .isEqualTo(
                                        "@TestConnection stands on several methods: \"Me\", \"MeToo\". Allowed is one a connector."));
    }

    @Test
    void lookupOfAnotherConnector_notConnected() {
        Api api = api("folder");

        assertThat(api.resolve(Set.of("Roots"))).isEmpty();
        assertThat(api.at("/paths/~1Save/post/parameters/0"))
                .hasToString("{\"name\":\"folder\",\"in\":\"query\",\"type\":\"string\"}");
        assertThat(api.at("/paths/~1Roots/get/x-ms-visibility").isMissingNode()).isTrue();
    }
}
