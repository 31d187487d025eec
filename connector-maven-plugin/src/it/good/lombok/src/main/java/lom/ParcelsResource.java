package lom;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import lombok.Data;

@Path("/parcels")
public class ParcelsResource {
    @Data
    public static class Parcel {
        private String trackingNumber;
        private double weight;
    }

    @GET
    public List<Parcel> list() {
        return List.of();
    }
}
