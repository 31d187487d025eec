package dev.flowconnector.swagger.golden.posting;

import dev.flowconnector.core.annotation.RequestTrigger;
import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.core.content.BinaryContent;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Path("/orders")
@Produces(MediaType.APPLICATION_JSON)
public interface OrdersResource {
    /** Lists the orders of today. */
    @GET
    List<Item> list();

    /**
     * An order that a customer has placed.
     *
     * @param number number of the order
     * @param items what was ordered
     * @param note what the customer wants us to know
     */
    @RequestTrigger
    record OrderPlaced(
            long number,
            @Summary("Order lines") List<Item> items,
            @Schema(title = "Remark") String note) {}

    /**
     * An order on its way.
     *
     * @param number number of the order
     * @param parcels what is on its way
     * @param carrier who brings it
     * @param note what the customer should know; not always there
     * @param label the label to print
     * @param contents values by parcel
     */
    @NullMarked
    @RequestTrigger(value = "shipment", strict = true)
    record OrderShipped(
            long number,
            OffsetDateTime at,
            List<Parcel> parcels,
            Carrier carrier,
            @Nullable String note,
            Optional<String> promised,
            BinaryContent label,
            Map<String, @Nullable BigDecimal> contents) {}

    /** What is sent as one. */
    @NullMarked
    record Parcel(String id, List<@Nullable String> remarks, List<Parcel> inside) {}

    record Item(String article, int count) {}

    enum Carrier {
        POST,
        BICYCLE
    }
}
