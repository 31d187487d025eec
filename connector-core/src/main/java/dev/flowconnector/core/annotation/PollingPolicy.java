package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has the platform's gateway carry the state of a polling trigger, instead of the URL that an answer names.
 *
 * <p>The maker sees the same trigger. The policy {@code pollingtrigger} is written into {@code apiProperties.json}, as the
 * wizard for custom connectors writes it, and an internal parameter into the definition:
 *
 * <pre>{@code
 * @GET @PollingPolicy PollBatch<Order> onOrder(@QueryParam("region") String region)
 * }</pre>
 *
 * <pre>{@code
 * "templateId": "pollingtrigger", "type": "PollingTrigger", "parameters": {
 *   "x-ms-apimTemplate-operationName": ["OnOrder"],
 *   "x-ms-apimTemplateParameter.triggerConfig": {"triggerState": "@{triggerBody().triggerState}"},
 *   "x-ms-apimTemplateParameter.triggerDataPath": "@triggerBody().value"}
 * }</pre>
 *
 * <p>At run time the method answers 200 at every call, with the new items, the newest first, in {@code value}, and the
 * state in {@code triggerState}, which is there when {@code value} is empty, too. Without the annotation, the first answer
 * is 202 and a {@code Location}; flows that were switched on before it came or went continue where they are.
 *
 * <p>Stands on resource methods that return {@code PollBatch}; elsewhere it is an error.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/policy-templates/pollingtrigger/pollingtrigger">Policy for polling triggers</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface PollingPolicy {}
