package oldjackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.flowconnector.core.annotation.Summary;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/meetings")
public class MeetingsResource {
    public record Meeting(@JsonProperty("meeting_title") @Summary("Title of the meeting") String title) {}

    @GET
    public List<Meeting> list() {
        return List.of();
    }
}
