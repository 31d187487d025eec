package dev.flowconnector.swagger.read.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.core.annotation.Argument;
import dev.flowconnector.core.annotation.DynamicValues;
import dev.flowconnector.core.annotation.Visibility;
import dev.flowconnector.swagger.document.Finding;

/** A lookup, and fields that name it rightly and wrongly. */
final class DynamicValuesSamples {
    static final String PROJECTS =
            "{responses: {'200': {schema: {type: 'array', items: {$ref: '#/definitions/Project'}}}}}";
    static final String PROJECT = "{type: 'object', properties: {id: {type: 'string'}, name: {type: 'string'},"
            + " owner: {$ref: '#/definitions/Owner'}}}";
    static final String OWNER = "{type: 'object', properties: {mail: {type: 'string'}}}";

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

    private DynamicValuesSamples() {}

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

    static Api api(String field, String answer) {
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

    static JsonNode values(Api api) {
        return api.at("/paths/~1Create/post/parameters/0/x-ms-dynamic-values");
    }

    static JsonNode list(Api api) {
        return api.at("/paths/~1Create/post/parameters/0/x-ms-dynamic-list");
    }

    static Finding failure(String field, String answer) {
        Api api = api(field, answer);
        api.resolve();
        assertThat(values(api).isMissingNode()).isTrue();
        assertThat(api.findings()).hasSize(1);
        return api.findings().get(0);
    }
}
