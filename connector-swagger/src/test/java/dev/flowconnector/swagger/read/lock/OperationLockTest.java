package dev.flowconnector.swagger.read.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.document.Origin.JavaElement;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.read.lock.OperationLock.Entry;
import dev.flowconnector.swagger.read.lock.OperationLock.Route;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OperationLockTest {
    private static final Origin ORIGIN = new JavaElement("a.Orders", "all()", Optional.of("Orders.java"), 7);

    private final Findings findings = new Findings();
    private final OperationLock lock =
            new OperationLock(Map.of("a.Orders#list()", new Entry("ListOrders", "get", "/orders/{id}")));

    @Test
    void sameKey_keepsTheIdSilently() {
        assertThat(lock.idsOf(Map.of("a.Orders#list()", new Route("get", "/orders/{id}", ORIGIN)), findings))
                .containsExactly(Map.entry("a.Orders#list()", "ListOrders"));
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void renamedMethodAndVariable_keepsTheIdByVerbAndPath() {
        assertThat(lock.idsOf(Map.of("a.Orders#all()", new Route("get", "/orders/{orderId}", ORIGIN)), findings))
                .containsExactly(Map.entry("a.Orders#all()", "ListOrders"));

        Finding finding = findings.sorted().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding)
                .hasToString("Orders.java:7 (a.Orders#all()) operation-method-renamed \"a.Orders#all()\" keeps the"
                        + " published operation id \"ListOrders\" of \"a.Orders#list()\", because verb and path are"
                        + " the same. Run the goal lock to write the new name down.");
    }

    @Test
    void movedMethod_keepsTheIdWithAWarning() {
        assertThat(lock.idsOf(Map.of("a.Orders#list()", new Route("get", "/v2/orders/{id}", ORIGIN)), findings))
                .containsEntry("a.Orders#list()", "ListOrders");
        assertThat(findings.sorted())
                .extracting(Finding::message)
                .containsExactly("The published operation \"ListOrders\" was GET /orders/{id} and is now GET"
                        + " /v2/orders/{id}. Flows that use it break.");
    }

    @Test
    void removedMethod_warning() {
        assertThat(lock.idsOf(Map.of("a.Orders#add()", new Route("post", "/orders", ORIGIN)), findings))
                .isEmpty();
        assertThat(findings.sorted())
                .extracting(Finding::message)
                .containsExactly("The published operation \"ListOrders\" (GET /orders/{id}, \"a.Orders#list()\") is"
                        + " gone. Flows that use it break.");
    }

    @Test
    void methodAtAForeignPlace_getsNoIdOfAMethodThatStillExists() {
        assertThat(lock.idsOf(
                        Map.of(
                                "a.Orders#list()", new Route("get", "/orders/{id}", ORIGIN),
                                "a.Orders#copy()", new Route("get", "/orders/{id}", ORIGIN)),
                        findings))
                .containsOnlyKeys("a.Orders#list()");
    }
}
