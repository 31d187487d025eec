package dev.flowconnector.swagger.read.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import dev.flowconnector.swagger.read.annotation.OpenApiNames;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Annotations that come from interfaces and superclasses, generic ones too. */
class InheritedResourcesTest {
    public record Order(String id) {}

    @Path("orders")
    @Produces("application/json")
    @Tag(name = "Orders")
    public interface OrderApi {
        @GET
        @Path("{id}")
        @Summary("Get an order")
        Order get(@PathParam("id") @Summary("Order") String id);
    }

    @Test
    void interfaceWithoutImplementation_counts() {
        assertThat(Scan.of(OrderApi.class).lines()).containsExactly("get /orders/{id} (path id:String) -> Order");
    }

    public static class OrderService implements OrderApi {
        @Override
        public Order get(String number) {
            return new Order(number);
        }
    }

    @Test
    void interfaceAndImplementation_oneOperationOfTheImplementation() {
        ResourceMethod method = Scan.of(OrderApi.class, OrderService.class).only();
        assertThat(Scan.line(method)).isEqualTo("get /orders/{id} (path id:String) -> Order");
        assertThat(method.resource()).isEqualTo(OrderService.class);
        assertThat(method.produces()).containsExactly("application/json");
        assertThat(method.annotations().has(ConnectorNames.SUMMARY)).isTrue();
        assertThat(method.resourceAnnotations().has(OpenApiNames.TAG)).isTrue();
        assertThat(method.inputs()
                        .get(0)
                        .annotations()
                        .find(ConnectorNames.SUMMARY)
                        .orElseThrow()
                        .text("value"))
                .contains("Order");
    }

    public static class SecondOrderService implements OrderApi {
        @Override
        public Order get(String id) {
            return new Order(id);
        }
    }

    @Test
    void twoImplementations_firstByNameAndReported() {
        Scan scan = Scan.of(SecondOrderService.class, OrderService.class);
        assertThat(scan.only().resource()).isEqualTo(OrderService.class);
        assertThat(scan.rules()).containsExactly("second-implementation");
    }

    public static class OwnJaxRsAnnotations implements OrderApi {
        @Override
        @GET
        @Path("by-number/{number}")
        public Order get(@PathParam("number") String number) {
            return new Order(number);
        }
    }

    @Test
    void ownJaxRsAnnotations_replaceThoseOfTheInterfaceAsAWhole() {
        ResourceMethod method = Scan.of(OwnJaxRsAnnotations.class).only();
        assertThat(Scan.line(method)).isEqualTo("get /orders/by-number/{number} (path number:String) -> Order");
        assertThat(method.annotations().has(ConnectorNames.SUMMARY)).isTrue();
        assertThat(method.inputs().get(0).annotations().has(ConnectorNames.SUMMARY))
                .isTrue();
    }

    public abstract static class BaseResource<T, K> {
        @GET
        public abstract List<T> list();

        @GET
        @Path("{key}")
        public T get(@PathParam("key") K key) {
            throw new UnsupportedOperationException();
        }

        @POST
        public T create(T entity) {
            return entity;
        }
    }

    @Path("generic-orders")
    public static class GenericSuperclass extends BaseResource<Order, Long> {
        @Override
        public List<Order> list() {
            return List.of();
        }

        @Override
        public Order create(Order entity) {
            return entity;
        }
    }

    @Test
    void genericSuperclass_typesOfTheConcreteClass() {
        assertThat(Scan.of(GenericSuperclass.class).lines())
                .containsExactly(
                        "get /generic-orders () -> List<Order>",
                        "post /generic-orders (body entity:Order) -> Order",
                        "get /generic-orders/{key} (path key:Long) -> Order");
    }

    public interface Crud<T> {
        @POST
        T save(T entity);
    }

    @Path("crud")
    public static class GenericInterface implements Crud<Order> {
        @Override
        public Order save(Order order) {
            return order;
        }
    }

    @Test
    void genericInterface_overrideFoundInSpiteOfErasure() {
        assertThat(Scan.of(GenericInterface.class).lines()).containsExactly("post /crud (body order:Order) -> Order");
    }

    @Path("base")
    public abstract static class PathOnSuperclass {
        @GET
        public abstract String get();
    }

    public static class InheritsPath extends PathOnSuperclass {
        @Override
        public String get() {
            return "";
        }
    }

    @Test
    void pathOnSuperclass_inherited() {
        Scan scan = Scan.of(PathOnSuperclass.class, InheritsPath.class);
        assertThat(scan.lines()).containsExactly("get /base () -> String");
        assertThat(scan.only().resource()).isEqualTo(InheritsPath.class);
    }

    @Path("concrete")
    public static class ConcreteParent {
        @GET
        public String get() {
            return "";
        }
    }

    @Path("concrete/child")
    public static class ChildWithOwnPath extends ConcreteParent {}

    public static class ChildWithSamePath extends ConcreteParent {}

    @Test
    void inheritedUnderAnotherPath_twoOperations() {
        assertThat(Scan.of(ConcreteParent.class, ChildWithOwnPath.class).lines())
                .containsExactly("get /concrete/child () -> String", "get /concrete () -> String");
    }

    @Test
    void inheritedUnderTheSamePath_oneOperation() {
        assertThat(Scan.of(ConcreteParent.class, ChildWithSamePath.class).only().resource())
                .isEqualTo(ChildWithSamePath.class);
    }

    @Path("superclass-first")
    public static class SuperclassBeforeInterface extends FromSuperclass implements FromInterface {
        @Override
        public void both() {}
    }

    public static class FromSuperclass {
        @GET
        @Path("superclass")
        public void both() {}
    }

    public interface FromInterface {
        @GET
        @Path("interface")
        void both();
    }

    @Test
    void superclassAndInterface_superclassWins() {
        assertThat(Scan.of(SuperclassBeforeInterface.class).only().path()).isEqualTo("/superclass-first/superclass");
    }
}
