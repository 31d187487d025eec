package oldcore;

import dev.flowconnector.core.annotation.Summary;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

@Path("/rooms")
public class RoomsResource {
    @GET
    @Summary("Find free rooms")
    public List<String> free(@QueryParam("floor") @Summary("Floor of the building") int floor) {
        return List.of();
    }
}
