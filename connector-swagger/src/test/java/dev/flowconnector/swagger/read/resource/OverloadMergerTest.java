package dev.flowconnector.swagger.read.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.read.run.ReadContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverloadMergerTest {

    public record Order(String id) {}

    private record Merged(List<ResourceMethod> methods, List<Finding> findings) {
        static Merged of(Class<?>... classes) {
            ReadContext context = Scan.context();
            List<ResourceMethod> methods =
                    new OverloadMerger(context.findings()).merge(new ResourceScanner(context).scan(List.of(classes)));
            return new Merged(methods, context.findings().sorted());
        }

        List<String> lines() {
            return methods.stream().map(Scan::line).toList();
        }
    }

    @Path("orders")
    public static class SameResult {
        @GET
        @Produces("application/json")
        public Order[] byName(@QueryParam("name") String name, @QueryParam("page") int page) {
            return new Order[0];
        }

        @GET
        @Produces("application/xml")
        public Order[] byDate(@QueryParam("page") int page, @QueryParam("date") String date) {
            return new Order[0];
        }
    }

    @Test
    void sameResult_queryParametersUnited() {
        Merged merged = Merged.of(SameResult.class);
        assertThat(merged.lines())
                .containsExactly("get /orders (query name:String?, query page:int, query date:String?) -> Order[]");
        assertThat(merged.methods().get(0).produces()).containsExactly("application/json", "application/xml");
        String owner = SameResult.class.getName();
        assertThat(merged.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("overloads-merged");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.message())
                    .startsWith("'GET /orders' is answered by two methods, OverloadMergerTest.java:")
                    .contains(owner + "#byName(String, int)", owner + "#byDate(int, String)")
                    .endsWith("a definition has one operation there: their query parameters and headers are offered"
                            + " together.");
        });
    }

    @Path("export")
    public static class OtherResult {
        @GET
        @Produces("text/csv")
        public String csv() {
            return "";
        }

        @GET
        @Produces("application/json")
        public Order[] json() {
            return new Order[0];
        }
    }

    @Test
    void otherResult_theOneThatSpeaksJson() {
        Merged merged = Merged.of(OtherResult.class);
        assertThat(merged.lines()).containsExactly("get /export () -> Order[]");
        assertThat(merged.findings()).extracting(Finding::rule).containsExactly("overload-left-out");
    }

    @Path("import")
    public static class OtherBody {
        @POST
        @Consumes("application/json")
        public void first(Order order) {}

        @POST
        @Consumes("application/vnd.orders+json")
        public void second(List<Order> orders) {}
    }

    @Test
    void otherBody_theFirst() {
        assertThat(Merged.of(OtherBody.class).lines()).containsExactly("post /import (body order:Order) -> void");
    }

    @Path("")
    public static class VariablesOnly {
        @GET
        @Path("{a}/x")
        public Order a(@PathParam("a") String a) {
            return new Order(a);
        }

        @GET
        @Path("{b: [0-9]+}/x")
        public Order b(@PathParam("b") int b) {
            return new Order("");
        }

        @POST
        @Path("{c}/x")
        public void c(@PathParam("c") String c) {}
    }

    @Test
    void pathsThatDifferInVariablesOnly_onePathForAVerb() {
        assertThat(Merged.of(VariablesOnly.class).lines())
                .containsExactly("get /{a}/x (path a:String) -> Order", "post /{c}/x (path c:String) -> void");
    }

    @Path("alone")
    public static class NoOverload {
        @GET
        public Order get() {
            return new Order("");
        }

        @POST
        public void post(Order order) {}
    }

    @Test
    void noOverload_untouched() {
        Merged merged = Merged.of(NoOverload.class);
        assertThat(merged.lines()).containsExactly("get /alone () -> Order", "post /alone (body order:Order) -> void");
        assertThat(merged.findings()).isEmpty();
    }
}
