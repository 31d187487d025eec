package dev.flowconnector.swagger.read.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummariesTest {
    @ParameterizedTest
    @CsvSource({
        "OrdersResource, list, get, /orders, List orders",
        "OrdersResource, getById, get, /orders/{id}, Get order by ID",
        "OrdersResource, get, get, /orders, Get orders",
        "OrdersResource, get, get, /orders/{id}, Get order",
        "OrdersResource, findAll, get, /orders, Find all orders",
        "OrdersResource, items, get, /orders/{id}/items, Get order items",
        "OrdersResource, create, post, /orders, Create order",
        "PeopleResource, delete, delete, /people/{id}, Delete person",
        "UserResource, resetPassword, put, /users/{id}/reset, Reset user password",
        "UserResource, logout, post, /users/{id}/logout, Logout user",
        "ClientResource, generateNewSecret, post, /clients/{id}/secret, Generate new client secret",
        "TestLdapConnectionResource, testLDAPConnection, post, /ldap, Test LDAP connection",
        "BookingResource, checkIn, post, /bookings/{id}, Check booking in",
        "PetApi, findPetsByStatus, get, /pet/findByStatus, Find pets by status",
        "SearchResource, search, get, /search, Search",
        "OrdersResource, updateOrderImpl, put, /orders/{id}, Update order",
        "GrpcServicesResource, listGrpcServices, get, /services, List gRPC services",
    })
    void methodOfResource_summary(String resource, String method, String verb, String path, String summary) {
        assertThat(Summaries.of(new Route(resource, method, verb, path))).isEqualTo(summary);
    }

    @ParameterizedTest
    @CsvSource({
        "OrdersResource, onChange, When an order changes",
        "OrdersResource, onNew, When a new order arrives",
        "OrderHooks, onOrderCreated, When an order is created",
        "UsersResource, onDelete, When a user is deleted",
        "AlertsResource, subscribeToAlerts, When an alert arrives",
        "MonitorRunResource, onComplete, When a monitor run completes",
    })
    void methodOfTrigger_summary(String resource, String method, String summary) {
        assertThat(Summaries.ofTrigger(new Route(resource, method, "post", "/hooks")))
                .isEqualTo(summary);
    }

    @ParameterizedTest
    @CsvSource({
        "Create order, create an order",
        "Get order by ID, get an order by ID",
        "Generate new client secret, generate a new client secret",
        "Check guest in, check a guest in",
        "Register user, register a user",
        "List orders, list orders",
        "Find all orders, find all orders",
        "Get order status, get order status",
        "Get billing, get billing",
        "Get the order, get the order",
        "Send order an apology, send order an apology",
        "Test LDAP connection, test LDAP connection",
        "Get or create order, get or create order",
        "Bestellung anlegen, bestellung anlegen",
        "URL check, URL check",
    })
    void summary_partOfASentence(String summary, String clause) {
        assertThat(Summaries.inClause(summary)).isEqualTo(clause);
    }

    @Test
    void restrictedCharacters_removed() {
        assertThat(Summaries.plain("Import / export <all> 100% of orders & items?"))
                .isEqualTo("Import export all 100 of orders and items");
    }

    @Test
    void endOfSentence_removed() {
        assertThat(Summaries.plain("Lists orders (all). ")).isEqualTo("Lists orders (all)");
    }

    @Test
    void camelCase_words() {
        assertThat(Summaries.plain("listOrdersByCustomerId")).isEqualTo("List orders by customer ID");
        assertThat(Summaries.plain("GitHub")).isEqualTo("GitHub");
    }

    @Test
    void longText_80CharactersAtMost() {
        assertThat(Summaries.plain("word ".repeat(40)))
                .hasSizeLessThanOrEqualTo(80)
                .endsWith("word");
    }
}
