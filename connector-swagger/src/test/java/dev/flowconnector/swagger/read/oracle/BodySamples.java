package dev.flowconnector.swagger.read.oracle;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What travels as a body, both ways. */
final class BodySamples {
    private BodySamples() {}

    public record Address(String street, String city) {}

    public record Customer(long id, String name, Address address, List<Address> others) {}

    @Path("/json")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public static class JsonBodyResource {
        @POST
        public Customer create(Customer customer) {
            return customer;
        }
    }

    @Path("/lists")
    public static class ListBodyResource {
        @POST
        public List<Customer> create(List<Customer> customers) {
            return customers;
        }
    }

    @Path("/arrays")
    public static class ArrayBodyResource {
        @POST
        public Customer[] create(Customer[] customers) {
            return customers;
        }
    }

    @Path("/maps")
    public static class MapBodyResource {
        @POST
        public Map<String, Customer> create(Map<String, Integer> counts) {
            return Map.of();
        }
    }

    @Path("/text")
    @Consumes(MediaType.TEXT_PLAIN)
    @Produces(MediaType.TEXT_PLAIN)
    public static class TextBodyResource {
        @PUT
        public String put(String text) {
            return text;
        }
    }

    @Path("/path-and-body/{id}")
    public static class PathAndBodyResource {
        @PUT
        public void put(@PathParam("id") long id, Customer customer) {}
    }

    @Path("/optional-answer")
    public static class OptionalAnswerResource {
        @GET
        public Optional<Customer> get() {
            return Optional.empty();
        }
    }

    @Path("/stages")
    public static class CompletionStageResource {
        @GET
        public CompletionStage<Customer> get() {
            return CompletableFuture.completedFuture(null);
        }

        @POST
        public CompletableFuture<List<Address>> post() {
            return CompletableFuture.completedFuture(List.of());
        }
    }

    @Path("/sets")
    public static class SetAnswerResource {
        @GET
        public Set<Address> get() {
            return Set.of();
        }
    }

    @Path("/numbers")
    public static class NumberAnswerResource {
        @GET
        public int get() {
            return 0;
        }
    }

    @Path("/declared-answer")
    public static class DeclaredAnswerResource {
        @GET
        @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Customer.class)))
        @ApiResponse(responseCode = "404", description = "No such customer.")
        public Response get() {
            return Response.noContent().build();
        }

        @POST
        @ApiResponse(
                responseCode = "201",
                content = @Content(array = @ArraySchema(schema = @Schema(implementation = Address.class))))
        public Response post(
                @RequestBody(content = @Content(schema = @Schema(implementation = Address.class))) String raw) {
            return Response.noContent().build();
        }
    }

    @Path("/described")
    @Tag(name = "Described")
    public static class DescribedOperationResource {
        @GET
        @Operation(operationId = "FetchCustomer", summary = "Fetch a customer", description = "Fetches a customer.")
        public Customer get() {
            throw new IllegalStateException();
        }
    }

    @Path("/hidden")
    public static class HiddenOperationResource {
        @GET
        public String shown() {
            return "";
        }

        @POST
        @Hidden
        public void hidden() {}

        @PUT
        @Operation(hidden = true)
        public void alsoHidden() {}
    }

    public record Box<T>(T content, List<T> more) {}

    @Path("/generics")
    public static class GenericAnswerResource {
        @GET
        public Box<Address> get() {
            throw new IllegalStateException();
        }

        @POST
        public Box<List<Customer>> post(Box<String> box) {
            throw new IllegalStateException();
        }
    }
}
