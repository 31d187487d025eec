package dev.flowconnector.swagger.validate.mutation;

import java.util.List;

/** Faults of operations: their names and texts, revisions, media types, paging and security. */
final class OperationMutations {
    private OperationMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("no operationId")
                        .remove("/paths/~1orders~1{orderId}/delete/operationId")
                        .finds("operationid-missing", "/paths/~1orders~1{orderId}/delete"),
                Mutation.of("an operationId twice")
                        .set("/paths/~1orders~1{orderId}/delete/operationId", "'CreateOrder'")
                        .finds("operationid-duplicate", "/paths/~1orders~1{orderId}/delete/operationId"),
                Mutation.of("an operationId that differs in punctuation")
                        .set("/paths/~1orders~1{orderId}/delete/operationId", "'Create_Order'")
                        .finds("operationid-duplicate", "/paths/~1orders~1{orderId}/delete/operationId")
                        .also("operationid-non-alnum", "the underscore is one fault more"),
                Mutation.of("an operationId with a dot")
                        .set("/paths/~1orders~1{orderId}/delete/operationId", "'Delete.Order'")
                        .finds("operationid-non-alnum", "/paths/~1orders~1{orderId}/delete/operationId"),
                Mutation.of("an operationId in small letters")
                        .set("/paths/~1orders~1{orderId}/delete/operationId", "'deleteOrder'")
                        .finds("operationid-not-pascal", "/paths/~1orders~1{orderId}/delete/operationId"),
                Mutation.of("an operationId of 121 letters")
                        .set(
                                "/paths/~1orders~1{orderId}/delete/operationId",
                                "'Deeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee'")
                        .finds("operationid-too-long", "/paths/~1orders~1{orderId}/delete/operationId"),
                Mutation.of("a second revision without suffix")
                        .set("/paths/~1v2~1orders~1{orderId}/get/operationId", "'GetOrderAgain'")
                        .set(
                                "/paths/~1orders~1{orderId}/get/x-ms-api-annotation/replacement/operationId",
                                "'GetOrderAgain'")
                        .finds("operationid-revision-suffix", "/paths/~1v2~1orders~1{orderId}/get/operationId"),
                Mutation.of("no summary")
                        .remove("/paths/~1orders~1{orderId}/delete/summary")
                        .finds("summary-missing", "/paths/~1orders~1{orderId}/delete"),
                Mutation.of("a summary of 81 letters")
                        .set(
                                "/paths/~1orders~1{orderId}/delete/summary",
                                "'Delete aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'")
                        .finds("summary-too-long", "/paths/~1orders~1{orderId}/delete/summary"),
                Mutation.of("a summary of 121 letters")
                        .set(
                                "/paths/~1orders~1{orderId}/delete/summary",
                                "'Delete aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'")
                        .finds("summary-too-long", "/paths/~1orders~1{orderId}/delete/summary"),
                Mutation.of("a summary with a slash")
                        .set("/paths/~1orders~1{orderId}/delete/summary", "'Delete/cancel an order'")
                        .finds("summary-restricted-chars", "/paths/~1orders~1{orderId}/delete/summary"),
                Mutation.of("a summary with a hyphen")
                        .set("/paths/~1orders~1{orderId}/delete/summary", "'Delete - order'")
                        .finds("summary-not-alnum-parens", "/paths/~1orders~1{orderId}/delete/summary"),
                Mutation.of("a summary that ends with a dot")
                        .set("/paths/~1orders~1{orderId}/delete/summary", "'Delete an order.'")
                        .finds("summary-ends-non-alnum", "/paths/~1orders~1{orderId}/delete/summary")
                        .also("summary-not-alnum-parens", "a dot is no letter either"),
                Mutation.of("a summary with two blanks")
                        .set("/paths/~1orders~1{orderId}/delete/summary", "'Delete  an order'")
                        .finds("summary-whitespace", "/paths/~1orders~1{orderId}/delete/summary"),
                Mutation.of("a summary like an identifier")
                        .set("/paths/~1orders~1{orderId}/delete/summary", "'deleteOrder'")
                        .finds("summary-is-camelcase", "/paths/~1orders~1{orderId}/delete/summary"),
                Mutation.of("a summary of another operation")
                        .set("/paths/~1orders~1{orderId}/delete/summary", "'Create an order'")
                        .finds("summary-duplicate", "/paths/~1orders~1{orderId}/delete/summary"),
                Mutation.of("a summary that says the description")
                        .set("/paths/~1orders~1{orderId}/delete/summary", "'Deletes one order for good'")
                        .finds("summary-equals-description", "/paths/~1orders~1{orderId}/delete/description"),
                Mutation.of("no description")
                        .remove("/paths/~1orders~1{orderId}/delete/description")
                        .finds("description-missing", "/paths/~1orders~1{orderId}/delete"),
                Mutation.of("a description without full stop")
                        .set("/paths/~1orders~1{orderId}/delete/description", "'Deletes one order for good'")
                        .finds("description-no-full-stop", "/paths/~1orders~1{orderId}/delete/description"),
                Mutation.of("a text with the name of a product")
                        .set("/paths/~1orders~1{orderId}/delete/description", "'Deletes an order from Power Apps.'")
                        .finds("operation-text-product-name", "/paths/~1orders~1{orderId}/delete/description"),
                Mutation.of("deprecated without a mark")
                        .set("/paths/~1orders~1{orderId}/delete/deprecated", "true")
                        .finds("deprecated-summary-unmarked", "/paths/~1orders~1{orderId}/delete/summary"),
                Mutation.of("a mark without deprecated")
                        .set("/paths/~1orders~1{orderId}/delete/summary", "'Delete an order (deprecated)'")
                        .finds("summary-deprecated-flag-missing", "/paths/~1orders~1{orderId}/delete/summary"),
                Mutation.of("a body of a GET")
                        .set(
                                "/paths/~1profile/get/parameters/-",
                                "{'name': 'body', 'in': 'body', 'required': true, 'x-ms-summary': 'Filter', 'description': 'What to read.', 'schema': {'$ref': '#/definitions/Customer'}}")
                        .remove("/x-ms-capabilities/testConnection")
                        .finds("get-with-body", "/paths/~1profile/get/parameters/0"),
                Mutation.of("no consumes anywhere")
                        .remove("/consumes")
                        .finds("consumes-missing", "/paths/~1orders/post", "/paths/~1hooks/post"),
                Mutation.of("a media type that is not offered")
                        .set("/paths/~1orders~1{orderId}~1rows/post/consumes/0", "'text/json'")
                        .finds("consumes-unsupported", "/paths/~1orders~1{orderId}~1rows/post/consumes"),
                Mutation.of("an object as plain text")
                        .set("/paths/~1orders~1{orderId}~1rows/post/consumes/0", "'text/plain'")
                        .finds("consumes-incompatible", "/paths/~1orders~1{orderId}~1rows/post/consumes")
                        .also("powerfx-unsupported-consumes", "Power Apps writes no plain text either"),
                Mutation.of("a body that Power Apps cannot write")
                        .set("/paths/~1orders~1{orderId}~1rows/post/consumes/0", "'application/xml'")
                        .finds("powerfx-unsupported-consumes", "/paths/~1orders~1{orderId}~1rows/post/consumes")
                        .also("consumes-unsupported", "nobody offers XML"),
                Mutation.of("an answer that Power Apps cannot read")
                        .set("/paths/~1orders~1{orderId}~1document/get/produces/0", "'application/pdf'")
                        .finds("powerfx-unsupported-produces", "/paths/~1orders~1{orderId}~1document/get/produces"),
                Mutation.of("a status in small letters")
                        .set("/paths/~1v2~1orders~1{orderId}/get/x-ms-api-annotation/status", "'production'")
                        .finds(
                                "annotation-status-invalid",
                                "/paths/~1v2~1orders~1{orderId}/get/x-ms-api-annotation/status"),
                Mutation.of("a revision 0")
                        .set("/paths/~1orders~1{orderId}/get/x-ms-api-annotation/revision", "0")
                        .finds(
                                "annotation-revision-invalid",
                                "/paths/~1orders~1{orderId}/get/x-ms-api-annotation/revision"),
                Mutation.of("a family without revision")
                        .remove("/paths/~1orders~1{orderId}/get/x-ms-api-annotation/revision")
                        .finds("annotation-revision-missing", "/paths/~1orders~1{orderId}/get/x-ms-api-annotation"),
                Mutation.of("a revision twice in a family")
                        .set("/paths/~1orders~1{orderId}/get/x-ms-api-annotation/revision", "2")
                        .finds(
                                "family-duplicate-revision",
                                "/paths/~1v2~1orders~1{orderId}/get/x-ms-api-annotation/revision")
                        .also("operationid-revision-suffix", "the id of the older one does not end with 2"),
                Mutation.of("two of a family without revision")
                        .remove("/paths/~1orders~1{orderId}/get/x-ms-api-annotation/revision")
                        .remove("/paths/~1v2~1orders~1{orderId}/get/x-ms-api-annotation/revision")
                        .finds("family-many-empty-revisions", "/paths/~1v2~1orders~1{orderId}/get/x-ms-api-annotation")
                        .also("annotation-revision-missing", "each of the two lacks its revision"),
                Mutation.of("two of a family in production")
                        .remove("/paths/~1orders~1{orderId}/get/deprecated")
                        .remove("/paths/~1orders~1{orderId}/get/x-ms-api-annotation/replacement")
                        .set("/paths/~1orders~1{orderId}/get/summary", "'Get an order'")
                        .finds("family-many-production", "/paths/~1v2~1orders~1{orderId}/get/x-ms-api-annotation"),
                Mutation.of("a family of one")
                        .set("/paths/~1v2~1orders~1{orderId}/get/x-ms-api-annotation/family", "'ReadOrder'")
                        .finds("family-single-member", "/paths/~1v2~1orders~1{orderId}/get/x-ms-api-annotation"),
                Mutation.of("production under a preview")
                        .set("/info/x-ms-api-annotation/status", "'Preview'")
                        .finds(
                                "operation-ahead-of-connector",
                                "/paths/~1orders~1{orderId}/get/x-ms-api-annotation/status",
                                "/paths/~1v2~1orders~1{orderId}/get/x-ms-api-annotation/status"),
                Mutation.of("half a replacement")
                        .remove("/paths/~1orders~1{orderId}/get/x-ms-api-annotation/replacement/api")
                        .finds(
                                "replacement-incomplete",
                                "/paths/~1orders~1{orderId}/get/x-ms-api-annotation/replacement"),
                Mutation.of("a replacement of what is in use")
                        .remove("/paths/~1orders~1{orderId}/get/deprecated")
                        .set("/paths/~1orders~1{orderId}/get/summary", "'Get an order'")
                        .set("/paths/~1orders~1{orderId}/get/x-ms-api-annotation/status", "'Preview'")
                        .finds(
                                "replacement-not-deprecated",
                                "/paths/~1orders~1{orderId}/get/x-ms-api-annotation/replacement"),
                Mutation.of("a requirement of no definition")
                        .set("/paths/~1orders~1{orderId}/delete/security", "[{'key': []}]")
                        .finds("security-requirement-undefined", "/paths/~1orders~1{orderId}/delete/security/0/key"),
                Mutation.of("a scope that is not defined")
                        .set("/security/0/oauth/0", "'admin'")
                        .finds("security-scope-undefined", "/security/0/oauth/0"),
                Mutation.of("a scope of a key")
                        .set("/securityDefinitions/oauth", "{'type': 'apiKey', 'in': 'header', 'name': 'X-Key'}")
                        .finds("security-nonoauth-scopes", "/security/0/oauth"),
                Mutation.of("another name for the next page")
                        .set("/paths/~1orders/get/x-ms-pageable/nextLinkName", "'nextlink'")
                        .finds("pageable-nextlink-name", "/paths/~1orders/get/x-ms-pageable/nextLinkName")
                        .also("pageable-nextlink-not-in-response", "the answer has it with a capital"),
                Mutation.of("a link that the answer does not have")
                        .rename("/definitions/OrderPage/properties/nextLink", "next")
                        .finds("pageable-nextlink-not-in-response", "/paths/~1orders/get/x-ms-pageable/nextLinkName"),
                Mutation.of("pages without policy")
                        .removeProperty("/properties/policyTemplateInstances/0")
                        .finds("pageable-without-updatenextlink", "/paths/~1orders/get/x-ms-pageable"),
                Mutation.of("pages of a trigger")
                        .set("/paths/~1changes/get/x-ms-pageable", "{'nextLinkName': 'nextLink'}")
                        .finds("pageable-on-trigger", "/paths/~1changes/get/x-ms-pageable")
                        .also("pageable-nextlink-not-in-response", "the answer of this trigger is a list")
                        .also("pageable-without-updatenextlink", "the policy is for another operation"),
                Mutation.of("an MCP server that is a GET")
                        .set("/paths/~1orders~1{orderId}/delete/x-ms-agentic-protocol", "'mcp-streamable-1.0'")
                        .finds("mcp-shape", "/paths/~1orders~1{orderId}/delete/x-ms-agentic-protocol"),
                Mutation.of("plug-in data of no operation")
                        .set(
                                "/paths/~1orders/get/x-ms-openai-data",
                                "{'openai-enabled': true, 'operations': [{'operationId': 'ListOrder', 'x-ms-require-user-confirmation': false}]}")
                        .finds(
                                "openai-operation-dangling",
                                "/paths/~1orders/get/x-ms-openai-data/operations/0/operationId"));
    }
}
