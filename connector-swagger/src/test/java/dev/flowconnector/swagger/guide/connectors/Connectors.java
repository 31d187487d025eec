package dev.flowconnector.swagger.guide.connectors;

import dev.flowconnector.core.annotation.Connector;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

final class Connectors {
    private Connectors() {}

    // begin: connectors
    @Connector(id = "sales", title = "Contoso Sales", include = OffersResource.class)
    public interface Sales {}

    @Connector(id = "stock", title = "Contoso Stock", includePaths = "/stock")
    public interface Stock {}

    // end: connectors

    @Path("/offers")
    public static class OffersResource {
        @GET
        public List<String> list() {
            return List.of();
        }
    }

    @Path("/stock")
    public static class StockResource {
        @GET
        public List<String> list() {
            return List.of();
        }
    }
}
