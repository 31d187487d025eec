package unknown;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/things")
public class ThingsResource {
    @GET
    public String get() {
        return "";
    }
}
