package dev.flowconnector.swagger.validate.mutation;

import java.util.List;

/** Faults of dynamic values, lists, schemas and trees. */
final class DynamicMutations {
    private DynamicMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("an operation of a list that does not exist")
                        .set("/paths/~1orders/get/parameters/0/x-ms-dynamic-values/operationId", "'ListShop'")
                        .set("/paths/~1orders/get/parameters/0/x-ms-dynamic-list/operationId", "'ListShop'")
                        .finds(
                                "dynamic-operation-missing",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-values/operationId",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-list/operationId"),
                Mutation.of("a file picker of no operation")
                        .set("/x-ms-capabilities/file-picker/browse/operationId", "'ListFolder'")
                        .finds("dynamic-operation-missing", "/x-ms-capabilities/file-picker/browse/operationId"),
                Mutation.of("a list that names no operation")
                        .remove("/paths/~1orders/get/parameters/0/x-ms-dynamic-values/operationId")
                        .remove("/paths/~1orders/get/parameters/0/x-ms-dynamic-list")
                        .finds("dynamic-call-incomplete", "/paths/~1orders/get/parameters/0/x-ms-dynamic-values"),
                Mutation.of("a tree without browsing")
                        .remove("/paths/~1orders~1{orderId}~1files/post/parameters/3/x-ms-dynamic-tree/browse")
                        .finds(
                                "dynamic-call-incomplete",
                                "/paths/~1orders~1{orderId}~1files/post/parameters/3/x-ms-dynamic-tree"),
                Mutation.of("a parameter that the called operation does not have")
                        .rename("/paths/~1orders/get/parameters/0/x-ms-dynamic-values/parameters/limit", "top")
                        .rename("/paths/~1orders/get/parameters/0/x-ms-dynamic-list/parameters/limit", "top")
                        .finds(
                                "dynamic-parameter-unknown",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-values/parameters/top",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-list/parameters/top"),
                Mutation.of("a reference to no input")
                        .set(
                                "/paths/~1orders/get/parameters/1/x-ms-dynamic-values/parameters/shopId/parameter",
                                "'shop'")
                        .set(
                                "/paths/~1orders/get/parameters/1/x-ms-dynamic-list/parameters/shopId/parameterReference",
                                "'shop'")
                        .finds(
                                "dynamic-source-parameter-unknown",
                                "/paths/~1orders/get/parameters/1/x-ms-dynamic-values/parameters/shopId/parameter",
                                "/paths/~1orders/get/parameters/1/x-ms-dynamic-list/parameters/shopId/parameterReference"),
                Mutation.of("a literal without wrapping in a list")
                        .set("/paths/~1orders/get/parameters/0/x-ms-dynamic-list/parameters/limit", "50")
                        .finds(
                                "dynamic-literal-unwrapped",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-list/parameters/limit"),
                Mutation.of("a wrapped literal in values")
                        .set("/paths/~1orders/get/parameters/0/x-ms-dynamic-values/parameters/limit", "{'value': 50}")
                        .finds(
                                "dynamic-literal-wrapped",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-values/parameters/limit"),
                Mutation.of("a literal that looks like a date")
                        .set("/paths/~1orders/get/parameters/0/x-ms-dynamic-values/parameters/region", "'2024-01-01'")
                        .set(
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-list/parameters/region/value",
                                "'2024-01-01'")
                        .finds(
                                "dynamic-literal-date",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-values/parameters/region",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-list/parameters/region/value"),
                Mutation.of("a literal of another type")
                        .set("/paths/~1orders/get/parameters/0/x-ms-dynamic-values/parameters/limit", "'many'")
                        .set("/paths/~1orders/get/parameters/0/x-ms-dynamic-list/parameters/limit/value", "'many'")
                        .finds(
                                "dynamic-type-mismatch",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-values/parameters/limit",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-list/parameters/limit/value"),
                Mutation.of("a list alone")
                        .remove("/paths/~1orders/get/parameters/1/x-ms-dynamic-values")
                        .finds("dynamic-list-without-values", "/paths/~1orders/get/parameters/1/x-ms-dynamic-list"),
                Mutation.of("properties alone")
                        .remove("/paths/~1orders~1{orderId}~1rows/post/parameters/2/schema/x-ms-dynamic-schema")
                        .finds(
                                "dynamic-properties-without-schema",
                                "/paths/~1orders~1{orderId}~1rows/post/parameters/2/schema/x-ms-dynamic-properties"),
                Mutation.of("values into a body without list")
                        .remove("/definitions/NewOrder/properties/sectionId/x-ms-dynamic-list")
                        .finds(
                                "dynamic-list-required",
                                "/definitions/NewOrder/properties/sectionId/x-ms-dynamic-values/parameters/customer/parameter"),
                Mutation.of("a reference with slashes in values")
                        .set(
                                "/definitions/NewOrder/properties/sectionId/x-ms-dynamic-values/parameters/customer/parameter",
                                "'customer/id'")
                        .finds(
                                "dynamic-reference-not-full-name",
                                "/definitions/NewOrder/properties/sectionId/x-ms-dynamic-values/parameters/customer/parameter"),
                Mutation.of("a schema into a body without properties")
                        .set(
                                "/paths/~1orders/post/parameters/0/schema",
                                "{'type': 'object', 'properties': {'shop': {'type': 'string', 'x-ms-summary': 'Shop', 'description': 'The shop.'}, 'row': {'type': 'object', 'x-ms-summary': 'Row', 'description': 'The row.', 'x-ms-dynamic-schema': {'operationId': 'GetRowSchema', 'value-path': 'schema', 'parameters': {'shopId': {'parameter': 'shop'}}}}}}")
                        .finds(
                                "dynamic-properties-required",
                                "/paths/~1orders/post/parameters/0/schema/properties/row/x-ms-dynamic-schema/parameters/shopId/parameter"),
                Mutation.of("twins with other paths")
                        .set("/paths/~1orders/get/parameters/0/x-ms-dynamic-list/itemTitlePath", "'id'")
                        .finds(
                                "dynamic-twins-disagree",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-list/itemTitlePath"),
                Mutation.of("twins with other ways to a schema")
                        .set(
                                "/paths/~1orders~1{orderId}~1rows/post/parameters/2/schema/x-ms-dynamic-properties/itemValuePath",
                                "'schema/row'")
                        .finds(
                                "dynamic-twins-disagree",
                                "/paths/~1orders~1{orderId}~1rows/post/parameters/2/schema/x-ms-dynamic-properties/itemValuePath"),
                Mutation.of("twins with other parameters")
                        .remove("/paths/~1orders/get/parameters/0/x-ms-dynamic-list/parameters/limit")
                        .finds(
                                "dynamic-twins-disagree",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-list/parameters"),
                Mutation.of("a way to the list that does not exist")
                        .set("/paths/~1orders/get/parameters/0/x-ms-dynamic-values/value-collection", "'items'")
                        .set("/paths/~1orders/get/parameters/0/x-ms-dynamic-list/itemsPath", "'items'")
                        .finds(
                                "dynamic-collection-not-found",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-values/value-collection",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-list/itemsPath"),
                Mutation.of("a way to no list")
                        .set("/paths/~1orders/get/parameters/0/x-ms-dynamic-values/value-collection", "'count'")
                        .set("/paths/~1orders/get/parameters/0/x-ms-dynamic-list/itemsPath", "'count'")
                        .set(
                                "/definitions/ChoicePage/properties/count",
                                "{'type': 'integer', 'format': 'int32', 'x-ms-summary': 'Count', 'description': 'How many.'}")
                        .finds(
                                "dynamic-collection-not-array",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-values/value-collection",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-list/itemsPath"),
                Mutation.of("no way to the list")
                        .remove("/paths/~1orders/get/parameters/0/x-ms-dynamic-values/value-collection")
                        .remove("/paths/~1orders/get/parameters/0/x-ms-dynamic-list/itemsPath")
                        .finds(
                                "dynamic-collection-absent-not-array",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-values",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-list"),
                Mutation.of("a way to the value that does not exist")
                        .set("/paths/~1orders/get/parameters/0/x-ms-dynamic-values/value-path", "'key'")
                        .set("/paths/~1orders/get/parameters/0/x-ms-dynamic-list/itemValuePath", "'key'")
                        .finds(
                                "dynamic-value-path-not-found",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-values/value-path",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-list/itemValuePath"),
                Mutation.of("no way to the value")
                        .remove("/paths/~1orders/get/parameters/0/x-ms-dynamic-values/value-path")
                        .remove("/paths/~1orders/get/parameters/0/x-ms-dynamic-list/itemValuePath")
                        .finds(
                                "dynamic-value-path-absent",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-values",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-list"),
                Mutation.of("a way to the title that does not exist")
                        .set("/paths/~1orders/get/parameters/0/x-ms-dynamic-values/value-title", "'label'")
                        .set("/paths/~1orders/get/parameters/0/x-ms-dynamic-list/itemTitlePath", "'label'")
                        .finds(
                                "dynamic-title-path-not-found",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-values/value-title",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-list/itemTitlePath"),
                Mutation.of("no way to the title")
                        .remove("/paths/~1orders/get/parameters/0/x-ms-dynamic-values/value-title")
                        .remove("/paths/~1orders/get/parameters/0/x-ms-dynamic-list/itemTitlePath")
                        .finds(
                                "dynamic-title-path-absent",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-values",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-list"),
                Mutation.of("a way into texts")
                        .remove("/definitions/Choice/properties")
                        .set("/definitions/Choice/type", "'string'")
                        .remove("/paths/~1orders~1{orderId}~1files/post/parameters/3/x-ms-dynamic-tree")
                        .remove("/definitions/NewOrder/properties/sectionId/x-ms-dynamic-values")
                        .remove("/definitions/NewOrder/properties/sectionId/x-ms-dynamic-list")
                        .remove("/paths/~1orders/get/parameters/1/x-ms-dynamic-values")
                        .remove("/paths/~1orders/get/parameters/1/x-ms-dynamic-list")
                        .remove("/definitions/Subscription/properties/shopId")
                        .remove("/paths/~1orders~1{orderId}~1rows/post/parameters/1/x-ms-dynamic-values")
                        .remove("/paths/~1orders~1{orderId}~1rows/post/parameters/1/x-ms-dynamic-list")
                        .finds(
                                "dynamic-value-path-on-primitive-items",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-values/value-path",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-list/itemValuePath"),
                Mutation.of("a way to a schema that does not exist")
                        .set(
                                "/paths/~1orders~1{orderId}~1rows/post/parameters/2/schema/x-ms-dynamic-schema/value-path",
                                "'fields'")
                        .set(
                                "/paths/~1orders~1{orderId}~1rows/post/parameters/2/schema/x-ms-dynamic-properties/itemValuePath",
                                "'fields'")
                        .finds(
                                "dynamic-schema-path-not-found",
                                "/paths/~1orders~1{orderId}~1rows/post/parameters/2/schema/x-ms-dynamic-schema/value-path",
                                "/paths/~1orders~1{orderId}~1rows/post/parameters/2/schema/x-ms-dynamic-properties/itemValuePath"),
                Mutation.of("a schema without way")
                        .remove(
                                "/paths/~1orders~1{orderId}~1rows/post/parameters/2/schema/x-ms-dynamic-schema/value-path")
                        .remove(
                                "/paths/~1orders~1{orderId}~1rows/post/parameters/2/schema/x-ms-dynamic-properties/itemValuePath")
                        .finds(
                                "dynamic-schema-without-value-path",
                                "/paths/~1orders~1{orderId}~1rows/post/parameters/2/schema/x-ms-dynamic-schema"),
                Mutation.of("properties with another way than the schema")
                        .set(
                                "/paths/~1orders~1{orderId}~1rows/post/parameters/2/schema/x-ms-dynamic-schema/value-path",
                                "'schema/properties'")
                        .set(
                                "/paths/~1orders~1{orderId}~1rows/post/parameters/2/schema/x-ms-dynamic-properties/itemValuePath",
                                "'schema/items'")
                        .finds(
                                "dynamic-properties-path-mismatch",
                                "/paths/~1orders~1{orderId}~1rows/post/parameters/2/schema/x-ms-dynamic-properties/itemValuePath"),
                Mutation.of("an answer without schema for a list")
                        .remove("/paths/~1sections/get/responses/200/schema")
                        .finds("dynamic-target-no-response-schema", "/paths/~1sections/get"),
                Mutation.of("a list by an operation that makers see")
                        .remove("/paths/~1sections/get/x-ms-visibility")
                        .finds("dynamic-target-not-internal", "/paths/~1sections/get"),
                Mutation.of("a required parameter without value")
                        .remove("/paths/~1orders/get/parameters/0/x-ms-dynamic-values/parameters/region")
                        .remove("/paths/~1orders/get/parameters/0/x-ms-dynamic-list/parameters/region")
                        .finds(
                                "dynamic-required-parameter-unmapped",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-values",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-list"),
                Mutation.of("values of a body parameter itself")
                        .set(
                                "/paths/~1orders/post/parameters/0/x-ms-dynamic-values",
                                "{'operationId': 'ListSections', 'value-collection': 'value', 'value-path': 'id', 'value-title': 'name'}")
                        .finds("dynamic-on-body-parameter", "/paths/~1orders/post/parameters/0/x-ms-dynamic-values"),
                Mutation.of("a value of a hidden input")
                        .set("/paths/~1orders/get/parameters/0/x-ms-visibility", "'internal'")
                        .set("/paths/~1orders/get/parameters/0/default", "'main'")
                        .finds(
                                "dynamic-source-internal",
                                "/paths/~1orders/get/parameters/1/x-ms-dynamic-values/parameters/shopId/parameter",
                                "/paths/~1orders/get/parameters/1/x-ms-dynamic-list/parameters/shopId/parameterReference"),
                Mutation.of("a needed value of an optional input")
                        .remove("/paths/~1orders/get/parameters/0/required")
                        .finds(
                                "dynamic-source-optional",
                                "/paths/~1orders/get/parameters/1/x-ms-dynamic-values/parameters/shopId/parameter",
                                "/paths/~1orders/get/parameters/1/x-ms-dynamic-list/parameters/shopId/parameterReference"),
                Mutation.of("dynamic elements of a list in a body")
                        .set(
                                "/definitions/NewOrder/properties/tags/items",
                                "{'type': 'object', 'x-ms-dynamic-schema': {'operationId': 'GetProfile', 'value-path': 'name'}, 'x-ms-dynamic-properties': {'operationId': 'GetProfile', 'itemValuePath': 'name'}}")
                        .finds("dynamic-schema-on-body-items", "/definitions/NewOrder/properties/tags/items"),
                Mutation.of("two dynamic schemas in one answer")
                        .set(
                                "/paths/~1orders~1{orderId}~1rows/post/responses/200/schema/properties/head",
                                "{'type': 'object', 'x-ms-summary': 'Head', 'description': 'The head.', 'x-ms-dynamic-schema': {'operationId': 'GetRowSchema', 'value-path': 'schema', 'parameters': {'shopId': {'parameter': 'shopId'}}}, 'x-ms-dynamic-properties': {'operationId': 'GetRowSchema', 'itemValuePath': 'schema', 'parameters': {'shopId': {'parameterReference': 'shopId'}}}}")
                        .set(
                                "/paths/~1orders~1{orderId}~1rows/post/responses/200/schema/properties/foot",
                                "{'type': 'object', 'x-ms-summary': 'Foot', 'description': 'The foot.', 'x-ms-dynamic-schema': {'operationId': 'GetRowSchema', 'value-path': 'schema', 'parameters': {'shopId': {'parameter': 'shopId'}}}, 'x-ms-dynamic-properties': {'operationId': 'GetRowSchema', 'itemValuePath': 'schema', 'parameters': {'shopId': {'parameterReference': 'shopId'}}}}")
                        .finds(
                                "dynamic-schema-several-outputs",
                                "/paths/~1orders~1{orderId}~1rows/post/responses/200/schema/properties/foot"),
                Mutation.of("a picker without tree")
                        .set(
                                "/paths/~1orders~1{orderId}~1files/post/parameters/3/x-ms-dynamic-values",
                                "{'capability': 'file-picker', 'value-path': 'id'}")
                        .remove("/paths/~1orders~1{orderId}~1files/post/parameters/3/x-ms-dynamic-tree")
                        .finds(
                                "dynamic-tree-missing",
                                "/paths/~1orders~1{orderId}~1files/post/parameters/3/x-ms-dynamic-values")
                        .also("powerfx-picker-ignored", "Power Apps has no picker"),
                Mutation.of("a selected value at the opening of a tree")
                        .set(
                                "/paths/~1orders~1{orderId}~1files/post/parameters/3/x-ms-dynamic-tree/open/parameters/parent",
                                "{'selectedItemValuePath': 'id'}")
                        .finds(
                                "tree-selected-value-misplaced",
                                "/paths/~1orders~1{orderId}~1files/post/parameters/3/x-ms-dynamic-tree/open/parameters/parent/selectedItemValuePath"),
                Mutation.of("a picker without capability")
                        .set(
                                "/paths/~1orders~1{orderId}~1files/post/parameters/3/x-ms-dynamic-values",
                                "{'capability': 'file-picker', 'value-path': 'id'}")
                        .remove("/x-ms-capabilities/file-picker")
                        .finds("file-picker-capability-missing", "/x-ms-capabilities")
                        .also("powerfx-picker-ignored", "Power Apps has no picker"),
                Mutation.of("a list of the platform")
                        .set(
                                "/paths/~1orders/get/parameters/1/x-ms-dynamic-values",
                                "{'builtInOperation': 'AadGraph.GetUsers'}")
                        .remove("/paths/~1orders/get/parameters/1/x-ms-dynamic-list")
                        .finds(
                                "powerfx-picker-ignored",
                                "/paths/~1orders/get/parameters/1/x-ms-dynamic-values/builtInOperation"));
    }
}
