package dev.flowconnector.swagger.validate.rules.trigger;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about triggers and notifications. */
public final class TriggerRules {
    private static final List<Rule> ALL = List.of(
            new NotificationContentSharedPath(),
            new TriggerValueInvalid(),
            new TriggerBatchNotArray(),
            new TriggerBatchNoSpliton(),
            new TriggerWithoutHint(),
            new TriggerHintOnAction(),
            new TriggerSummaryWhen(),
            new PollingTriggerWithoutPolicy(),
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
            new WebhookNoLocationHeader(),
            new TriggerMetadataInvalid(),
            new NotificationOperationInvalid(),
            new SimulateOperationMissing());

    private TriggerRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
