package dev.flowconnector.swagger.read.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonView;
import dev.flowconnector.core.annotation.ConnectorIgnore;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceScannerTest {
    public record Order(String id) {}

    @Path("verbs")
    public static class EveryVerb {
        @OPTIONS
        public void z() {}

        @GET
        public void y() {}

        @PATCH
        public void x() {}

        @PUT
        public void w() {}

        @DELETE
        public void v() {}

        @POST
        public void u() {}

        @HEAD
        public void t() {}
    }

    @Test
    void everyVerb_sourceOrder() {
        assertThat(Scan.of(EveryVerb.class).methods())
                .extracting(ResourceMethod::verb)
                .containsExactly("options", "get", "patch", "put", "delete", "post", "head");
    }

    @Retention(RetentionPolicy.RUNTIME)
    @HttpMethod("LIST")
    @interface LIST {}

    @Path("custom")
    public static class CustomVerb {
        @LIST
        public void list() {}

        @GET
        public void get() {}
    }

    @Test
    void customVerb_leftOutAndReported() {
        Scan scan = Scan.of(CustomVerb.class);
        assertThat(scan.lines()).containsExactly("get /custom () -> void");
        assertThat(scan.finding("verb-unknown").message())
                .isEqualTo("The HTTP method 'LIST' does not exist in Swagger 2.0; the method is left out. Known are"
                        + " GET, PUT, POST, DELETE, OPTIONS, HEAD and PATCH.");
    }

    @Path("/")
    public static class RootPath {
        @GET
        public void root() {}

        @GET
        @Path("{id: [0-9]+}/")
        public void one(@PathParam("id") long id) {}
    }

    @Test
    void rootPath_oneSlash() {
        assertThat(Scan.of(RootPath.class).lines())
                .containsExactly("get / () -> void", "get /{id} (path id:long) -> void");
    }

    public static class NoPath {
        @GET
        public void get() {}
    }

    @Test
    void noPath_leftOutAndReported() {
        Scan scan = Scan.of(NoPath.class);
        assertThat(scan.methods()).isEmpty();
        assertThat(scan.rules()).containsExactly("resource-without-path");
    }

    @Path("media")
    @Consumes({"application/json;charset=utf-8", "application/xml, text/xml"})
    @Produces("application/json")
    public static class MediaTypesOnClass {
        @POST
        public void inherited(Order order) {}

        @PUT
        @Consumes("text/plain")
        @Produces({"text/csv;qs=0.5", "text/csv"})
        public String own(String text) {
            return text;
        }
    }

    @Test
    void mediaTypes_methodOverClassWithoutParameters() {
        List<ResourceMethod> methods = Scan.of(MediaTypesOnClass.class).methods();
        assertThat(methods.get(0).consumes()).containsExactly("application/json", "application/xml", "text/xml");
        assertThat(methods.get(0).produces()).containsExactly("application/json");
        assertThat(methods.get(1).consumes()).containsExactly("text/plain");
        assertThat(methods.get(1).produces()).containsExactly("text/csv");
    }

    @Path("hidden")
    public static class HiddenMethods {
        @GET
        @Hidden
        public void a() {}

        @POST
        @Operation(hidden = true)
        public void b() {}

        @PUT
        @ConnectorIgnore
        public void c() {}

        @DELETE
        public void shown() {}
    }

    @Path("hidden-class")
    @ConnectorIgnore
    public static class HiddenClass {
        @GET
        public void get() {}
    }

    @Test
    void hidden_leftOut() {
        assertThat(Scan.of(HiddenMethods.class, HiddenClass.class).lines())
                .containsExactly("delete /hidden () -> void");
    }

    @Path("visibility")
    public static class NotPublic {
        @GET
        String packagePrivate() {
            return "";
        }

        @POST
        public static String shared() {
            return "";
        }

        @SuppressWarnings("unused")
        @PUT
        private String secret() {
            return "";
        }
    }

    @Test
    void notPublic_leftOutAndReported() {
        Scan scan = Scan.of(NotPublic.class);
        assertThat(scan.methods()).isEmpty();
        assertThat(scan.rules())
                .containsExactly(
                        "resource-method-not-public", "resource-method-not-public", "resource-method-not-public");
        assertThat(scan.findings().get(0).toString())
                .startsWith("ResourceScannerTest.java:")
                .endsWith("(" + NotPublic.class.getName() + "#packagePrivate()) resource-method-not-public The method"
                        + " 'packagePrivate' carries an HTTP method but is not a public instance method, so no"
                        + " container calls it; it is left out. Make it public and not static, or remove the"
                        + " annotation.");
    }

    @Retention(RetentionPolicy.RUNTIME)
    @NameBinding
    @interface Audited {}

    interface Public {}

    @Path("views")
    public static class ViewAndBinding {
        @GET
        @Audited
        @JsonView(Public.class)
        public Order get() {
            return new Order("");
        }
    }

    @Test
    void viewAndNameBinding_viewKept() {
        Scan scan = Scan.of(ViewAndBinding.class);
        assertThat(scan.only().view()).contains(Public.class);
        assertThat(scan.findings()).isEmpty();
    }

    @Path("slashes")
    public static class CatchAll {
        @GET
        @Path("{file: .+}")
        public String get(@PathParam("file") String file) {
            return file;
        }
    }

    @Test
    void catchAll_hint() {
        Scan scan = Scan.of(CatchAll.class);
        assertThat(scan.only().path()).isEqualTo("/slashes/{file}");
        assertThat(scan.finding("path-parameter-with-slashes").message())
                .isEqualTo(
                        "The path variable 'file' matches '.+', so its values may contain slashes, which the platform"
                                + " encodes once.");
    }

    @Path("items/{id}")
    public static class UndeclaredVariable {
        @GET
        public void get(@QueryParam("q") String q, @PathParam("other") String other) {}
    }

    @Test
    void undeclaredVariable_addedUnknownOneLeftOut() {
        Scan scan = Scan.of(UndeclaredVariable.class);
        assertThat(scan.inputs()).isEqualTo("query q:String, path id:String");
        assertThat(scan.rules()).containsExactly("path-parameter-unknown", "path-parameter-undeclared");
    }

    @Path("{id}")
    public static class RepeatedVariable {
        @GET
        @Path("sub/{id}")
        public void get(@PathParam("id") String id) {}
    }

    @Test
    void repeatedVariable_lastKeepsItsName() {
        Scan scan = Scan.of(RepeatedVariable.class);
        assertThat(scan.lines()).containsExactly("get /{id2}/sub/{id} (path id:String, path id2:String) -> void");
        assertThat(scan.rules()).contains("path-variable-repeated");
    }

    @Test
    void classesInAnyOrder_sameLines() {
        List<Class<?>> classes = List.of(
                EveryVerb.class,
                InheritedResourcesTest.OrderService.class,
                InheritedResourcesTest.GenericSuperclass.class,
                InheritedResourcesTest.OrderApi.class);
        List<Class<?>> reversed = List.of(
                InheritedResourcesTest.OrderApi.class,
                InheritedResourcesTest.GenericSuperclass.class,
                InheritedResourcesTest.OrderService.class,
                EveryVerb.class);
        assertThat(Scan.of(classes).lines())
                .isEqualTo(Scan.of(reversed).lines())
                .isNotEmpty();
    }
}
