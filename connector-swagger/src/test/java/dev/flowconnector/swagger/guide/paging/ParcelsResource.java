package dev.flowconnector.swagger.guide.paging;

import dev.flowconnector.core.annotation.Pageable;
import dev.flowconnector.core.page.Page;
import dev.flowconnector.core.page.PageSource;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;

@Path("/parcels")
public class ParcelsResource {
    private final PageSource<Parcel> parcels;

    public ParcelsResource(PageSource<Parcel> parcels) {
        this.parcels = parcels;
    }

    // begin: page
    @GET
    public Page<Parcel> list(@QueryParam("city") @NotNull String city) {
        return Page.first(parcels, Map.of("city", city));
    }

    // end: page

    // begin: own
    @GET
    @Path("/archive")
    @Pageable(Pageable.NextLink.NEXT_LINK)
    public Archive archive() {
        return new Archive(List.of(), "");
    }

    public record Archive(List<Parcel> value, String nextLink) {}
    // end: own

    public record Parcel(String id, String city) {}
}
