package dev.flowconnector.swagger.read.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.core.annotation.ConnectorIgnore;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.junit.jupiter.api.Test;

class LocatorsTest {

    public record Item(String id) {}

    public static class Items {
        @QueryParam("injected")
        String injectedOnlyByTheContainer;

        @GET
        public Item[] list(@QueryParam("q") String q) {
            return new Item[0];
        }

        @GET
        @Path("{item}")
        public Item get(@PathParam("item") String item) {
            return new Item(item);
        }
    }

    @Path("orders/{order}")
    public static class ByInstance {
        @Path("items")
        public Items items(@PathParam("order") String order, @HeaderParam("X-Tenant") String tenant) {
            return new Items();
        }
    }

    @Test
    void instance_inputsOfTheLocatorFirst() {
        assertThat(Scan.of(ByInstance.class).lines())
                .containsExactly(
                        "get /orders/{order}/items (path order:String, header X-Tenant:String, query q:String) ->"
                                + " Item[]",
                        "get /orders/{order}/items/{item} (path order:String, header X-Tenant:String, path item:String)"
                                + " -> Item");
    }

    @Path("by-class")
    public static class ByClass {
        @Path("items")
        public Class<Items> items() {
            return Items.class;
        }
    }

    @Test
    void classOfResource_itsMembersAreInjectedToo() {
        assertThat(Scan.of(ByClass.class).lines())
                .containsExactly(
                        "get /by-class/items (query injected:String, query q:String) -> Item[]",
                        "get /by-class/items/{item} (query injected:String, path item:String) -> Item");
    }

    public interface Sub<T> {
        @POST
        T create(T item);
    }

    @Path("by-interface")
    public interface ByInterface {
        @Path("items")
        Sub<Item> items();
    }

    @Test
    void genericInterface_typesBound() {
        assertThat(Scan.of(ByInterface.class).lines())
                .containsExactly("post /by-interface/items (body item:Item) -> Item");
    }

    @Path("folders/{id}")
    public static class Folder {
        @GET
        public String get(@PathParam("id") String id) {
            return id;
        }

        @Path("parent")
        public Folder parent(@PathParam("id") String id) {
            return this;
        }
    }

    @Test
    void recursive_notFollowed() {
        Scan scan = Scan.of(Folder.class);
        assertThat(scan.lines()).containsExactly("get /folders/{id} (path id:String) -> String");
        assertThat(scan.finding("locator-recursive").message())
                .isEqualTo("The sub-resource locator leads back to '" + Folder.class.getName()
                        + "', so the path '/folders/{id}/parent' may grow without end; it is not followed.");
    }

    public static class Nothing {}

    @Path("odd")
    public static class OddLocators {
        @Path("object")
        public Object anything() {
            return new Items();
        }

        @Path("nothing")
        public Nothing nothing() {
            return new Nothing();
        }

        @Path("ignored")
        @ConnectorIgnore
        public Object ignored() {
            return new Items();
        }

        @Path("body")
        public Items body(Item item) {
            return new Items();
        }
    }

    @Test
    void objectNothingAndBody_reported() {
        Scan scan = Scan.of(OddLocators.class);
        assertThat(scan.lines())
                .containsExactly(
                        "get /odd/body (query q:String) -> Item[]", "get /odd/body/{item} (path item:String) -> Item");
        assertThat(scan.rules())
                .containsExactly("locator-without-resource", "locator-without-resource", "locator-with-body");
        assertThat(scan.findings().get(0).message())
                .isEqualTo("The sub-resource locator returns 'Object', which does not say what is below '/odd/object';"
                        + " its operations are left out.");
    }

    @Path("first/{id}")
    public static class SameVariable {
        @Path("second")
        public Second second(@PathParam("id") String first) {
            return new Second();
        }
    }

    public static class Second {
        @GET
        @Path("{id}")
        public String get(@PathParam("id") int id) {
            return "";
        }
    }

    @Test
    void sameVariableInLocatorAndTarget_bothKept() {
        assertThat(Scan.of(SameVariable.class).lines())
                .containsExactly("get /first/{id2}/second/{id} (path id2:String, path id:int) -> String");
    }

    @Test
    void targetSelectedToo_notReportedAsUnreached() {
        assertThat(Scan.of(ByInstance.class, Items.class).findings()).isEmpty();
    }
}
