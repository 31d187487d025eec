package dev.flowconnector.swagger.golden.connectors;

import dev.flowconnector.core.annotation.Category;
import dev.flowconnector.core.annotation.Connector;
import dev.flowconnector.core.annotation.ConnectorMetadata;

/** Two connectors of one API: one for everybody, one for the warehouse. */
final class Connectors {
    private Connectors() {}

    @Connector(
            id = "shop",
            title = "Contoso Shop",
            description = "Orders of the shop, for everybody who sells.",
            excludeTags = "warehouse")
    @ConnectorMetadata(
            website = "https://contoso.example",
            privacyPolicy = "https://contoso.example/privacy",
            categories = {Category.COMMERCE, Category.DATA})
    interface Shop {}

    @Connector(
            id = "warehouse",
            title = "Contoso Warehouse",
            description = "Parcels of the shop, for everybody who packs.",
            includeTags = "warehouse")
    interface Warehouse {}
}
