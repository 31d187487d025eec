package dev.flowconnector.swagger.read.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.core.annotation.ConnectorIgnore;
import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InputsTest {

    public record Order(String id) {}

    @Path("all/{p}")
    public static class EveryPlace {
        @POST
        public void post(
                @PathParam("p") String p,
                @QueryParam("q") @Encoded List<String> q,
                @HeaderParam("X-Trace") String trace,
                @QueryParam("unit") @DefaultValue("DAYS") TimeUnit unit,
                Order order) {}
    }

    @Test
    void everyPlace_inDeclarationOrder() {
        assertThat(Scan.of(EveryPlace.class).inputs())
                .isEqualTo("path p:String, query q:List<String>, header X-Trace:String, query unit:TimeUnit?=DAYS,"
                        + " body order:Order");
    }

    @Path("optional")
    public static class Optionals {
        @GET
        public void get(
                @QueryParam("a") Optional<String> a,
                @QueryParam("b") OptionalInt b,
                @QueryParam("c") @Nullable String c,
                @QueryParam("d") @DefaultValue("") String d,
                @QueryParam("e") Set<Long> e,
                @QueryParam("f") int[] f) {}
    }

    @Test
    void optionals_unwrapped() {
        assertThat(Scan.of(Optionals.class).inputs())
                .isEqualTo("query a:String?, query b:int?, query c:String?, query d:String?, query e:Set<Long>,"
                        + " query f:int[]");
    }

    @Path("injected")
    public static class Injected {
        @POST
        public void post(
                @Context UriInfo uri,
                @Context HttpHeaders headers,
                @Suspended AsyncResponse response,
                SecurityContext security,
                Principal principal,
                @Parameter(hidden = true) Order current,
                @QueryParam("debug") @ConnectorIgnore boolean debug,
                Order order) {}
    }

    @Test
    void injectedAndHidden_leftOut() {
        Scan scan = Scan.of(Injected.class);
        assertThat(scan.inputs()).isEqualTo("body order:Order");
        assertThat(scan.findings()).isEmpty();
    }

    @Path("hidden/{id}")
    public static class HiddenPathParameter {
        @GET
        public void get(@PathParam("id") @Parameter(hidden = true) String id) {}
    }

    @Test
    void hiddenPathParameter_staysAndReported() {
        Scan scan = Scan.of(HiddenPathParameter.class);
        assertThat(scan.inputs()).isEqualTo("path id:String");
        assertThat(scan.rules()).containsExactly("hidden-path-parameter");
    }

    @Path("lost")
    public static class CookieAndMatrix {
        @GET
        public void get(@CookieParam("session") String session, @MatrixParam("color") String color) {}
    }

    @Test
    void cookieAndMatrix_reported() {
        Scan scan = Scan.of(CookieAndMatrix.class);
        assertThat(scan.inputs()).isEqualTo("cookie session:String, matrix color:String");
        assertThat(scan.finding("cookie-parameter").message())
                .isEqualTo("The cookie 'session' is lost: Swagger 2.0 knows path, query, header and form parameters"
                        + " only.");
        assertThat(scan.finding("matrix-parameter").repair())
                .isEqualTo("Accept it as @HeaderParam(\"color\") or @QueryParam(\"color\") too.");
    }

    @Path("two")
    public static class TwoEntities {
        @POST
        public void post(Order first, Order second) {}
    }

    @Test
    void twoEntities_errorWithBothPlaces() {
        Scan scan = Scan.of(TwoEntities.class);
        assertThat(scan.finding("several-bodies").origin().toString())
                .endsWith("(" + TwoEntities.class.getName() + "#post(Order, Order) parameter 'second')");
        assertThat(scan.finding("several-bodies").message())
                .matches("The parameters 'first' \\(InputsTest\\.java:\\d+ \\("
                        + TwoEntities.class.getName().replace("$", "\\$")
                        + "#post\\(Order, Order\\) parameter 'first'\\)\\) and 'second' both have no annotation of"
                        + " Jakarta REST, but a request has one body\\.");
    }

    @Path("entity")
    public static class EntityOnGetAndDelete {
        @GET
        public void get(Order filter) {}

        @DELETE
        public void delete(Order filter) {}
    }

    @Test
    void entityOnGet_leftOut_onDelete_kept() {
        Scan scan = Scan.of(EntityOnGetAndDelete.class);
        assertThat(scan.lines())
                .containsExactly("get /entity () -> void", "delete /entity (body filter:Order) -> void");
        assertThat(scan.rules()).containsExactly("body-on-get", "body-on-delete");
    }

    @Path("segments/{rest}")
    public static class Segments {
        @GET
        public void get(@PathParam("rest") List<PathSegment> rest) {}
    }

    @Test
    void pathSegments_text() {
        assertThat(Scan.of(Segments.class).inputs()).isEqualTo("path rest:String");
    }

    public static class Paging {
        @QueryParam("offset")
        @DefaultValue("0")
        private int offset;

        private int limit;

        public int getLimit() {
            return limit;
        }

        @QueryParam("limit")
        @Summary("Page size")
        public void setLimit(int limit) {
            this.limit = limit;
        }

        @Summary("Skip")
        public int getOffset() {
            return offset;
        }
    }

    public static class Filter extends Paging {
        @BeanParam
        private Tenant tenant;

        private final String text;

        public Filter(@QueryParam("text") String text) {
            this.text = text;
        }

        public String text() {
            return text + tenant;
        }
    }

    public record Tenant(
            @HeaderParam("X-Tenant") @Summary("Tenant") String tenant, String ignored) {}

    @Path("beans")
    public static class Beans {
        @GET
        public void get(@BeanParam Filter filter, @QueryParam("last") String last) {}
    }

    @Test
    void beans_nestedRecordFieldsSettersConstructor() {
        Scan scan = Scan.of(Beans.class);
        assertThat(scan.inputs())
                .isEqualTo("query offset:int?=0, query limit:int, query text:String, header X-Tenant:String,"
                        + " query last:String");
        assertThat(scan.only().inputs().subList(0, 2))
                .extracting(input -> input.annotations()
                        .find(ConnectorNames.SUMMARY)
                        .orElseThrow()
                        .text("value")
                        .orElseThrow())
                .containsExactly("Skip", "Page size");
        assertThat(scan.only().inputs().get(3).annotations().has(ConnectorNames.SUMMARY))
                .isTrue();
        assertThat(scan.findings()).isEmpty();
    }

    public static class Generic<T> {
        @QueryParam("value")
        T value;
    }

    @Path("generic")
    public static class GenericBean {
        @GET
        public void get(@BeanParam Generic<Integer> bean) {}
    }

    @Test
    void genericBean_typesBound() {
        assertThat(Scan.of(GenericBean.class).inputs()).isEqualTo("query value:Integer");
    }

    public static class Loop {
        @QueryParam("a")
        String a;

        @BeanParam
        Loop loop;
    }

    public static class Empty {
        String nothing;
    }

    @Path("odd")
    public static class OddBeans {
        @GET
        public void get(@BeanParam Loop loop, @BeanParam Empty empty) {}
    }

    @Test
    void recursiveAndEmptyBean_reported() {
        Scan scan = Scan.of(OddBeans.class);
        assertThat(scan.inputs()).isEqualTo("query a:String");
        assertThat(scan.rules()).containsExactlyInAnyOrder("recursive-bean-param", "empty-bean-param");
    }

    @Path("members/{id}")
    public static class ResourceMembers {
        @PathParam("id")
        private String id;

        private final String tenant;

        public ResourceMembers(@HeaderParam("X-Tenant") String tenant, Object service) {
            this.tenant = tenant + service;
        }

        @QueryParam("lang")
        public void setLanguage(String language) {}

        @GET
        @Summary("Get it")
        public String getId() {
            return id + tenant;
        }
    }

    @Test
    void resourceMembers_inputsOfEachMethod() {
        Scan scan = Scan.of(ResourceMembers.class);
        assertThat(scan.inputs()).isEqualTo("header X-Tenant:String, path id:String, query lang:String");
        assertThat(scan.only().inputs().get(1).annotations().has(ConnectorNames.SUMMARY))
                .isFalse();
    }

    @Path("same")
    public static class SameInputTwice {
        @QueryParam("q")
        String field;

        @GET
        public void get(@QueryParam("q") String q) {}
    }

    @Test
    void sameInputTwice_once() {
        assertThat(Scan.of(SameInputTwice.class).inputs()).isEqualTo("query q:String");
    }
}
