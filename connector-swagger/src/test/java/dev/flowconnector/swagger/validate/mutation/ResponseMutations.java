package dev.flowconnector.swagger.validate.mutation;

import java.util.List;

/** Faults of responses. */
final class ResponseMutations {
    private ResponseMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("no responses")
                        .set("/paths/~1orders~1{orderId}/delete/responses", "{}")
                        .finds("responses-missing", "/paths/~1orders~1{orderId}/delete/responses"),
                Mutation.of("a response that is no status")
                        .set("/paths/~1orders~1{orderId}/delete/responses/ok", "{'description': 'Done.'}")
                        .finds("response-key-invalid", "/paths/~1orders~1{orderId}/delete/responses/ok"),
                Mutation.of("no success")
                        .rename("/paths/~1orders~1{orderId}/delete/responses/204", "400")
                        .finds("response-no-success", "/paths/~1orders~1{orderId}/delete/responses"),
                Mutation.of("a response without description")
                        .remove("/paths/~1orders~1{orderId}/delete/responses/204/description")
                        .finds("response-description-missing", "/paths/~1orders~1{orderId}/delete/responses/204"),
                Mutation.of("default only")
                        .rename("/paths/~1orders~1{orderId}/delete/responses/204", "default")
                        .finds("response-default-only", "/paths/~1orders~1{orderId}/delete/responses/default"),
                Mutation.of("a schema of the errors")
                        .set(
                                "/paths/~1orders~1{orderId}/delete/responses/default",
                                "{'description': 'An error.', 'schema': {'$ref': '#/definitions/Customer'}}")
                        .finds(
                                "default-response-has-schema",
                                "/paths/~1orders~1{orderId}/delete/responses/default/schema"),
                Mutation.of("no schema of the answer")
                        .remove("/paths/~1orders~1{orderId}/get/responses/200/schema")
                        .finds("response-2xx-no-schema", "/paths/~1orders~1{orderId}/get/responses/200"),
                Mutation.of("two schemas")
                        .set(
                                "/paths/~1orders~1{orderId}/get/responses/404",
                                "{'description': 'Not there.', 'schema': {'type': 'object', 'properties': {'code': {'type': 'string'}}}}")
                        .finds("response-multiple-schemas", "/paths/~1orders~1{orderId}/get/responses"),
                Mutation.of("an empty schema")
                        .set("/paths/~1orders~1{orderId}/get/responses/200/schema", "{}")
                        .finds("response-schema-empty", "/paths/~1orders~1{orderId}/get/responses/200/schema"),
                Mutation.of("an object without properties")
                        .set("/paths/~1orders~1{orderId}/get/responses/200/schema", "{'type': 'object'}")
                        .finds("response-schema-no-properties", "/paths/~1orders~1{orderId}/get/responses/200/schema"),
                Mutation.of("an example of another media type")
                        .set("/paths/~1orders~1{orderId}/get/responses/200/examples", "{'application/xml': '<a/>'}")
                        .finds(
                                "response-example-mime",
                                "/paths/~1orders~1{orderId}/get/responses/200/examples/application~1xml"),
                Mutation.of("an answer that is a file")
                        .set("/paths/~1orders~1{orderId}~1document/get/responses/200/schema", "{'type': 'file'}")
                        .finds("response-file", "/paths/~1orders~1{orderId}~1document/get/responses/200/schema/type"),
                Mutation.of("a schema of a response that nobody chooses")
                        .rename("/paths/~1orders~1{orderId}/get/responses/200", "202")
                        .set("/paths/~1orders~1{orderId}/get/responses/default", "{'description': 'An error.'}")
                        .finds("response-schema-not-read", "/paths/~1orders~1{orderId}/get/responses/202"),
                Mutation.of("a header of an answer")
                        .set("/paths/~1orders~1{orderId}/get/responses/200/headers", "{'X-Total': {'type': 'integer'}}")
                        .finds("powerfx-response-headers", "/paths/~1orders~1{orderId}/get/responses/200/headers"));
    }
}
