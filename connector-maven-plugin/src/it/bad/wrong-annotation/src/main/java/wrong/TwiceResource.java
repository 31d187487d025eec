package wrong;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/twice")
public class TwiceResource {
    @GET
    @Path("/a")
    @Operation(operationId = "GetTwice")
    public String first() {
        return "";
    }

    @GET
    @Path("/b")
    @Operation(operationId = "GetTwice")
    public String second() {
        return "";
    }
}
