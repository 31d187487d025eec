package dev.flowconnector.swagger.read.oracle;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Where operations are found, and under which paths. */
final class PathSamples {
    private PathSamples() {}

    @Path("/class-path")
    public static class ClassAndMethodPathResource {
        @GET
        @Path("/{id}/items/{item}")
        public String get(@PathParam("id") String id, @PathParam("item") int item) {
            return id + item;
        }
    }

    @Path("no-slash/")
    public static class PathWithoutSlashResource {
        @GET
        @Path("{id}")
        public String get(@PathParam("id") long id) {
            return "" + id;
        }
    }

    @Path("/")
    public static class RootPathResource {
        @GET
        @Path("/health")
        public String health() {
            return "";
        }
    }

    @Path("/regex/{id: [0-9]+}")
    public static class RegularExpressionResource {
        @GET
        @Path("{name : [a-z]{2,5}}")
        public String get(@PathParam("id") int id, @PathParam("name") String name) {
            return name + id;
        }
    }

    @Path("/verbs")
    public static class EveryVerbResource {
        @GET
        public String read() {
            return "";
        }

        @PUT
        public void write(String text) {}

        @POST
        public void add(String text) {}

        @DELETE
        public void remove() {}

        @PATCH
        public void change(String text) {}

        @HEAD
        public void look() {}

        @OPTIONS
        public String options() {
            return "";
        }
    }

    @Path("/on-interface")
    public interface OnInterface {
        @GET
        @Path("/{id}")
        String get(@PathParam("id") String id, @QueryParam("deep") boolean deep);
    }

    public static class ImplementationResource implements OnInterface {
        @Override
        public String get(String id, boolean deep) {
            return id;
        }
    }

    @Path("/interface-alone")
    public interface InterfaceAloneResource {
        @GET
        List<String> list(@QueryParam("prefix") String prefix);
    }

    public static class Base {
        @GET
        @Path("/inherited")
        public String inherited() {
            return "";
        }
    }

    @Path("/superclass")
    public static class SuperclassMethodsResource extends Base {
        @GET
        @Path("/own")
        public String own() {
            return "";
        }
    }

    public static class Crud<T> {
        @GET
        @Path("/{key}")
        public T get(@PathParam("key") String key) {
            throw new IllegalStateException(key);
        }

        @GET
        public List<T> list() {
            return List.of();
        }

        @POST
        public void create(T thing) {}
    }

    public record Parcel(String street, int weight) {}

    @Path("/generic-superclass")
    public static class GenericSuperclassResource extends Crud<Parcel> {}

    public static class Leaf {
        @GET
        @Path("/leaf")
        public String leaf(@QueryParam("colour") String colour) {
            return colour;
        }
    }

    @Path("/locator")
    public static class LocatorResource {
        @Path("/{branch}")
        public Leaf branch(@PathParam("branch") String branch) {
            return new Leaf();
        }
    }

    @Path("/class-locator")
    public static class LocatorOfClassResource {
        @Path("/sub")
        public Class<Leaf> sub() {
            return Leaf.class;
        }
    }

    @Path("/default-method")
    public interface DefaultMethodResource {
        @GET
        default String get() {
            return "";
        }
    }

    @Path("/path-on-parameter-name/{id}")
    public static class TemplateInClassPathResource {
        @PathParam("id")
        private String id = "";

        @GET
        public String get() {
            return id;
        }
    }
}
