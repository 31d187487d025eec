package dev.flowconnector.swagger.guide.triggers;

import dev.flowconnector.swagger.guide.triggers.TicketsResource.ClosedTicket;
import java.util.List;

/** Stands for the application's own. */
interface Database {
    List<ClosedTicket> tickets(String query, Object... values);
}
