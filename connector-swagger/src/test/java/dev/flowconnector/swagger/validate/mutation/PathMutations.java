package dev.flowconnector.swagger.validate.mutation;

import java.util.List;

/** Faults of paths. */
final class PathMutations {
    private PathMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("a path without slash")
                        .rename("/paths/~1profile", "profile")
                        .finds("path-invalid", "/paths/profile"),
                Mutation.of("a path with a query")
                        .rename("/paths/~1profile", "/profile?full=true")
                        .finds("path-invalid", "/paths/~1profile?full=true"),
                Mutation.of("a path with an open brace")
                        .rename("/paths/~1profile", "/profile/{id")
                        .finds("path-invalid", "/paths/~1profile~1{id"),
                Mutation.of("two paths that differ in case")
                        .set(
                                "/paths/~1Profile",
                                "{'get': {'operationId': 'GetOther', 'summary': 'Get other', 'description': 'Reads something else.', 'x-ms-visibility': 'internal', 'parameters': [], 'responses': {'204': {'description': 'Nothing.'}}}}")
                        .finds("path-case-duplicate", "/paths/~1Profile"),
                Mutation.of("two paths that differ in the name of a variable")
                        .set(
                                "/paths/~1orders~1{id}",
                                "{'get': {'operationId': 'GetOther', 'summary': 'Get other', 'description': 'Reads something else.', 'x-ms-visibility': 'internal', 'parameters': [{'name': 'id', 'in': 'path', 'required': true, 'type': 'string', 'x-ms-url-encoding': 'single', 'x-ms-summary': 'Key', 'description': 'The key.'}], 'responses': {'204': {'description': 'Nothing.'}}}}")
                        .finds("path-template-duplicate", "/paths/~1orders~1{id}"),
                Mutation.of("a fixed step beside a variable")
                        .set(
                                "/paths/~1orders~1latest",
                                "{'get': {'operationId': 'GetLatest', 'summary': 'Get latest', 'description': 'Reads the latest.', 'x-ms-visibility': 'internal', 'parameters': [], 'responses': {'204': {'description': 'Nothing.'}}}}")
                        .finds("path-template-ambiguous", "/paths/~1orders~1latest"),
                Mutation.of("a path that refers to another")
                        .set("/paths/~1profile", "{'$ref': '#/paths/~1orders'}")
                        .remove("/x-ms-capabilities/testConnection")
                        .finds("path-item-ref", "/paths/~1profile/$ref"),
                Mutation.of("a path without operation")
                        .set("/paths/~1empty", "{}")
                        .finds("path-item-no-operation", "/paths/~1empty"),
                Mutation.of("an extension of a path that contains a verb")
                        .set("/paths/~1profile/x-target", "'all'")
                        .finds("path-item-key-looks-like-verb", "/paths/~1profile/x-target"),
                Mutation.of("parameters of a path whose operation has no list")
                        .remove("/paths/~1profile/get/parameters")
                        .set(
                                "/paths/~1profile/parameters",
                                "[{'name': 'full', 'in': 'query', 'type': 'boolean', 'x-ms-summary': 'Full', 'description': 'Whether all is read.'}]")
                        .finds("path-level-parameters", "/paths/~1profile/parameters"),
                Mutation.of("a path variable without parameter")
                        .remove("/paths/~1orders~1{orderId}/delete/parameters/0")
                        .finds("path-param-undeclared", "/paths/~1orders~1{orderId}/delete"),
                Mutation.of("a path parameter without variable")
                        .set(
                                "/paths/~1profile/get/parameters/-",
                                "{'name': 'id', 'in': 'path', 'required': true, 'type': 'string', 'default': 'me', 'x-ms-url-encoding': 'single', 'x-ms-summary': 'Key', 'description': 'The key.'}")
                        .finds("path-param-unused", "/paths/~1profile/get/parameters/0"));
    }
}
