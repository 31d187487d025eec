package dev.flowconnector.swagger.read.metadata;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import dev.flowconnector.swagger.read.resource.ResourceMethod;
import dev.flowconnector.swagger.read.run.ReadContext;
import java.util.Locale;
import java.util.Optional;

/** The keys that our annotations write onto an operation. */
public final class OperationKeys {
    private final ReadContext context;

    /** Reads within a run. */
    public OperationKeys(ReadContext context) {
        this.context = context;
    }

    /**
     * {@code x-ms-visibility}, {@code x-ms-api-annotation}, {@code x-ms-trigger-hint}, {@code x-ms-no-generic-test},
     * {@code x-ms-pageable}, and extensions of {@code @Operation} and {@code @Extension} that pass through. What the
     * return type declares (trigger kind, notification content) is written by the operation reader.
     */
    public ObjectNode read(ResourceMethod method) {
        ObjectNode keys = JsonNodeFactory.instance.objectNode();
        Annotations annotations = method.annotations();
        Findings findings = context.findings();
        Contract contract = Contract.of(method);
        if (annotations.hasAnyOf(ConnectorNames.PACKAGE)) {
            own(method, contract, keys);
        }
        Optional<String> nextLink = nextLink(method, contract);
        if (nextLink.isPresent()) {
            keys.putObject("x-ms-pageable").put("nextLinkName", nextLink.get());
        }
        PassThrough.onOperation(annotations, method.origin(), findings).putInto(keys, method.origin(), findings);
        return keys;
    }

    /** What our own annotations say. */
    private void own(ResourceMethod method, Contract contract, ObjectNode keys) {
        Annotations annotations = method.annotations();
        Findings findings = context.findings();
        contract.checkWords(method, findings);
        Optional<AnnotationValues> summary = annotations.find(ConnectorNames.SUMMARY);
        if (summary.isPresent()) {
            Texts.required(summary.get(), method.origin(), findings);
        }
        visibility(annotations, keys);
        Optional<ObjectNode> revision = Revisions.read(method, findings);
        if (revision.isPresent()) {
            keys.set("x-ms-api-annotation", revision.get());
        }
        annotations
                .find(ConnectorNames.TRIGGER_HINT)
                .filter(hint -> contract.isTrigger() || onAction(hint, method))
                .flatMap(hint -> Texts.required(hint, method.origin(), findings))
                .ifPresent(hint -> keys.put("x-ms-trigger-hint", hint));
        if (annotations.has(ConnectorNames.NO_GENERIC_TEST)) {
            keys.put("x-ms-no-generic-test", true);
        }
    }

    private static void visibility(Annotations annotations, ObjectNode keys) {
        Optional<AnnotationValues> stated = annotations.find(ConnectorNames.VISIBILITY);
        Optional<String> level = stated.isPresent() ? stated.get().constant("value") : Optional.empty();
        if (level.isPresent() && !level.get().equalsIgnoreCase("normal")) {
            keys.put("x-ms-visibility", level.get().toLowerCase(Locale.ROOT));
        }
    }

    private Optional<String> nextLink(ResourceMethod method, Contract contract) {
        Optional<AnnotationValues> declared = method.annotations().find(ConnectorNames.PAGEABLE);
        if (declared.isEmpty()) {
            return contract == Contract.PAGE ? Optional.of("nextLink") : Optional.empty();
        }
        if (contract.isTrigger()) {
            context.findings()
                    .add(Finding.error(
                            "pageable-on-trigger",
                            method.origin(),
                            "@Pageable stands on a trigger (\"" + contract.text()
                                    + "\"). Allowed are actions: the platform does not page through events.",
                            "Remove @Pageable."));
            return Optional.empty();
        }
        return declared.flatMap(pageable -> pageable.constant("value"))
                .map(name -> name.equals("ODATA_NEXT_LINK") ? "@odata.nextLink" : "nextLink");
    }

    /** Reports, and is false so that it ends a condition. */
    private boolean onAction(AnnotationValues hint, ResourceMethod method) {
        context.findings()
                .add(Finding.error(
                        "trigger-hint-on-action",
                        method.origin(),
                        Placement.shown(hint) + " stands on an action. Allowed are triggers: methods that return "
                                + "Subscription, PollBatch or PollSingle, or carry @WebhookTrigger or @PollingTrigger.",
                        "Remove it, or make the method a trigger."));
        return false;
    }
}
