package dev.flowconnector.swagger.validate.mutation;

import java.util.List;

/** Faults of parameters. */
final class ParameterMutations {
    private ParameterMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("no name")
                        .remove("/paths/~1orders/get/parameters/1/name")
                        .finds("param-name-missing", "/paths/~1orders/get/parameters/1"),
                Mutation.of("the same parameter twice")
                        .set(
                                "/paths/~1orders/get/parameters/-",
                                "{'name': 'limit', 'in': 'query', 'type': 'integer', 'format': 'int32', 'x-ms-summary': 'Limit', 'description': 'The largest number.'}")
                        .finds("param-duplicate", "/paths/~1orders/get/parameters/5"),
                Mutation.of("a parameter called connectionId")
                        .set("/paths/~1orders/get/parameters/3/name", "'connectionId'")
                        .finds("param-reserved", "/paths/~1orders/get/parameters/3/name"),
                Mutation.of("an optional path parameter")
                        .remove("/paths/~1orders~1{orderId}/delete/parameters/0/required")
                        .finds("path-param-not-required", "/paths/~1orders~1{orderId}/delete/parameters/0"),
                Mutation.of("a path parameter without encoding")
                        .remove("/paths/~1orders~1{orderId}/delete/parameters/0/x-ms-url-encoding")
                        .finds("path-param-no-url-encoding", "/paths/~1orders~1{orderId}/delete/parameters/0"),
                Mutation.of("two bodies")
                        .set(
                                "/paths/~1orders/post/parameters/-",
                                "{'name': 'more', 'in': 'body', 'required': true, 'x-ms-summary': 'More', 'description': 'More of it.', 'schema': {'$ref': '#/definitions/Customer'}}")
                        .finds("body-multiple", "/paths/~1orders/post/parameters/1"),
                Mutation.of("a body beside a form")
                        .set(
                                "/paths/~1orders~1{orderId}~1files/post/parameters/-",
                                "{'name': 'body', 'in': 'body', 'required': true, 'x-ms-summary': 'More', 'description': 'More of it.', 'schema': {'$ref': '#/definitions/Customer'}}")
                        .finds("body-and-formdata", "/paths/~1orders~1{orderId}~1files/post/parameters/4"),
                Mutation.of("a body without schema")
                        .remove("/paths/~1orders~1{orderId}~1rows/post/parameters/2/schema")
                        .finds("body-no-schema", "/paths/~1orders~1{orderId}~1rows/post/parameters/2"),
                Mutation.of("a body of which nothing is known")
                        .set("/paths/~1orders~1{orderId}~1rows/post/parameters/2/schema", "{}")
                        .finds("body-empty-schema", "/paths/~1orders~1{orderId}~1rows/post/parameters/2/schema"),
                Mutation.of("an optional body with required properties")
                        .set("/paths/~1orders/post/parameters/0/required", "false")
                        .finds("body-not-required", "/paths/~1orders/post/parameters/0/required"),
                Mutation.of("a body without label")
                        .remove("/paths/~1orders/post/parameters/0/x-ms-summary")
                        .finds("body-param-summary-missing", "/paths/~1orders/post/parameters/0"),
                Mutation.of("a list with pipes")
                        .set(
                                "/paths/~1orders/get/parameters/3",
                                "{'name': 'limit', 'in': 'query', 'type': 'array', 'items': {'type': 'string'}, 'collectionFormat': 'pipes', 'x-ms-summary': 'Limit', 'description': 'The largest number.'}")
                        .finds("collectionformat-unsupported", "/paths/~1orders/get/parameters/3/collectionFormat"),
                Mutation.of("a file in the query")
                        .set("/paths/~1orders/get/parameters/3/type", "'file'")
                        .remove("/paths/~1orders/get/parameters/3/format")
                        .remove("/paths/~1orders/get/parameters/3/minimum")
                        .remove("/paths/~1orders/get/parameters/3/maximum")
                        .finds("file-not-formdata", "/paths/~1orders/get/parameters/3/type"),
                Mutation.of("a file without multipart")
                        .set("/paths/~1orders~1{orderId}~1files/post/consumes/0", "'application/x-www-form-urlencoded'")
                        .finds("file-without-multipart", "/paths/~1orders~1{orderId}~1files/post/consumes"),
                Mutation.of("a field of a form with an accent")
                        .set("/paths/~1orders~1{orderId}~1files/post/parameters/2/name", "'Notiz\\u00e4'")
                        .finds("formdata-name-ascii", "/paths/~1orders~1{orderId}~1files/post/parameters/2/name"),
                Mutation.of("a field of a form that is a list")
                        .set(
                                "/paths/~1orders~1{orderId}~1files/post/parameters/2",
                                "{'name': 'note', 'in': 'formData', 'type': 'array', 'items': {'type': 'string'}, 'x-ms-summary': 'Notes', 'description': 'Notes about the file.'}")
                        .finds("formdata-array", "/paths/~1orders~1{orderId}~1files/post/parameters/2/type"),
                Mutation.of("binary in a form of the address format")
                        .remove("/paths/~1orders~1{orderId}~1files/post/parameters/1")
                        .set("/paths/~1orders~1{orderId}~1files/post/parameters/1/format", "'binary'")
                        .set("/paths/~1orders~1{orderId}~1files/post/consumes/0", "'application/x-www-form-urlencoded'")
                        .finds(
                                "string-binary-urlencoded",
                                "/paths/~1orders~1{orderId}~1files/post/parameters/1/format"),
                Mutation.of("a header of the platform")
                        .set("/paths/~1orders/get/parameters/4/name", "'Content-Type'")
                        .finds("header-owned-by-platform", "/paths/~1orders/get/parameters/4/name"),
                Mutation.of("a schema outside a body")
                        .set("/paths/~1orders/get/parameters/3/schema", "{'type': 'integer'}")
                        .finds("nonbody-schema", "/paths/~1orders/get/parameters/3/schema"),
                Mutation.of("a parameter named like a property of the body")
                        .set(
                                "/paths/~1orders/post/parameters/-",
                                "{'name': 'amount', 'in': 'query', 'type': 'integer', 'x-ms-summary': 'Amount', 'description': 'How many.'}")
                        .finds("param-and-body-property-same-name", "/paths/~1orders/post/parameters/1/name"),
                Mutation.of("no description of a parameter")
                        .remove("/paths/~1orders/get/parameters/3/description")
                        .finds("param-description-missing", "/paths/~1orders/get/parameters/3"),
                Mutation.of("a description of a parameter without full stop")
                        .set("/paths/~1orders/get/parameters/3/description", "'The largest number'")
                        .finds("param-description-no-full-stop", "/paths/~1orders/get/parameters/3/description"),
                Mutation.of("a label that says the description")
                        .set("/paths/~1orders/get/parameters/3/x-ms-summary", "'The largest number of orders'")
                        .finds("param-summary-equals-description", "/paths/~1orders/get/parameters/3/description"),
                Mutation.of("no label")
                        .remove("/paths/~1orders/get/parameters/3/x-ms-summary")
                        .finds("param-summary-missing", "/paths/~1orders/get/parameters/3"),
                Mutation.of("an empty label")
                        .set("/definitions/Item/properties/article/x-ms-summary", "''")
                        .finds("x-ms-summary-empty", "/definitions/Item/properties/article/x-ms-summary"),
                Mutation.of("a label of 81 letters")
                        .set(
                                "/paths/~1orders/get/parameters/3/x-ms-summary",
                                "'LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL'")
                        .finds("x-ms-summary-too-long", "/paths/~1orders/get/parameters/3/x-ms-summary"),
                Mutation.of("a deprecated parameter")
                        .set("/paths/~1orders/get/parameters/3/deprecated", "true")
                        .finds("param-deprecated", "/paths/~1orders/get/parameters/3/deprecated"),
                Mutation.of("an empty value allowed in a header")
                        .set("/paths/~1orders/get/parameters/4/allowEmptyValue", "true")
                        .finds("allowempty-misplaced", "/paths/~1orders/get/parameters/4/allowEmptyValue"));
    }
}
