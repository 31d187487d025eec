package dev.flowconnector.swagger.read.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.read.naming.OperationIds.Derived;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationIdsTest {
    @ParameterizedTest
    @CsvSource({
        "OrdersResource, list, get, /orders, ListOrders",
        "OrderResource, get, get, /orders/{id}, GetOrder",
        "OrderResource, createOrder, post, /orders, CreateOrder",
        "OrdersResource, createOrder, post, /orders, CreateOrder",
        "OrdersController, remove, delete, /orders/{id}, RemoveOrder",
        "OrdersEndpoint, search, get, /orders, SearchOrders",
        "DocumentsResource, download, get, /documents/{id}/content, DownloadDocument",
        "DocumentsResource, download, get, /owners/{id}/documents, DownloadDocuments",
        "OrderServiceImpl, find, get, /orders/{id}, FindOrder",
        "OrderRestApi, update, put, /orders/{id}, UpdateOrder",
        "OrdersResource, getById, get, /orders/{id}, GetOrderById",
        "OrdersResource, byId, get, /orders/{id}, GetOrderById",
        "OrdersResource, getByURL, get, /orders, GetOrdersByUrl",
        "OrderResourceV2, get, get, /v2/orders/{id}, GetOrderV2",
        "BlobStoreResourceV1, listBlobStores, get, /v1/blobstores, ListBlobStores",
        "RoleMapperResource, getRoleMappings, get, /roles, GetRoleMappings",
        "RealmsAdminResource, getRealms, get, /realms, GetRealms",
        "UserResource, executeActionsEmail, put, /users/{id}/email, ExecuteUserActionsEmail",
        "ProtocolMappersResource, createMapper, post, /mappers, CreateProtocolMapper",
        "Resource, get, get, /, Get",
        "Größenliste, größe, get, /g, GetGrossenlisteGrosse",
        "Api, _, get, /, Get",
        "名前, 名前, post, /, Operation",
    })
    void methodOfResource_id(String resource, String method, String verb, String path, String id) {
        assertThat(OperationIds.of(new Route(resource, method, verb, path))).isEqualTo(id);
    }

    @Test
    void uniqueIds_asNamed() {
        Route list = new Route("OrdersResource", "list", "get", "/orders");
        assertThat(OperationIds.distinct(List.of(list), Set.of("GetOrder")))
                .containsExactly(Map.entry(list, new Derived("ListOrders", "ListOrders")));
    }

    @Test
    void clash_allMembersToldApartByTheirPaths() {
        Route one = new Route("OrdersResource", "list", "get", "/v1/orders");
        Route two = new Route("OrdersResource", "list", "get", "/v2/orders");
        Route ofCustomer = new Route("OrdersApi", "list", "get", "/customers/{id}/orders");
        assertThat(ids(List.of(one, two, ofCustomer)))
                .containsExactly("ListOrdersCustomersById", "ListOrdersV1", "ListOrdersV2");
    }

    @Test
    void clashOnOnePath_toldApartByVerb() {
        Route post = new Route("OrderResource", "save", "post", "/orders");
        Route put = new Route("OrderResource", "save", "put", "/orders");
        assertThat(ids(List.of(post, put))).containsExactly("SaveOrderOrdersPost", "SaveOrderOrdersPut");
    }

    @Test
    void clashWithAReservedId_derivedGivesWay() {
        Route list = new Route("OrdersResource", "list", "get", "/shop/orders");
        Derived derived =
                OperationIds.distinct(List.of(list), Set.of("listorders")).get(list);
        assertThat(derived.id()).isEqualTo("ListOrdersShop");
        assertThat(derived.clashed()).isTrue();
    }

    @Test
    void pathsThatSpellTheSame_numbered() {
        Route dash = new Route("OrdersResource", "list", "get", "/a-b");
        Route slash = new Route("OrdersResource", "list", "get", "/a/b");
        assertThat(ids(List.of(slash, dash))).containsExactly("ListOrdersAB2", "ListOrdersAB3");
    }

    @Test
    void otherOrder_sameIds() {
        List<Route> routes = new ArrayList<>(List.of(
                new Route("OrdersResource", "list", "get", "/v1/orders"),
                new Route("OrdersResource", "list", "get", "/v2/orders"),
                new Route("OrdersResource", "list", "get", "/v2-orders"),
                new Route("OrderResource", "get", "get", "/orders/{id}")));
        Map<Route, Derived> ids = OperationIds.distinct(routes, Set.of());
        Collections.reverse(routes);
        assertThat(OperationIds.distinct(routes, Set.of())).isEqualTo(ids);
        assertThat(ids.values().stream().map(Derived::id).collect(Collectors.toSet()))
                .hasSize(4);
    }

    private static List<String> ids(List<Route> routes) {
        return OperationIds.distinct(routes, Set.of()).values().stream()
                .map(Derived::id)
                .toList();
    }
}
