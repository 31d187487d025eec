package dev.flowconnector.swagger.validate.rules.trigger;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about triggers and notifications. */
public final class TriggerRules {
    private TriggerRules() {}

    /** Those that the plain profile knows, in the order in which they run. */
    public static List<Rule> plain() {
        return List.of(
                new NotificationContentSharedPath(),
                new TriggerValueInvalid(),
                new TriggerBatchNotArray(),
                new TriggerBatchNoSpliton(),
                new NotificationUrlMissing(),
                new NotificationContentMissing(),
                new NotificationUrlNotRequired(),
                new NotificationUrlNotInternal(),
                new NotificationUrlNotString(),
                new NotificationUrlMultiple(),
                new NotificationUrlWrongPlace(),
                new NotificationUrlNotATrigger(),
                new NotificationContentWithoutTrigger(),
                new NotificationContentNoSchema(),
                new WebhookNoDeleteOperation(),
                new NotificationOperationInvalid(),
                new SimulateOperationMissing());
    }

    /** Those that it does not know, in the order in which they run. */
    public static List<Rule> others() {
        return List.of(
                new TriggerWithoutHint(),
                new TriggerHintOnAction(),
                new TriggerSummaryWhen(),
                new PollingTriggerWithoutPolicy(),
                new WebhookNoLocationHeader(),
                new TriggerMetadataInvalid());
    }
}
