package old;

import javax.ws.rs.GET;
import javax.ws.rs.Path;

@Path("/old")
public class OldResource {
    @GET
    public String get() {
        return "";
    }
}
