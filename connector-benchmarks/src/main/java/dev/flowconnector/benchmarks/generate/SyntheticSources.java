package dev.flowconnector.benchmarks.generate;

/** Source texts of the made-up API. */
final class SyntheticSources {
    private static final String ORDER = """
            package synthetic.r#;

            import com.fasterxml.jackson.annotation.JsonProperty;
            import jakarta.validation.constraints.NotNull;
            import java.math.BigDecimal;
            import java.time.LocalDate;
            import java.util.List;
            import java.util.Map;

            /**
             * An order of kind #, as the shop sees it.
             *
             * @param id number of the order
             * @param customer who ordered
             * @param lines what was ordered
             * @param total what is to be paid
             * @param placed day of the order
             * @param state how far it has come
             * @param labels words that the customer keeps with it
             */
            public record Order#(
                    @NotNull String id,
                    Customer# customer,
                    List<Line#> lines,
                    BigDecimal total,
                    LocalDate placed,
                    @JsonProperty("order_state") State state,
                    Map<String, String> labels) {
                /** How far an order has come. */
                public enum State { OPEN, PAID, SHIPPED }
            }
            """;
    private static final String LINE = """
            package synthetic.r#;

            /** One line of an order. */
            public class Line# {
                private String product;
                private int count;
                private double price;

                /** {@return the product's number} */
                public String getProduct() { return product; }

                public void setProduct(String product) { this.product = product; }

                /** How many were ordered. */
                public int getCount() { return count; }

                public void setCount(int count) { this.count = count; }

                /** Price of one. */
                public double getPrice() { return price; }

                public void setPrice(double price) { this.price = price; }
            }
            """;
    private static final String CUSTOMER = """
            package synthetic.r#;

            import java.util.List;
            import java.util.UUID;

            /** Somebody who orders. */
            public class Customer# {
                /** Key of the customer. */
                public UUID id;
                /** How the customer is called. */
                public String displayName;
                /** Where mail goes. */
                public String eMail;
                /** Former orders. */
                public List<String> formerOrders;
                public boolean active;
            }
            """;
    private static final String RESOURCE = """
            package synthetic.r#;

            import jakarta.ws.rs.Consumes;
            import jakarta.ws.rs.DELETE;
            import jakarta.ws.rs.DefaultValue;
            import jakarta.ws.rs.GET;
            import jakarta.ws.rs.HeaderParam;
            import jakarta.ws.rs.POST;
            import jakarta.ws.rs.PUT;
            import jakarta.ws.rs.Path;
            import jakarta.ws.rs.PathParam;
            import jakarta.ws.rs.Produces;
            import jakarta.ws.rs.QueryParam;
            import jakarta.ws.rs.core.MediaType;
            import java.util.List;

            /** Orders of kind #. */
            @Path("/orders#")
            @Consumes(MediaType.APPLICATION_JSON)
            @Produces(MediaType.APPLICATION_JSON)
            public class Order#Resource {
                /**
                 * Lists the orders of kind #.
                 *
                 * @param limit largest number of orders
                 * @param state state of the orders
                 * @return the orders, newest first
                 */
                @GET
                public List<Order#> list(
                        @QueryParam("limit") @DefaultValue("20") int limit, @QueryParam("state") Order#.State state) {
                    return List.of();
                }

                /** Gets one order. */
                @GET
                @Path("/{id}")
                public Order# get(@PathParam("id") String id, @HeaderParam("If-None-Match") String known) {
                    throw new IllegalStateException();
                }

                /** Creates an order. */
                @POST
                public Order# create(Order# order) { return order; }

                /** Changes an order. */
                @PUT
                @Path("/{id}")
                public Order# update(@PathParam("id") String id, Order# order) { return order; }

                /** Deletes an order. */
                @DELETE
                @Path("/{id}")
                public void delete(@PathParam("id") String id) {}

                /** Searches orders. */
                @GET
                @Path("/search")
                public List<Order#> search(
                        @QueryParam("text") String text, @QueryParam("tags") List<String> tags, @QueryParam("deep") boolean deep) {
                    return List.of();
                }

                /** Lists the lines of an order. */
                @GET
                @Path("/{id}/lines")
                public List<Line#> lines(@PathParam("id") String id) { return List.of(); }

                /** Adds a line to an order. */
                @POST
                @Path("/{id}/lines")
                public Line# addLine(@PathParam("id") String id, Line# line) { return line; }

                /** Gets the customer of an order. */
                @GET
                @Path("/{id}/customer")
                public Customer# customer(@PathParam("id") String id) { return new Customer#(); }

                /** Counts the orders. */
                @GET
                @Path("/count")
                public int count(@QueryParam("state") Order#.State state) { return 0; }
            }
            """;

    private SyntheticSources() {}

    static String of(String type, String number) {
        String text = switch (type) {
            case "Order" -> ORDER;
            case "Line" -> LINE;
            case "Customer" -> CUSTOMER;
            case "Resource" -> RESOURCE;
            default -> throw new IllegalArgumentException("No source for '" + type + "'.");
        };
        return text.replace("#", number);
    }
}
