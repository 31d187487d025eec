package dev.flowconnector.jaxrs.guide;

import dev.flowconnector.core.error.ConnectorException;
import dev.flowconnector.core.error.ErrorAnswer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Path;
import java.time.Duration;

/** Ways to say no. */
final class Refusals {
    private Refusals() {}

    static void close(String order, boolean closed, boolean busy) {
        // begin: refuse
        if (closed) {
            throw ConnectorException.of(409, "OrderClosed", "Order " + order + " is closed. Reopen it first.");
        }
        if (busy) {
            throw ConnectorException.tooManyRequests("Too many orders at once.", Duration.ofSeconds(30));
        }
        // end: refuse
    }

    // begin: own
    static final class StockException extends RuntimeException implements ErrorAnswer {
        private static final long serialVersionUID = 1L;

        StockException(String product) {
            super("Product " + product + " is out of stock. Order it later.");
        }

        @Override
        public int status() {
            return 422;
        }

        @Override
        public String code() {
            return "OutOfStock";
        }
    }
    // end: own

    /** Whose credentials these are. */
    interface Accounts {
        boolean know(String apiKey);
    }

    // begin: ping
    @Path("/ping")
    public static class PingResource {
        private final Accounts accounts;

        PingResource(Accounts accounts) {
            this.accounts = accounts;
        }

        @GET
        public String ping(@HeaderParam("X-Api-Key") String apiKey) {
            if (!accounts.know(apiKey)) {
                throw new NotAuthorizedException("The API key is wrong or was revoked.", "ApiKey");
            }
            return "{}";
        }
    }
    // end: ping
}
