package dev.flowconnector.swagger.validate.mutation;

import java.util.List;

/** Faults of triggers, polled and called. */
final class TriggerMutations {
    private TriggerMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("a trigger of no kind")
                        .set("/paths/~1hooks/post/x-ms-trigger", "'event'")
                        .finds("trigger-value-invalid", "/paths/~1hooks/post/x-ms-trigger"),
                Mutation.of("a trigger without hint")
                        .remove("/paths/~1hooks/post/x-ms-trigger-hint")
                        .finds("trigger-without-hint", "/paths/~1hooks/post"),
                Mutation.of("a hint of an action")
                        .set("/paths/~1orders~1{orderId}/delete/x-ms-trigger-hint", "'Delete it.'")
                        .finds("trigger-hint-on-action", "/paths/~1orders~1{orderId}/delete/x-ms-trigger-hint"),
                Mutation.of("a trigger named like an action")
                        .set("/paths/~1hooks/post/summary", "'Order arrives'")
                        .finds("trigger-summary-when", "/paths/~1hooks/post/summary"),
                Mutation.of("a batch that is no list")
                        .set("/paths/~1changes/get/responses/200/schema", "{'$ref': '#/definitions/Item'}")
                        .finds("trigger-batch-not-array", "/paths/~1changes/get/x-ms-trigger"),
                Mutation.of("a batch that is not split")
                        .set(
                                "/paths/~1changes/get/responses/200/schema",
                                "{'type': 'object', 'properties': {'value': {'type': 'array', 'items': {'$ref': '#/definitions/Item'}}, 'more': {'type': 'boolean'}}}")
                        .finds("trigger-batch-no-spliton", "/paths/~1changes/get/x-ms-trigger"),
                Mutation.of("a polling trigger without policy")
                        .removeProperty("/properties/policyTemplateInstances/1")
                        .finds("polling-trigger-without-policy", "/paths/~1changes/get/x-ms-trigger"),
                Mutation.of("metadata of another kind")
                        .set("/paths/~1changes/get/x-ms-trigger-metadata/mode", "'push'")
                        .finds("trigger-metadata-invalid", "/paths/~1changes/get/x-ms-trigger-metadata/mode"),
                Mutation.of("a sample of no operation")
                        .set("/paths/~1changes/get/x-ms-operation-context/simulate/operationId", "'ListOrder'")
                        .finds(
                                "simulate-operation-missing",
                                "/paths/~1changes/get/x-ms-operation-context/simulate/operationId"),
                Mutation.of("a subscription by no operation")
                        .set("/paths/~1changes/get/x-ms-notification", "{'operationId': 'Subscribe'}")
                        .finds("notification-operation-invalid", "/paths/~1changes/get/x-ms-notification/operationId"),
                Mutation.of("no notification content")
                        .remove("/paths/~1hooks/x-ms-notification-content")
                        .finds("notification-content-missing", "/paths/~1hooks/post"),
                Mutation.of("notification content on the operation")
                        .remove("/paths/~1hooks/x-ms-notification-content")
                        .set(
                                "/paths/~1hooks/post/x-ms-notification-content",
                                "{'schema': {'$ref': '#/definitions/OrderEvent'}}")
                        .finds("notification-content-missing", "/paths/~1hooks/post/x-ms-notification-content"),
                Mutation.of("notification content without schema")
                        .remove("/paths/~1hooks/x-ms-notification-content/schema")
                        .finds("notification-content-no-schema", "/paths/~1hooks/x-ms-notification-content"),
                Mutation.of("a second operation beside a webhook")
                        .set(
                                "/paths/~1hooks/get",
                                "{'operationId': 'ListHooks', 'summary': 'List hooks', 'description': 'Lists the subscriptions.', 'x-ms-visibility': 'internal', 'parameters': [], 'responses': {'204': {'description': 'None.'}}}")
                        .finds("notification-content-shared-path", "/paths/~1hooks/x-ms-notification-content"),
                Mutation.of("a webhook that is no trigger")
                        .remove("/paths/~1hooks/post/x-ms-trigger")
                        .remove("/paths/~1hooks/post/x-ms-trigger-hint")
                        .finds("notification-url-not-a-trigger", "/paths/~1hooks/post"),
                Mutation.of("notification content of an action")
                        .set(
                                "/paths/~1profile/x-ms-notification-content",
                                "{'schema': {'$ref': '#/definitions/OrderEvent'}}")
                        .finds("notification-content-without-trigger", "/paths/~1profile/x-ms-notification-content"),
                Mutation.of("no callback address")
                        .remove("/definitions/Subscription/properties/url/x-ms-notification-url")
                        .set("/definitions/Subscription/properties/url/default", "'none'")
                        .finds("notification-url-missing", "/paths/~1hooks/post"),
                Mutation.of("two callback addresses")
                        .set(
                                "/definitions/Subscription/properties/other",
                                "{'type': 'string', 'x-ms-summary': 'Other', 'description': 'Where to be told too.', 'x-ms-visibility': 'internal', 'x-ms-notification-url': true}")
                        .set("/definitions/Subscription/required/-", "'other'")
                        .finds("notification-url-multiple", "/paths/~1hooks/post"),
                Mutation.of("a callback address that makers see")
                        .remove("/definitions/Subscription/properties/url/x-ms-visibility")
                        .finds("notification-url-not-internal", "/definitions/Subscription/properties/url"),
                Mutation.of("an optional callback address")
                        .remove("/definitions/Subscription/required")
                        .finds("notification-url-not-required", "/definitions/Subscription/properties/url"),
                Mutation.of("an optional body around a callback address")
                        .remove("/paths/~1hooks/post/parameters/0/required")
                        .finds("notification-url-not-required", "/paths/~1hooks/post/parameters/0"),
                Mutation.of("a callback address that is a number")
                        .set("/definitions/Subscription/properties/url/type", "'integer'")
                        .set("/definitions/Subscription/properties/url/format", "'int32'")
                        .finds("notification-url-not-string", "/definitions/Subscription/properties/url/type"),
                Mutation.of("a callback address in the query")
                        .remove("/definitions/Subscription/properties/url/x-ms-notification-url")
                        .set("/definitions/Subscription/properties/url/default", "'none'")
                        .set(
                                "/paths/~1hooks/post/parameters/-",
                                "{'name': 'callback', 'in': 'query', 'required': true, 'type': 'string', 'x-ms-visibility': 'internal', 'x-ms-summary': 'Callback', 'description': 'Where to be told.', 'x-ms-notification-url': true}")
                        .finds(
                                "notification-url-wrong-place",
                                "/paths/~1hooks/post/parameters/1/x-ms-notification-url"),
                Mutation.of("no operation that ends subscriptions")
                        .remove("/paths/~1hooks~1{hookId}")
                        .remove("/paths/~1orders~1{orderId}/delete")
                        .finds("webhook-no-delete-operation", "/paths/~1hooks/post"),
                Mutation.of("no place of the subscription")
                        .remove("/paths/~1hooks/post/responses/201/headers")
                        .finds("webhook-no-location-header", "/paths/~1hooks/post/responses/201"));
    }
}
