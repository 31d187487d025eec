package dev.flowconnector.jaxrs;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/**
 * Makes resource methods that return contract types speak the platform's protocol; registered once, explicitly.
 *
 * <pre>{@code
 * ConnectorRuntime runtime = ConnectorRuntime.builder(URI.create("https://api.contoso.example"))
 *         .operations(operations)
 *         .subscriptions(subscriptions::delete)
 *         .build();
 * resourceConfig.register(new ConnectorFeature(runtime));
 * }</pre>
 *
 * <p>What the platform calls later — status of an operation, end of a subscription, next poll, next page — is answered
 * below {@code /_connector}, before the application's authentication: the platform is known to come without
 * credentials, so the unguessable URL itself is the permission.
 */
public final class ConnectorFeature implements Feature {
    // Before the filters and error mappers of the application, its JSON library and its container.
    private static final int FIRST = 1;

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
        Answers answers = new Answers(runtime);
        context.register(new CapabilityFilter(runtime, answers), FIRST)
                .register(new ContractFilter(answers))
                .register(new RequestIdFilter())
                .register(new BinaryContentProvider())
                .register(new HttpErrorMapper(), FIRST)
                .register(new BrokenJsonMapper(), FIRST)
                .register(new UnreadableJsonMapper(), FIRST)
                .register(new UnexpectedErrorMapper(), FIRST);
        if (hasBeanValidation()) {
            context.register(new InvalidInputMapper(), FIRST);
        }
        return true;
    }

    private static boolean hasBeanValidation() {
        try {
            Class.forName(
                    "jakarta.validation.ConstraintViolationException", false, ConnectorFeature.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
