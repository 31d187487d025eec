package dev.flowconnector.swagger.validate.mutation;

import java.util.List;

/** Faults of Microsoft's extensions in general. */
final class ExtensionMutations {
    private ExtensionMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("a slip in the name of an extension")
                        .rename("/paths/~1orders/get/x-ms-visibility", "x-ms-visibilty")
                        .finds("extension-misspelt", "/paths/~1orders/get/x-ms-visibilty"),
                Mutation.of("a colon in the name of an extension")
                        .rename("/paths/~1orders/get/parameters/3/x-ms-summary", "x-ms-summary:")
                        .finds("extension-misspelt", "/paths/~1orders/get/parameters/3/x-ms-summary:")
                        .also("param-summary-missing", "the label is lost"),
                Mutation.of("an extension that does not exist")
                        .set("/paths/~1orders/get/x-ms-colour", "'red'")
                        .finds("extension-unknown-x-ms", "/paths/~1orders/get/x-ms-colour"),
                Mutation.of("an extension of generators")
                        .set("/definitions/Item/x-ms-client-name", "'Thing'")
                        .finds("extension-autorest-ignored", "/definitions/Item/x-ms-client-name"),
                Mutation.of("encoding of a header")
                        .set("/paths/~1orders/get/parameters/4/x-ms-url-encoding", "'single'")
                        .finds("extension-wrong-position", "/paths/~1orders/get/parameters/4/x-ms-url-encoding"),
                Mutation.of("visibility of a response")
                        .set("/paths/~1orders/get/responses/200/x-ms-visibility", "'internal'")
                        .finds("extension-wrong-position", "/paths/~1orders/get/responses/200/x-ms-visibility"),
                Mutation.of("encoding of a query parameter")
                        .set("/paths/~1orders/get/parameters/3/x-ms-url-encoding", "'single'")
                        .finds("query-param-url-encoding", "/paths/~1orders/get/parameters/3/x-ms-url-encoding"),
                Mutation.of("an encoding that does not exist")
                        .set("/paths/~1orders~1{orderId}/delete/parameters/0/x-ms-url-encoding", "'twice'")
                        .finds(
                                "url-encoding-invalid",
                                "/paths/~1orders~1{orderId}/delete/parameters/0/x-ms-url-encoding"),
                Mutation.of("a visibility with a capital")
                        .set("/paths/~1orders/get/x-ms-visibility", "'Important'")
                        .finds("visibility-wrong-case", "/paths/~1orders/get/x-ms-visibility"),
                Mutation.of("an empty visibility")
                        .set("/paths/~1orders/get/x-ms-visibility", "''")
                        .finds("visibility-empty", "/paths/~1orders/get/x-ms-visibility"),
                Mutation.of("the visibility none")
                        .set("/paths/~1orders/get/x-ms-visibility", "'none'")
                        .finds("visibility-unknown", "/paths/~1orders/get/x-ms-visibility"),
                Mutation.of("a label that is a number")
                        .set("/paths/~1orders/get/parameters/3/x-ms-summary", "5")
                        .finds("extension-wrong-json-type", "/paths/~1orders/get/parameters/3/x-ms-summary"),
                Mutation.of("paging that is a text")
                        .set("/paths/~1orders/get/x-ms-pageable", "'nextLink'")
                        .finds("extension-wrong-json-type", "/paths/~1orders/get/x-ms-pageable"),
                Mutation.of("a slip in a member of an extension")
                        .rename("/paths/~1orders/get/parameters/0/x-ms-dynamic-values/value-title", "value-titel")
                        .finds(
                                "extension-unknown-member",
                                "/paths/~1orders/get/parameters/0/x-ms-dynamic-values/value-titel")
                        .also("dynamic-title-path-absent", "the way to the title is lost")
                        .also("dynamic-twins-disagree", "the list beside it has the title"),
                Mutation.of("an expiry of a revision")
                        .set("/paths/~1orders~1{orderId}/get/x-ms-api-annotation/expires", "'2030-01-01'")
                        .finds(
                                "extension-unknown-member",
                                "/paths/~1orders~1{orderId}/get/x-ms-api-annotation/expires"),
                Mutation.of("a kind of media that does not exist")
                        .set(
                                "/paths/~1orders~1{orderId}~1document/get/responses/200/schema/x-ms-media-kind",
                                "'picture'")
                        .finds(
                                "media-kind-unknown",
                                "/paths/~1orders~1{orderId}~1document/get/responses/200/schema/x-ms-media-kind"),
                Mutation.of("a test of connections that does not exist")
                        .set("/x-ms-capabilities/testConnection/operationId", "'GetProfil'")
                        .finds("testconnection-invalid", "/x-ms-capabilities/testConnection/operationId"),
                Mutation.of("a test of connections that needs a value")
                        .set("/x-ms-capabilities/testConnection/operationId", "'ListShops'")
                        .finds("testconnection-invalid", "/x-ms-capabilities/testConnection"));
    }
}
