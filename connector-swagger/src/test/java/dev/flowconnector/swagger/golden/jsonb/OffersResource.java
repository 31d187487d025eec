package dev.flowconnector.swagger.golden.jsonb;

import jakarta.json.bind.annotation.JsonbDateFormat;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbNumberFormat;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@Path("/offers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface OffersResource {
    /** Lists the offers of today. */
    @GET
    List<Offer> list();

    /** Makes an offer. */
    @POST
    Offer make(Offer offer);

    /** An offer. */
    @JsonbPropertyOrder({"day", "offer-id"})
    class Offer {
        @JsonbProperty("offer-id")
        public String id = "";

        @JsonbTransient
        public String secret = "";

        @JsonbNumberFormat("#0.00")
        public double price;

        @JsonbDateFormat("yyyy-MM-dd")
        public Instant endsAt = Instant.EPOCH;

        public LocalDate day = LocalDate.EPOCH;

        @JsonbNillable
        public List<String> notes = List.of();
    }
}
