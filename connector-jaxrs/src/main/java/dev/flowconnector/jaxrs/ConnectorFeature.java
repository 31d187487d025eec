package dev.flowconnector.jaxrs;

import dev.flowconnector.jaxrs.address.AddressProviders;
import dev.flowconnector.jaxrs.admin.AdminFilter;
import dev.flowconnector.jaxrs.admin.AdminResource;
import dev.flowconnector.jaxrs.capability.CapabilityFilter;
import dev.flowconnector.jaxrs.capability.CapabilityUrls;
import dev.flowconnector.jaxrs.check.CheckAnswers;
import dev.flowconnector.jaxrs.content.ContentProviders;
import dev.flowconnector.jaxrs.correlation.CorrelationProviders;
import dev.flowconnector.jaxrs.correlation.CurrentRequest;
import dev.flowconnector.jaxrs.error.ErrorProviders;
import dev.flowconnector.jaxrs.lookup.LookupProviders;
import dev.flowconnector.jaxrs.operation.OperationAnswers;
import dev.flowconnector.jaxrs.operation.OperationProviders;
import dev.flowconnector.jaxrs.page.PageAnswers;
import dev.flowconnector.jaxrs.page.PageFilter;
import dev.flowconnector.jaxrs.poll.PolicyTriggers;
import dev.flowconnector.jaxrs.poll.PollAnswers;
import dev.flowconnector.jaxrs.poll.PollFilter;
import dev.flowconnector.jaxrs.trigger.SubscriptionAnswers;
import dev.flowconnector.jaxrs.trigger.TriggerProviders;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.List;

/**
 * Makes resource methods that return contract types speak the platform's protocol; registered once, explicitly.
 *
 * <pre>{@code
 * ConnectorRuntime runtime = ConnectorRuntime.builder(URI.create("https://api.contoso.example"))
 *         .operations(operations)
 *         .subscriptions(subscriptions)
 *         .build();
 * resourceConfig.register(new ConnectorFeature(runtime));
 * }</pre>
 *
 * <p>What the platform calls later — status of an operation, end of a subscription, next poll, next page — is answered
 * below {@code /_connector}, before the application's authentication: the platform is known to come without
 * credentials, so the unguessable URL itself is the permission.
 */
public final class ConnectorFeature implements Feature {
    // Before the filters of the application. The ids of the request come first, so that the log has them, and then the
    // admin resource: its path would be refused as no permission.
    private static final int ADMIN = 2;
    private static final int AFTER_ADMIN = 3;

    private final ConnectorRuntime runtime;

    /** A feature over the parts that the application has. */
    public ConnectorFeature(ConnectorRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public boolean configure(FeatureContext context) {
        if (context.getConfiguration().isRegistered(CapabilityFilter.class)) {
            return false;
        }
        CurrentRequest current = new CurrentRequest();
        CapabilityUrls urls = runtime.urls();
        OperationAnswers operations = new OperationAnswers(runtime.operations(), urls);
        SubscriptionAnswers subscriptions = new SubscriptionAnswers(runtime.subscriptions(), urls);
        PollAnswers polls = new PollAnswers(runtime.pollSources(), urls, runtime.clock());
        PageAnswers pages = new PageAnswers(runtime.pageSources(), urls);
        context.register(
                        new CapabilityFilter(
                                runtime.path(),
                                runtime.capabilities(),
                                runtime.callers(),
                                List.of(operations, subscriptions, polls, pages, new CheckAnswers())),
                        AFTER_ADMIN)
                .register(new PageFilter(pages))
                .register(new PollFilter(polls))
                .register(new PolicyTriggers());
        LookupProviders.register(context);
        TriggerProviders.register(context, subscriptions);
        AddressProviders.register(context);
        OperationProviders.register(context, operations);
        List<AdminResource> admin = runtime.admin();
        if (!admin.isEmpty()) {
            context.register(new AdminFilter(runtime.path(), admin), ADMIN);
        }
        ContentProviders.register(context, runtime.contents());
        CorrelationProviders.register(context, current);
        ErrorProviders.register(context, current);
        return true;
    }
}
