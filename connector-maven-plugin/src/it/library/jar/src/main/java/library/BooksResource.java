package library;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/books")
public interface BooksResource {
    @GET
    List<String> list();
}
