package dev.flowconnector.jaxrs.address;

import jakarta.ws.rs.core.FeatureContext;

/** What finds out who sent a request. */
public final class AddressProviders {
    // Before everything that asks for the address.
    private static final int FIRST = 0;

    private AddressProviders() {}

    /** Registers what this container can offer. */
    public static void register(FeatureContext context) {
        if (hasServlets()) {
            context.register(new ServletPeerFilter(), FIRST);
        }
    }

    private static boolean hasServlets() {
        try {
            Class.forName("jakarta.servlet.http.HttpServletRequest", false, AddressProviders.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
