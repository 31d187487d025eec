package dev.flowconnector.swagger.read.oracle;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What travels outside the body. */
final class ParameterSamples {
    private ParameterSamples() {}

    @Path("/primitives")
    public static class PrimitiveQueryResource {
        @GET
        public void get(
                @QueryParam("yes") boolean yes,
                @QueryParam("small") short small,
                @QueryParam("whole") int whole,
                @QueryParam("big") long big,
                @QueryParam("broken") float broken,
                @QueryParam("exact") double exact) {}
    }

    @Path("/boxed")
    public static class BoxedQueryResource {
        @GET
        public void get(
                @QueryParam("yes") Boolean yes,
                @QueryParam("whole") Integer whole,
                @QueryParam("big") Long big,
                @QueryParam("exact") Double exact,
                @QueryParam("money") BigDecimal money) {}
    }

    @Path("/path/{number}/{text}")
    public static class PathParametersResource {
        @GET
        public void get(@PathParam("number") int number, @PathParam("text") String text) {}
    }

    @Path("/headers")
    public static class HeaderResource {
        @GET
        public void get(@HeaderParam("X-Trace") String trace, @HeaderParam("X-Depth") int depth) {}
    }

    @Path("/defaults")
    public static class DefaultValueResource {
        @GET
        public void get(
                @DefaultValue("10") @QueryParam("limit") int limit,
                @DefaultValue("name") @QueryParam("sort") String sort) {}
    }

    @Path("/collections")
    public static class CollectionQueryResource {
        @GET
        public void get(
                @QueryParam("list") List<String> list,
                @QueryParam("set") Set<Integer> set,
                @QueryParam("array") String[] array) {}
    }

    public enum Colour {
        RED,
        GREEN
    }

    @Path("/enums")
    public static class EnumQueryResource {
        @GET
        public void get(@QueryParam("colour") Colour colour, @QueryParam("colours") List<Colour> colours) {}
    }

    @Path("/optional")
    public static class OptionalQueryResource {
        @GET
        public void get(@QueryParam("text") Optional<String> text, @QueryParam("count") Optional<Integer> count) {}
    }

    @Path("/required")
    public static class RequiredQueryResource {
        @GET
        public void get(@NotNull @QueryParam("text") String text, @QueryParam("other") String other) {}
    }

    @Path("/well-known")
    public static class WellKnownTypesResource {
        @GET
        public void get(@QueryParam("id") UUID id, @QueryParam("link") URI link, @QueryParam("day") LocalDate day) {}
    }

    public static class Range {
        @QueryParam("from")
        private int from;

        @QueryParam("to")
        @DefaultValue("100")
        private int to;

        @HeaderParam("X-Unit")
        private String unit = "";

        public int span() {
            return to - from + unit.length();
        }
    }

    @Path("/bean-parameter")
    public static class BeanParamResource {
        @GET
        public int get(@BeanParam Range range, @QueryParam("other") String other) {
            return range.span();
        }
    }

    public static class Window extends Range {
        @QueryParam("title")
        private String title = "";

        public String title() {
            return title;
        }
    }

    @Path("/bean-superclass")
    public static class BeanParamSuperclassResource {
        @GET
        public String get(@BeanParam Window window) {
            return window.title();
        }
    }

    public static class WithSetter {
        private String value = "";

        @QueryParam("value")
        public void setValue(String value) {
            this.value = value;
        }

        public String value() {
            return value;
        }
    }

    @Path("/bean-setter")
    public static class BeanParamSetterResource {
        @GET
        public String get(@BeanParam WithSetter bean) {
            return bean.value();
        }
    }

    @Path("/injected")
    public static class InjectedResource {
        @GET
        public void get(
                @Context UriInfo uri,
                @Context HttpHeaders headers,
                @Context SecurityContext security,
                @QueryParam("text") String text) {}
    }

    @Path("/suspended")
    public static class SuspendedResource {
        @GET
        public void get(@Suspended AsyncResponse answer, @QueryParam("text") String text) {}
    }

    @Path("/form")
    public static class FormResource {
        @POST
        @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
        public void post(@FormParam("name") String name, @FormParam("age") int age) {}
    }

    @Path("/described-parameter")
    public static class DescribedParameterResource {
        @GET
        public void get(
                @Parameter(description = "Largest number of rows.", required = true) @QueryParam("top") int top,
                @Parameter(hidden = true) @QueryParam("secret") String secret,
                @Parameter(schema = @Schema(allowableValues = {"asc", "desc"})) @QueryParam("order") String order) {}
    }

    @Path("/on-operation")
    public static class ParameterOnOperationResource {
        @GET
        @Operation(
                parameters = {
                    @Parameter(
                            name = "page",
                            in = ParameterIn.QUERY,
                            required = true,
                            schema = @Schema(type = "integer"))
                })
        public void get(@Context UriInfo uri) {}
    }

    @Path("/fields")
    public static class FieldParameterResource {
        @QueryParam("tenant")
        private String tenant = "";

        @GET
        public String get() {
            return tenant;
        }
    }
}
