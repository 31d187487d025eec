package kt

import jakarta.ws.rs.GET
import jakarta.ws.rs.Path
import jakarta.ws.rs.QueryParam

data class Ticket(val ticketId: String, val seats: Int?)

@Path("/tickets")
class TicketsResource {
    @GET
    fun list(@QueryParam("row") row: String?): List<Ticket> = emptyList()
}
