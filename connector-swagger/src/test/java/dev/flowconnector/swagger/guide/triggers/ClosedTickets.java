package dev.flowconnector.swagger.guide.triggers;

import dev.flowconnector.core.trigger.PollSource;
import dev.flowconnector.core.trigger.Watermark;
import dev.flowconnector.swagger.guide.triggers.TicketsResource.ClosedTicket;
import java.util.List;
import java.util.Map;

// begin: source
public final class ClosedTickets implements PollSource<ClosedTicket> {
    private final Database database;

    public ClosedTickets(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "closed-tickets";
    }

    @Override
    public List<ClosedTicket> after(Watermark mark, int limit, Map<String, String> parameters) {
        return database.tickets(
                "select * from ticket where queue = ? and (closed_at, id) > (?, ?) order by closed_at, id limit ?",
                parameters.get("queue"),
                mark.time(),
                mark.id(),
                limit);
    }

    @Override
    public Watermark watermark(ClosedTicket ticket) {
        return new Watermark(ticket.closedAt(), ticket.id());
    }
}
// end: source
